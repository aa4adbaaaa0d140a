/* An array of unknown length is an incomplete type and so never marked.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef int words[] __attribute__ ((into_bytes));	/* { dg-error {'words' .*\[incomplete-type\]} } */

_Static_assert (!__builtin_has_attribute (words, into_bytes), "");
