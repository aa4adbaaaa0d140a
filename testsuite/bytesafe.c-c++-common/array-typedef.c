/* Arrays that come through typedefs count as arrays.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct header
{
  char flags;	/* { dg-note {1 byte of padding at offset 1, after 'hdr\[\]\[\].flags', before 'hdr\[\]\[\].length', in 6 places \[interior-padding\]} } */
  short length;	/* { dg-note {make it a field: insert 'unsigned char _pad1;' after 'flags' of 'struct header'} "" { target *-*-* } .-1 } */
};

typedef struct header row[3];

struct message	/* { dg-error {'struct message' is not 'into_bytes': 6 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  row hdr[2];
} __attribute__ ((into_bytes));
