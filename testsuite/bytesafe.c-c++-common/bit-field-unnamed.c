/* An unnamed bit-field is padding that somebody wrote: nothing can be
   assigned to it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct inside	/* { dg-error {'struct inside' is not 'into_bytes': 5 bits of padding \[interior-padding\]} } */
{
  unsigned int kind : 3;
  unsigned int : 5;
  unsigned int length : 24;
} __attribute__ ((into_bytes));

struct behind	/* { dg-error {'struct behind' is not 'into_bytes': 2 bytes of padding \[tail-padding\]} } */
{
  unsigned int kind : 16;
  unsigned int : 16;
} __attribute__ ((into_bytes));

struct before	/* { dg-error {'struct before' is not 'into_bytes': 2 bytes of padding \[interior-padding\]} } */
{
  unsigned int : 16;
  unsigned int kind : 16;
} __attribute__ ((into_bytes));

struct only	/* { dg-error {'struct only' is not 'into_bytes': 4 bytes of padding \[tail-padding\]} } */
{
  unsigned int : 32;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct inside, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct behind, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct before, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct only, into_bytes), "");
