/* An anonymous member of a tagged type is a nested record that others can use
   too; one of an untagged type belongs to the record around it.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-fms-extensions" }
   { dg-plugin-args "require-annotated" }  */

struct bare { char x; };

struct bad	/* { dg-error {'struct bad' is not 'into_bytes': a member without the attribute \[unannotated\]} } */
{
  struct bare;
} __attribute__ ((into_bytes));

struct good
{
  struct { char x; };
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
