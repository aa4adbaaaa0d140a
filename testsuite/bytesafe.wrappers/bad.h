/* A promise that is broken in a header.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct in_header
{
  unsigned char kind;
  unsigned short length;
} BS_INTO_BYTES;
