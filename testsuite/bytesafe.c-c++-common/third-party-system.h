/* Records of somebody else in a system header.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#pragma GCC system_header

struct system_good
{
  unsigned int length;
  unsigned int kind;
};

struct system_bad
{
  unsigned char kind;
  unsigned int length;
};

/* A claim there is judged as any other.  */
struct system_claim
{
  unsigned int length;
} __attribute__ ((into_bytes));
