/* The message queue of a GPU driver with its hole of 4060 bytes between the
   read pointer and the first page: the picture is short though the record is
   256 KiB long.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct tx_header
{
  unsigned int version, size, msg_size, msg_count, write_ptr, flags,
    rx_hdr_off, entry_off;
};

struct rx_header
{
  unsigned int read_ptr;
};

struct pages
{
  unsigned char data[63][4096];
} __attribute__ ((aligned (4096)));

struct msgq	/* { dg-error {'struct msgq' is not 'into_bytes': 4060 bytes of padding \[interior-padding\]} } */
{
  struct tx_header tx;
  struct rx_header rx;	/* { dg-note {4060 bytes of padding at offset 36, after 'rx', before 'data' \[interior-padding\]} } */
  struct pages data;	/* { dg-note {make them a field: insert 'unsigned char _pad1\[4060\];' after 'rx'} "" { target *-*-* } .-1 } */
} __attribute__ ((into_bytes));
		/* { dg-note {layout, one character a byte:} "" { target *-*-* } 22 } */

_Static_assert (sizeof (struct msgq) == 0x40000, "");

/* { dg-begin-multiline-output "" }
          0   4   8   12  16  20  24  28  32
       0  tttttttttttttttttttttttttttttttt
      32  rrrr............................
     ...
    4064  ................................
     ...
  262112  dddddddddddddddddddddddddddddddd
  t = tx, r = rx, d = data, . = padding
{ dg-end-multiline-output "" } */
