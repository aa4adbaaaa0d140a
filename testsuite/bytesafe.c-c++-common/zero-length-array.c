/* An array of length 0 aligns, and its element is judged as if it were there.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct entry
{
  char kind;
  int length;
};

struct gap	/* { dg-error {'struct gap' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  unsigned char kind;
  unsigned int words[0];
} __attribute__ ((into_bytes));

struct inside	/* { dg-error {'struct inside' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  unsigned char kind;
  unsigned int words[0];
  unsigned int length;
} __attribute__ ((into_bytes));

struct elements	/* { dg-error {'struct elements' is not 'into_bytes': padding in each element \[interior-padding\]} } */
{
  unsigned int count;
  struct entry entries[0];
} __attribute__ ((into_bytes));

struct deep	/* { dg-error {'struct deep' is not 'into_bytes': padding in each element \[interior-padding\]} } */
{
  unsigned int count;
  struct entry entries[4][0][4];
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct gap, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct inside, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct elements, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct deep, into_bytes), "");
