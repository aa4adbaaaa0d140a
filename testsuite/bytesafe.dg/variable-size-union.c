/* A union with a member whose size is known at run time only.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "union-into-bytes" }  */

int
function (int n)
{
  union either	/* { dg-error {'union either' is not 'into_bytes': a variable size \[variable-size\]} } */
  {
    int a;
    char b[n];
  } __attribute__ ((into_bytes));
  _Static_assert (!__builtin_has_attribute (union either, into_bytes), "");
  return sizeof (union either);
}
