// Virtual functions put a pointer into each object, first of all.
// SPDX-License-Identifier: GPL-3.0-or-later

struct plain	// { dg-error {'struct plain' is not 'into_bytes': a pointer \[pointer\]} }
{		// { dg-note {'vptr' is the address of a table: the class has virtual functions or virtual base classes \[pointer\]} "" { target *-*-* } .-1 }
  virtual void function ();	// { dg-note {move the members into a class without virtual functions and virtual base classes} "" { target *-*-* } .-2 }
  __UINTPTR_TYPE__ value;
} __attribute__ ((into_bytes));

// Once for each base class that brings its own.
struct other	// { dg-note {'other::vptr' is the address of a table} }
{		// { dg-note {move the members} "" { target *-*-* } .-1 }
  virtual ~other ();
};

struct third	// { dg-note {'third::vptr' is the address of a table} }
{		// { dg-note {move the members} "" { target *-*-* } .-1 }
  virtual void function () = 0;
};

struct several : other, third	// { dg-error {'struct several' is not 'into_bytes': 2 pointers \[pointer\]} }
{
  virtual void one_more ();
} __attribute__ ((into_bytes));

// A base class without any goes behind the pointer.  As a member, and in
// arrays.
struct bytes { unsigned char values[sizeof (void *)]; };

struct derived : bytes
{		// { dg-note {'members\[\].vptr' is the address of a table: the class has virtual functions or virtual base classes, in 2 places \[pointer\]} "" { target *-*-* } .-1 }
  virtual void function ();	// { dg-note {move the members} "" { target *-*-* } .-2 }
};

struct holder	// { dg-error {'struct holder' is not 'into_bytes': a pointer \[pointer\]} }
{
  derived members[2];
} __attribute__ ((into_bytes));

// An override needs no new one.  Received, it is no better.
struct interface	// { dg-note {'interface::vptr' is the address of a table} }
{		// { dg-note {move the members} "" { target *-*-* } .-1 }
  virtual void function () = 0;
};

struct received : interface	// { dg-error {'struct received' is not 'from_bytes': a pointer \[pointer\]} }
{
  void function () final;
} __attribute__ ((from_bytes));

static_assert (!__is_trivially_copyable (received), "");
static_assert (!__builtin_has_attribute (plain, into_bytes), "");
static_assert (!__builtin_has_attribute (several, into_bytes), "");
static_assert (!__builtin_has_attribute (holder, into_bytes), "");
static_assert (!__builtin_has_attribute (received, from_bytes), "");
