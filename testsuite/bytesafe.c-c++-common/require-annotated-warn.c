/* The options warn and require-annotated together: what claims the attribute
   has it for this, though warn leaves no marks.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "warn require-annotated" }  */

struct inner
{
  int a;
} __attribute__ ((into_bytes));

struct bare
{
  int a;
};

struct good
{
  struct inner inner;
} __attribute__ ((into_bytes));

struct bad	/* { dg-warning {'struct bad' is not 'into_bytes': a member without the attribute \[unannotated\]} } */
{
  struct bare bare;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct good, into_bytes), "");
