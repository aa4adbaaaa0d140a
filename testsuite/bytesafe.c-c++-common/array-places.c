/* An array of padded records is one witness, with its path, the number of
   places and the padding of all.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct header
{
  char flags;	/* { dg-note {1 byte of padding at offset 1, after 'hdr\[\].flags', before 'hdr\[\].length', in 4 places \[interior-padding\]} } */
  short length;	/* { dg-note {make it a field: insert 'unsigned char _pad1;' after 'flags' of 'struct header'} "" { target *-*-* } .-1 } */
};

struct message	/* { dg-error {'struct message' is not 'into_bytes': 4 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  struct header hdr[4];
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
