/* Arrays of arrays: one [] each in the path, and the places multiplied.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct header
{
  short length;
  char flags;	/* { dg-note {1 byte of padding at offset 3, after 'hdr\[\]\[\].flags', at the end, in 15 places \[tail-padding\]} } */
};		/* { dg-note {make it a field: insert 'unsigned char _pad1;' after 'flags' of 'struct header'} "" { target *-*-* } .-1 } */

struct message	/* { dg-error {'struct message' is not 'into_bytes': 15 bytes of padding \[tail-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  struct header hdr[3][5];
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
