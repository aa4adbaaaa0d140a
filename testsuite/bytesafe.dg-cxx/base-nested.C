// Bases of bases, members of bases, bases of members: the path leads through
// all of them, through a base class by its name.  Each is told once.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct root
{
  char kind;	// { dg-note {3 bytes of padding at offset 1, after 'branch::root::kind', before 'branch::root::length', in 3 places \[interior-padding\]} }
  int length;	// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind' of 'struct root'} "" { target *-*-* } .-1 }
};

struct inner
{
  short code;	// { dg-note {2 bytes of padding at offset 10, after 'branch::member.code', before 'branch::member.value' \[interior-padding\]} }
  int value;	// { dg-note {make them a field: insert 'unsigned char _pad2\[2\];' after 'code' of 'struct inner'} "" { target *-*-* } .-1 }
};

struct branch : root
{
  inner member;
};

struct twig : root
{
  int end;
};

struct leaf : branch	// { dg-error {'struct leaf' is not 'into_bytes': 11 bytes of padding \[interior-padding\]} }
{		// { dg-note {layout, one character a byte} "" { target *-*-* } .-1 }
  twig twigs[2];
} __attribute__ ((into_bytes));

static_assert (sizeof (leaf) == 40, "");
static_assert (!__builtin_has_attribute (leaf, into_bytes), "");
