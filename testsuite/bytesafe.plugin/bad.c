/* A record that breaks its promise on every ABI.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  unsigned char kind;
  unsigned short length;
} __attribute__ ((into_bytes));

struct message message;
