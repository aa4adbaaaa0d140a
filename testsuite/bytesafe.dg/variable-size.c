/* A member whose size is known at run time only (GNU C, in functions) makes
   the judgement impossible, for each trait; the member is named.
   SPDX-License-Identifier: GPL-3.0-or-later  */

int
function (int n)
{
  struct first	/* { dg-error {'struct first' is not 'into_bytes': a variable size \[variable-size\]} } */
  {
    int a[n];	/* { dg-note {the size of 'a' is not constant \[variable-size\]} } */
    int b;
  } __attribute__ ((into_bytes));
  _Static_assert (!__builtin_has_attribute (struct first, into_bytes), "");

  struct second	/* { dg-error {'struct second' is not 'from_bytes': a variable size \[variable-size\]} } */
  {
    int a;
    char b[2][n];	/* { dg-note {the size of 'b' is not constant \[variable-size\]} } */
  } __attribute__ ((from_bytes));
  _Static_assert (!__builtin_has_attribute (struct second, from_bytes), "");

  struct third	/* { dg-error {'struct third' is not 'immutable': a variable size \[variable-size\]} } */
  {
    struct first inner;	/* { dg-note {the size of 'inner' is not constant \[variable-size\]} } */
  } __attribute__ ((immutable));
  _Static_assert (!__builtin_has_attribute (struct third, immutable), "");

  return sizeof (struct third) + sizeof (struct second);
}
