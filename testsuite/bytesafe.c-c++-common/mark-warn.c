/* With the option warn a failed promise is a warning.  Nothing is marked, not
   even what keeps its promise.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-plugin-args "warn" }  */

struct good
{
  int a;
} __attribute__ ((into_bytes, from_bytes, immutable));

struct bad	/* { dg-warning {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;
  int b;
} __attribute__ ((into_bytes));

typedef int number __attribute__ ((into_bytes));
typedef struct never never __attribute__ ((into_bytes));	/* { dg-warning {'struct never' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} } */

_Static_assert (!__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct good, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct good, immutable), "");
_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
_Static_assert (!__builtin_has_attribute (number, into_bytes), "");
