/* A pointer that was received points anywhere.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message	/* { dg-error {'struct message' is not 'from_bytes': a pointer \[pointer\]} } */
{
  char *p;	/* { dg-note {'p' of type 'char ?\*' is an address \[pointer\]} } */
} __attribute__ ((from_bytes));
		/* { dg-note {receive an index or an offset and check it; 'uintptr_t' takes any bits} "" { target *-*-* } .-2 } */

union either	/* { dg-error {'union either' is not 'from_bytes': a pointer \[pointer\]} } */
{
  __UINTPTR_TYPE__ number;
  char *p;	/* { dg-note {'p' of type 'char ?\*' is an address \[pointer\]} } */
} __attribute__ ((from_bytes));
		/* { dg-note {receive an index or an offset} "" { target *-*-* } .-2 } */

_Static_assert (!__builtin_has_attribute (struct message, from_bytes), "");
_Static_assert (!__builtin_has_attribute (union either, from_bytes), "");
