/* With union-into-bytes a union is fine if each member fills it and is clean
   itself: nested, anonymous, of records, of arrays, of bit-fields.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "union-into-bytes" }  */

union numbers
{
  int i;
  float f;
  unsigned char c[4];
  unsigned int bits : 32;
  struct
  {
    unsigned int low : 12;
    unsigned int high : 20;
  } parts;
} __attribute__ ((into_bytes));

struct message
{
  union numbers numbers[3];
  union
  {
    struct
    {
      short a;
      short b;
    };
    union
    {
      int i;
      float f;
    };
  };
} __attribute__ ((into_bytes));

union one
{
  double d;
} __attribute__ ((into_bytes));

union packed
{
  char c[3];
  struct
  {
    char a;
    short b;
  } __attribute__ ((packed)) s;
} __attribute__ ((packed, into_bytes));

_Static_assert (__builtin_has_attribute (union numbers, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
_Static_assert (__builtin_has_attribute (union one, into_bytes), "");
_Static_assert (__builtin_has_attribute (union packed, into_bytes), "");
