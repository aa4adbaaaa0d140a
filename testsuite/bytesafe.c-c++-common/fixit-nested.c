/* A padded record that several claimed ones nest is repaired once.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-patch-fixes "" }  */

struct inner
{
  char kind;
  int length;
};

struct first	/* { dg-error {'struct first' is not 'into_bytes'} } */
{
  struct inner inner;
} __attribute__ ((into_bytes));

struct second	/* { dg-error {'struct second' is not 'into_bytes'} } */
{
  struct inner inner[3];
  struct
  {
    char a;
    short b;
  } untagged;
} __attribute__ ((into_bytes));

typedef struct inner third __attribute__ ((into_bytes));	/* { dg-error {'struct inner' is not 'into_bytes'} } */
