/* A record that both parts of a program share.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  unsigned int length;
  unsigned int kind;
} __attribute__ ((into_bytes, from_bytes, immutable));

typedef unsigned int number __attribute__ ((into_bytes));

extern struct message message;
extern number count (const struct message *);
