/* With require-annotated each nested record needs the mark itself, for each
   trait; anonymous and untagged members belong to the record around them.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "require-annotated" }  */

struct marked
{
  int a;
} __attribute__ ((into_bytes, from_bytes));

struct bare
{
  int a;
};

struct good
{
  struct marked one;
  struct marked many[2];
  struct
  {
    int b;
  };
  struct
  {
    int c;
  } untagged;
} __attribute__ ((into_bytes, from_bytes));

struct bad	/* { dg-error {'struct bad' is not 'into_bytes': a member without the attribute \[unannotated\]} } */
{
  struct marked one;
  struct bare two;	/* { dg-note {'two' of type '(struct )?bare' is not marked 'into_bytes' itself, as 'require-annotated' demands \[unannotated\]} } */
} __attribute__ ((into_bytes));

struct array	/* { dg-error {'struct array' is not 'into_bytes': a member without the attribute \[unannotated\]} } */
{
  struct bare two[3];	/* { dg-note {'two\[\]' of type '(struct )?bare' is not marked 'into_bytes' itself, as 'require-annotated' demands, in 3 places \[unannotated\]} } */
} __attribute__ ((into_bytes));

struct other_trait	/* { dg-error {'struct other_trait' is not 'immutable': a member without the attribute \[unannotated\]} } */
{
  struct marked one;	/* { dg-note {'one' of type '(struct )?marked' is not marked 'immutable' itself, as 'require-annotated' demands \[unannotated\]} } */
} __attribute__ ((into_bytes, immutable));

struct inside	/* { dg-error {'struct inside' is not 'into_bytes': a member without the attribute \[unannotated\]} } */
{
  struct
  {
    struct bare two;	/* { dg-note {'two' of type '(struct )?bare' is not marked 'into_bytes' itself, as 'require-annotated' demands \[unannotated\]} } */
  };
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct good, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct array, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct other_trait, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct other_trait, immutable), "");
_Static_assert (!__builtin_has_attribute (struct inside, into_bytes), "");
