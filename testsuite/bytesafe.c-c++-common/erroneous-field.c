/* A record that GCC finds wrong gets no second message; and no mark if GCC
   leaves a hole in it (it takes what it does not know for an int), nor does a
   record that nests it.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct incomplete_member
{
  int a;
  struct missing b;	/* { dg-error {field 'b' has incomplete type} } */
} __attribute__ ((into_bytes, from_bytes, immutable));

struct outer
{
  struct incomplete_member inner;
  int b;
} __attribute__ ((into_bytes));

struct unknown_type
{
  int a;
  missing_t b;	/* { dg-error {unknown type name 'missing_t'|'missing_t' does not name a type} } */
} __attribute__ ((into_bytes, from_bytes, immutable));

struct bad_size
{
  int a[-1];	/* { dg-error {size (of array|'-1' of array) 'a' is negative|narrowing conversion of '-1'} } */
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct incomplete_member, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct incomplete_member, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct incomplete_member, immutable), "");
_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");

/* An error elsewhere hides no record that is padded.  */
struct after	/* { dg-error {'struct after' is not 'into_bytes': 3 bytes} } */
{
  char a;
  int b;
} __attribute__ ((into_bytes));
