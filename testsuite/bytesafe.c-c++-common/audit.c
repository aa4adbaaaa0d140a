/* An audit warns of each record of the unit that is not into_bytes, once, and
   with what there is to know; nothing is written into the source.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "audit" }  */

struct good { int first, second; };

struct padded	/* { dg-warning {'struct padded' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} } */
{		/* { dg-note {layout, one character a byte} "" { target *-*-* } .-1 } */
		/* { dg-note {or add '__attribute__ \(\(packed\)\)'} "" { target *-*-* } .-2 } */
		/* { dg-note {baseline: struct padded: into_bytes: 3 bytes of padding \[tail-padding\]} "" { target *-*-* } .-3 } */
  int second;
  char first;	/* { dg-note {3 bytes of padding at offset 5} } */
		/* { dg-note {make them a field} "" { target *-*-* } .-1 } */
};

struct pointer	/* { dg-warning {'struct pointer' is not 'into_bytes': a pointer \[pointer\]} } */
{		/* { dg-note {baseline: struct pointer: into_bytes: a pointer \[pointer\]} "" { target *-*-* } .-1 } */
  struct padded *next;	/* { dg-note {is an address \[pointer\]} } */
};			/* { dg-note {send an index} "" { target *-*-* } .-1 } */

union choice	/* { dg-warning {'union choice' is not 'into_bytes': a union \[union\]} } */
{		/* { dg-note {'union choice' is a union} "" { target *-*-* } .-1 } */
		/* { dg-note {opt in} "" { target *-*-* } .-2 } */
		/* { dg-note {baseline: union choice: into_bytes: a union \[union\]} "" { target *-*-* } .-3 } */
  int number;
  char letter;
};

enum kind { ONE = 1, TWO };
typedef struct padded padded_again;
struct never;
struct padded variable;
struct padded array[3];
void function (struct padded *, const struct padded *, struct never *);

_Static_assert (!__builtin_has_attribute (struct good, into_bytes), "an audit claims nothing");
_Static_assert (!__builtin_has_attribute (struct padded, into_bytes), "");

/* { dg-do compile { target int_align_4 } }  */
