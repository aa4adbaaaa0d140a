// A huge array of classes is judged at once: by one element.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct element
{
  int length;
  char kind;
  element ();
};

struct message	// { dg-error {'struct message' is not 'into_bytes': 402653184 bytes of padding \[tail-padding\]} }
{
  element elements[1u << 27];
} __attribute__ ((into_bytes));

struct dense : element
{
  char rest[3];
};

struct alright
{
  dense elements[1u << 27];
} __attribute__ ((into_bytes, from_bytes, immutable));

static_assert (!__builtin_has_attribute (message, into_bytes), "");
static_assert (__builtin_has_attribute (alright, into_bytes), "");
static_assert (__builtin_has_attribute (alright, from_bytes), "");
static_assert (__builtin_has_attribute (alright, immutable), "");
