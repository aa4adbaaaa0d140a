/* The fix-its in records whose alignment was changed: packed, aligned, with
   aligned and packed members.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-patch-fixes "" }  */

struct record	/* { dg-error {'struct record' is not 'into_bytes'} } */
{
  char kind;
  int length;
} __attribute__ ((packed, aligned (4), into_bytes));

struct member	/* { dg-error {'struct member' is not 'into_bytes'} } */
{
  char a;
  char b __attribute__ ((aligned (8)));
  short c __attribute__ ((packed));
} __attribute__ ((into_bytes));

struct bits	/* { dg-error {'struct bits' is not 'into_bytes'} } */
{
  unsigned int a : 11;
} __attribute__ ((packed, into_bytes));

#pragma pack (push, 2)
struct pragma	/* { dg-error {'struct pragma' is not 'into_bytes'} } */
{
  char a;
  int b;
  char c;
} __attribute__ ((into_bytes));
#pragma pack (pop)
