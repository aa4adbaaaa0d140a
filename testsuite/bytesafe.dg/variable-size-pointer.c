/* A pointer to an array whose length is known at run time only is a pointer.
   SPDX-License-Identifier: GPL-3.0-or-later  */

int
function (int n)
{
  struct message	/* { dg-error {'struct message' is not 'into_bytes': a pointer \[pointer\]} } */
  {
    int (*row)[n];
  } __attribute__ ((into_bytes, immutable));
  _Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
  _Static_assert (__builtin_has_attribute (struct message, immutable), "");
  return sizeof (struct message);
}
