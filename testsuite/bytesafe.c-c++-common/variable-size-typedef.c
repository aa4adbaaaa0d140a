/* The typedef of an array whose length is known at run time only.
   SPDX-License-Identifier: GPL-3.0-or-later  */

int
function (int n)
{
  typedef int row[n] __attribute__ ((into_bytes));	/* { dg-error {'row' is not 'into_bytes': a variable size \[variable-size\]} } */
  _Static_assert (!__builtin_has_attribute (row, into_bytes), "");
  return sizeof (row);
}
