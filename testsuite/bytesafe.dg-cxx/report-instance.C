// The whole report on an instance.  What would repair one instance changes them
// all, so no fix-it is offered.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct __attribute__ ((into_bytes)) message	// { dg-error {'struct message<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{
  char kind;
  T length;
};
		// { dg-note {3 bytes of padding at offset 1, after 'kind', before 'length' \[interior-padding\]} "" { target *-*-* } 7 }
		// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind'} "" { target *-*-* } 7 }
		// { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct message<int>', if its members may be unaligned} "" { target *-*-* } 5 }
		// { dg-note {layout, one character a byte:} "" { target *-*-* } 5 }

template <typename T> struct envelope
{
  message<T> inner;	// { dg-context {required from 'struct envelope<int>'} }
};

envelope<int> object;	// { dg-context {required from here} }

/* { dg-begin-multiline-output "" }
  0   4   8
  k...llll    k = kind, l = length, . = padding
{ dg-end-multiline-output "" } */

/* { dg-do compile { target int_align_4 } }  */
