/* A record that is defined inside of another one: both claims are judged,
   each by itself.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct outer	/* { dg-error {'struct outer' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  struct inner	/* { dg-error {'struct (outer::)?inner' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
  {
    char kind;
    int length;
  } __attribute__ ((into_bytes)) inner;
  struct clean
  {
    int kind;
    int length;
  } __attribute__ ((into_bytes)) clean;
} __attribute__ ((into_bytes));

#define MEMBER(m) __typeof__ (((struct outer *) 0)->m)

_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");
_Static_assert (!__builtin_has_attribute (MEMBER (inner), into_bytes), "");
_Static_assert (__builtin_has_attribute (MEMBER (clean), into_bytes), "");
