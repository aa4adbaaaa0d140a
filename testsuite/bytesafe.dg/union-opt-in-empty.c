/* With the option a union without members holds: it has no bytes.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "union-into-bytes" }  */

union empty
{
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (union empty, into_bytes), "");
