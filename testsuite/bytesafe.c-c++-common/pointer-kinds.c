/* An address in the bytes breaks into_bytes, whatever it points to.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct object	/* { dg-error {'struct object' is not 'into_bytes': a pointer \[pointer\]} } */
{
  int *p;	/* { dg-note {'p' of type 'int ?\*' is an address \[pointer\]} } */
} __attribute__ ((into_bytes));
		/* { dg-note {send an index or an offset; to send the address itself, use 'uintptr_t'} "" { target *-*-* } .-2 } */

struct nothing	/* { dg-error {'struct nothing' is not 'into_bytes': a pointer \[pointer\]} } */
{
  const void *p;	/* { dg-note {'p' of type 'const void ?\*' is an address \[pointer\]} } */
} __attribute__ ((into_bytes));
		/* { dg-note {send an index or an offset} "" { target *-*-* } .-2 } */

struct function	/* { dg-error {'struct function' is not 'into_bytes': a pointer \[pointer\]} } */
{
  int (*p) (char);	/* { dg-note {'p' of type 'int \(\*\)\(char\)' is an address \[pointer\]} } */
} __attribute__ ((into_bytes));
		/* { dg-note {send an index or an offset} "" { target *-*-* } .-2 } */

struct array	/* { dg-error {'struct array' is not 'into_bytes': a pointer \[pointer\]} } */
{
  char *p[2][3];	/* { dg-note {'p\[\]\[\]' of type 'char ?\*' is an address, in 6 places \[pointer\]} } */
} __attribute__ ((into_bytes));
		/* { dg-note {send an index or an offset} "" { target *-*-* } .-2 } */

struct to_array	/* { dg-error {'struct to_array' is not 'into_bytes': a pointer \[pointer\]} } */
{
  char (*p)[4];	/* { dg-note {'p' of type 'char \(\*\)\[4\]' is an address \[pointer\]} } */
} __attribute__ ((into_bytes));
		/* { dg-note {send an index or an offset} "" { target *-*-* } .-2 } */

struct self	/* { dg-error {'struct self' is not 'into_bytes': 2 pointers \[pointer\]} } */
{
  struct self *next;	/* { dg-note {'next' of type '(struct self \*|self\*)' is an address \[pointer\]} } */
  struct other *other;	/* { dg-note {'other' of type '(struct other \*|other\*)' is an address \[pointer\]} } */
} __attribute__ ((into_bytes));
		/* { dg-note {send an index or an offset} "" { target *-*-* } .-3 } */
		/* { dg-note {send an index or an offset} "" { target *-*-* } .-3 } */

_Static_assert (!__builtin_has_attribute (struct object, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct nothing, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct function, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct array, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct to_array, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct self, into_bytes), "");
