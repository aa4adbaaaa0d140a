// Pointers to members: to data an offset of the compiler's choice, to
// functions an address or the place in a table.
// SPDX-License-Identifier: GPL-3.0-or-later

struct object
{
  int value;
  int method (char) const;
};

struct data	// { dg-error {'struct data' is not 'into_bytes': a pointer \[pointer\]} }
{
  int object::*p;	// { dg-note {'p' of type 'int object::\*' is a pointer to member \[pointer\]} }
} __attribute__ ((into_bytes));
// { dg-note {use a number of your own for the member, and look it up} "" { target *-*-* } .-2 }

struct functions	// { dg-error {'struct functions' is not 'into_bytes': a pointer \[pointer\]} }
{
  int (object::*p[2]) (char) const;	// { dg-note {'p\[\]' of type 'int \(object::\*\)\(char\) const' is a pointer to member, in 2 places \[pointer\]} }
} __attribute__ ((into_bytes));
// { dg-note {use a number of your own} "" { target *-*-* } .-2 }

struct received	// { dg-error {'struct received' is not 'from_bytes': 2 pointers \[pointer\]} }
{
  int object::*p;	// { dg-note {'p' of type 'int object::\*' is a pointer to member \[pointer\]} }
  int (object::*q) (char) const;	// { dg-note {'q' of type 'int \(object::\*\)\(char\) const' is a pointer to member \[pointer\]} }
} __attribute__ ((from_bytes));
// { dg-note {use a number of your own} "" { target *-*-* } .-3 }
// { dg-note {use a number of your own} "" { target *-*-* } .-3 }

using own [[bytesafe::from_bytes]] = int (object::*) (char) const;	// { dg-error {'own' is not 'from_bytes': a pointer \[pointer\]} }
// { dg-note {'own' of type 'int \(object::\*\)\(char\) const' is a pointer to member \[pointer\]} "" { target *-*-* } .-1 }
// { dg-note {use a number of your own} "" { target *-*-* } .-2 }

typedef int object::*own_data __attribute__ ((into_bytes));	// { dg-error {'own_data' is not 'into_bytes': a pointer \[pointer\]} }
// { dg-note {'own_data' of type 'int object::\*' is a pointer to member \[pointer\]} "" { target *-*-* } .-1 }
// { dg-note {use a number of your own} "" { target *-*-* } .-2 }

static_assert (__is_trivially_copyable (received), "");
static_assert (!__builtin_has_attribute (data, into_bytes), "");
static_assert (!__builtin_has_attribute (functions, into_bytes), "");
static_assert (!__builtin_has_attribute (received, from_bytes), "");
