/* Records that keep their promises, and a program that uses them.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  unsigned int length;
  unsigned short kind;
  unsigned short flags;
} __attribute__ ((into_bytes, from_bytes, immutable));

int
main (void)
{
  struct message message = { 8, 0, 0 };
  return message.kind;
}
