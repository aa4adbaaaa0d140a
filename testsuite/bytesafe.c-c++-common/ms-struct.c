/* ms_struct lays out one record as Microsoft's compiler does, with other gaps
   than GCC's own rules.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { x86_64-*-* || i?86-*-* } } }  */

struct microsoft_holed	/* { dg-error {'struct microsoft_holed' is not 'into_bytes': 16 bits of padding \[interior-padding\] \[tail-padding\]} } */
{
  unsigned char a : 4;
  unsigned short b : 12;
} __attribute__ ((ms_struct, into_bytes));

struct gcc_dense
{
  unsigned char a : 4;
  unsigned short b : 12;
} __attribute__ ((into_bytes));

/* A bit-field of width 0 counts there only behind another bit-field.  */
struct microsoft_dense
{
  char a;
  int : 0;
  char b;
} __attribute__ ((ms_struct, into_bytes));

struct gcc_holed	/* { dg-error {'struct gcc_holed' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;
  int : 0;
  char b;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct microsoft_holed, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct gcc_dense, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct microsoft_dense, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct gcc_holed, into_bytes), "");
