/* Nested records without padding keep into_bytes, and are not marked by
   that.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct header
{
  int kind;
  int length;
};

struct outer
{
  struct header headers[2];
  struct
  {
    short a;
    struct
    {
      char b;
      char c;
    } inner;
  } tail;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct outer, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct header, into_bytes), "");
