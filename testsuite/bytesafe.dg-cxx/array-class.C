// Arrays of classes: what lies in one element lies in each, bases and tails
// too, and is counted.  No member takes the tail of an element.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct header
{
  int length;
  char kind;
  header ();
};

struct element : header
{
  char flags;	// { dg-note {2 bytes of padding at offset 6, after 'elements\[\]\[\].flags', at the end, in 6 places \[tail-padding\]} }
};		// { dg-note {make them a field: insert 'unsigned char _pad1\[2\];' after 'flags' of 'struct element'} "" { target *-*-* } .-1 }

struct message	// { dg-error {'struct message' is not 'into_bytes': 12 bytes of padding \[tail-padding\]} }
{
  element elements[2][3];
  short tail[2];
} __attribute__ ((into_bytes));
// { dg-note {layout} "" { target *-*-* } .-5 }

static_assert (sizeof (message) == 52, "");
static_assert (!__builtin_has_attribute (message, into_bytes), "");
