/* A flexible array of records without padding.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct entry
{
  int kind;
  int length;
};

struct table
{
  unsigned int count;
  struct entry entries[];
} __attribute__ ((into_bytes, from_bytes, immutable));

_Static_assert (__builtin_has_attribute (struct table, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct table, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct table, immutable), "");
