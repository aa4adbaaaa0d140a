/* Attributes that are written by hand, which only the plugin knows.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  unsigned int length;
  unsigned int kind;
} __attribute__ ((into_bytes, from_bytes));

extern int send_all (const void *bytes, int size)
    __attribute__ ((bytesafe_requires ("into_bytes", 1)));
