/* Under require-annotated a trust counts as the attribute, for its trait; and
   one for the record around asks nothing of the members.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "require-annotated" }  */

struct trusted
{
  char kind;
  int value;
} __attribute__ ((bytesafe_trust ("into_bytes", "cleared")));

struct bare { int value; };

struct good
{
  struct trusted one;
} __attribute__ ((into_bytes));

struct other	/* { dg-error {'struct other' is not 'immutable': a member without the attribute \[unannotated\]} } */
{
  struct trusted one;
} __attribute__ ((into_bytes, immutable));

struct around
{
  struct bare one;
} __attribute__ ((bytesafe_trust ("into_bytes", "cleared")));

_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct other, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct around, into_bytes), "");
