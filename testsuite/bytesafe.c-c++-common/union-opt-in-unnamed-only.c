/* With union-into-bytes a union of nothing but unnamed bit-fields is all
   padding: there is nothing to assign to.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "union-into-bytes" }  */

union hollow	/* { dg-error {'union hollow' is not 'into_bytes': 4 bytes of padding} } */
{
  unsigned int : 32;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (union hollow, into_bytes), "");
