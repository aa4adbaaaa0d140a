// What aligns a class: a base class, the pointer to the virtual table, alignas,
// a member that g++ does not pack.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct base { int a; };	// { dg-note {'base::a' of type 'int' is aligned to 4 bytes \[alignment\]} }
			// { dg-note {add} "" { target *-*-* } .-1 }
struct empty { };

struct derived : base	// { dg-error {'struct derived' is not 'unaligned': an alignment of more than one byte \[alignment\]} }
{
  char b;
} __attribute__ ((unaligned));

struct polymorphic	// { dg-error {'struct polymorphic' is not 'unaligned': an alignment of more than one byte \[alignment\]} }
{		// { dg-note {'vptr' is aligned to [48] bytes \[alignment\]} "" { target *-*-* } .-1 }
		// { dg-note {add} "" { target *-*-* } .-2 }
  virtual void f ();
} __attribute__ ((unaligned));

struct alignas (8) whole	// { dg-error {'struct whole' is not 'unaligned': an alignment of more than one byte \[alignment\]} }
{		// { dg-note {'struct whole' itself is aligned to 8 bytes \[alignment\]} "" { target *-*-* } .-1 }
		// { dg-note {leave out what aligns it: 'aligned' or 'alignas'} "" { target *-*-* } .-2 }
  char a[24];
} __attribute__ ((unaligned));

struct good : empty
{
  good ();
  char a;
  bool b[3];
} __attribute__ ((unaligned));

struct packed
{
  virtual void f ();
  int a;
} __attribute__ ((packed, unaligned));

template <typename T> struct [[bytesafe::unaligned]] bytes { unsigned char b[sizeof (T)]; };
template struct bytes<long>;

static_assert (alignof (packed) == 1, "");
static_assert (__builtin_has_attribute (good, unaligned), "");
static_assert (__builtin_has_attribute (packed, unaligned), "");
static_assert (__builtin_has_attribute (bytes<long>, unaligned), "");
static_assert (!__builtin_has_attribute (derived, unaligned), "");
static_assert (!__builtin_has_attribute (polymorphic, unaligned), "");
static_assert (!__builtin_has_attribute (whole, unaligned), "");
