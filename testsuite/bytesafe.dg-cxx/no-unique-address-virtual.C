// A [[no_unique_address]] member whose class has virtual base classes: its
// pointer to them is there, and what follows goes behind the base.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct shared
{
  char kind;
  shared ();
};

struct made : virtual shared	// { dg-note {'member\.vptr' is the address of a table: the class has virtual functions or virtual base classes \[pointer\]} }
{				// { dg-note {move the members} "" { target *-*-* } .-1 }
  int length;
};

struct holder	// { dg-error {'struct holder' is not 'into_bytes': 2 bytes of padding and a pointer \[tail-padding\] \[pointer\]} }
{		// { dg-note {layout} "" { target *-*-* } .-1 }
  [[no_unique_address]] made member;
  char flag;	// { dg-note {2 bytes of padding at offset (14|10), after 'flag', at the end \[tail-padding\]} }
} __attribute__ ((into_bytes, immutable));
// { dg-note {make them a field: insert 'unsigned char _pad1\[2\];' after 'flag'} "" { target *-*-* } .-2 }

static_assert (sizeof (holder) == sizeof (made), "");
static_assert (!__builtin_has_attribute (holder, into_bytes), "");
static_assert (__builtin_has_attribute (holder, immutable), "");
