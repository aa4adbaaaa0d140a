/* A broken promise in a file that GCC finds wrong for another reason.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  unsigned char kind;
  unsigned short length;
} __attribute__ ((into_bytes));

int unknown_name = undeclared;
