/* A record that ends in a flexible array member may be nested; what follows
   it shares its bytes with the array.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct head
{
  unsigned short count;
  unsigned char data[];	/* { dg-error {flexible array member 'head::data' not at end of 'struct middle'} "g++ objects itself" { target c++ } } */
};

struct last
{
  unsigned short kind;
  struct head head;
} __attribute__ ((into_bytes));

struct middle	/* { dg-error {'struct middle' is not 'into_bytes': 2 bytes of padding \[interior-padding\]} } */
{
  struct head head;
  unsigned int end;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct last, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct middle, into_bytes), "");
