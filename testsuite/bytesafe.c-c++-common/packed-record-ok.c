/* A packed record has no padding, whatever the order of the attributes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct packed_first
{
  char kind;
  int length;
  char state;
} __attribute__ ((packed, into_bytes));

struct packed_last
{
  char kind;
  int length;
  char state;
} __attribute__ ((into_bytes, packed));

struct __attribute__ ((packed)) packed_before
{
  char kind;
  int length;
} __attribute__ ((into_bytes));

struct __attribute__ ((into_bytes)) packed_behind
{
  char kind;
  int length;
} __attribute__ ((packed));

struct aligned
{
  char kind;
  int length;
  char pad[3];
} __attribute__ ((packed, aligned (4), into_bytes));

_Static_assert (__builtin_has_attribute (struct packed_first, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct packed_last, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct packed_before, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct packed_behind, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct aligned, into_bytes), "");
