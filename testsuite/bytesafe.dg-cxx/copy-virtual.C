// A virtual destructor: the pointer to the table is told, and the destructor
// if it is user-provided.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct defaulted	// { dg-error {'struct defaulted' is not 'from_bytes': a pointer \[pointer\]} }
{		// { dg-note {'vptr' is the address of a table: the class has virtual functions or virtual base classes \[pointer\]} "" { target *-*-* } .-1 }
  int value;	// { dg-note {move the members} "" { target *-*-* } .-2 }
  virtual ~defaulted () = default;
} __attribute__ ((from_bytes));

struct provided	// { dg-error {'struct provided' is not 'from_bytes': a pointer and a type that is not trivially copyable \[pointer\] \[not-trivially-copyable\]} }
{		// { dg-note {'vptr' is the address of a table} "" { target *-*-* } .-1 }
  int value;	// { dg-note {move the members} "" { target *-*-* } .-2 }
  virtual ~provided ();	// { dg-note {'struct provided' is not trivially copyable: its destructor is user-provided} }
} __attribute__ ((from_bytes));	// { dg-note {receive} "" { target *-*-* } .-1 }

// Without a function of its own.
struct interface	// { dg-note {'interface::vptr' is the address of a table} }
{		// { dg-note {move the members} "" { target *-*-* } .-1 }
  virtual void function () = 0;
};

struct derived : interface	// { dg-error {'struct derived' is not 'from_bytes': a pointer \[pointer\]} }
{
  int more;
} __attribute__ ((from_bytes));

COPIES (defaulted, 0);
COPIES (provided, 0);
COPIES (derived, 0);
