// Two instances of one template: each report is whole, also where it says the
// same as the other.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct __attribute__ ((into_bytes)) box	// { dg-error {'struct box<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{			// { dg-error {'struct box<float>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} "" { target *-*-* } .-1 }
  char a;
  T b;
};

box<int> first;		// { dg-context {required from here} }
box<float> second;	// { dg-context {required from here} }
		// { dg-note {3 bytes of padding at offset 1, after 'a', before 'b' \[interior-padding\]} "" { target *-*-* } 7 }
		// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'a'} "" { target *-*-* } 7 }
		// { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct box<int>', if its members may be unaligned} "" { target *-*-* } 5 }
		// { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct box<float>', if its members may be unaligned} "" { target *-*-* } 5 }
		// { dg-note {layout, one character a byte:} "" { target *-*-* } 5 }

/* { dg-begin-multiline-output "" }
  0   4   8
  a...bbbb    a = a, b = b, . = padding
{ dg-end-multiline-output "" } */

/* { dg-do compile { target int_align_4 } }  */
