/* The message queue with the hole as a member.
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

struct msgq
{
  struct tx_header tx;
  struct rx_header rx;
  unsigned char pad[4060];
  struct pages data;
} __attribute__ ((into_bytes, from_bytes, immutable));

struct gsp_mem
{
  unsigned long long ptes[512];
  struct msgq cpuq;
  struct msgq gspq;
} __attribute__ ((into_bytes, from_bytes, immutable));

_Static_assert (sizeof (struct gsp_mem) == 0x81000, "");
_Static_assert (__builtin_has_attribute (struct gsp_mem, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct gsp_mem, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct gsp_mem, immutable), "");
