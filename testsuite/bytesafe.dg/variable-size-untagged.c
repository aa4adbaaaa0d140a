/* Records without a tag whose size is known at run time only.
   SPDX-License-Identifier: GPL-3.0-or-later  */

int
function (int n)
{
  typedef struct { int a[n]; } local __attribute__ ((from_bytes));	/* { dg-error {'local' is not 'from_bytes': a variable size \[variable-size\]} } */
  _Static_assert (!__builtin_has_attribute (local, from_bytes), "");
  return (sizeof (struct { int a[n]; } __attribute__ ((into_bytes)))	/* { dg-error {'struct <anonymous>' is not 'into_bytes': a variable size \[variable-size\]} } */
	  + sizeof (local));
}
