// A class is not trivially copyable when a base class, a member or an array
// of members is not: then that is told, at the function that is to blame.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct base { base (const base &); int value; };
// { dg-note {base 'base' is not trivially copyable: its copy constructor is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} "" { target *-*-* } .-1 }
// { dg-note {receive} "" { target *-*-* } .-2 }
struct derived : base { int more; } __attribute__ ((from_bytes));	// { dg-error {'struct derived' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }

struct part { ~part (); int value; };
// { dg-note {'member' is not trivially copyable: its destructor is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} "" { target *-*-* } .-1 }
// { dg-note {receive} "" { target *-*-* } .-2 }
struct holder { int value; part member; } __attribute__ ((from_bytes));	// { dg-error {'struct holder' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }

struct element { element &operator= (element &&); int value; };
// { dg-note {'arrays\[\].members\[\]\[\]' is not trivially copyable: its move assignment is user-provided, and copied bytes do not run it, in 12 places \[not-trivially-copyable\]} "" { target *-*-* } .-1 }
// { dg-note {receive} "" { target *-*-* } .-2 }
struct array { element members[2][3]; };
struct arrays { array arrays[2]; } __attribute__ ((from_bytes));	// { dg-error {'struct arrays' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }

// Without elements there is still the type of the elements.
struct none { ~none (); };
// { dg-note {'members\[\]' is not trivially copyable: its destructor} "" { target *-*-* } .-1 }
// { dg-note {receive} "" { target *-*-* } .-2 }
struct no_elements { int value; none members[0]; } __attribute__ ((from_bytes));	// { dg-error {'struct no_elements' is not 'from_bytes'} }

// All functions defaulted in the class: it is still that of the member.
struct other { other (other &&); };
// { dg-note {'empty' is not trivially copyable: its move constructor} "" { target *-*-* } .-1 }
// { dg-note {receive} "" { target *-*-* } .-2 }
struct defaulted	// { dg-error {'struct defaulted' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  [[no_unique_address]] other empty;
  int value;
  defaulted (const defaulted &) = default;
  defaulted (defaulted &&) = default;
  ~defaulted () = default;
} __attribute__ ((from_bytes));

// Both are told where both are to blame.
struct inner { ~inner (); };
// { dg-note {'member' is not trivially copyable: its destructor is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} "" { target *-*-* } .-1 }
// { dg-note {receive} "" { target *-*-* } .-2 }
struct both	// { dg-error {'struct both' is not 'from_bytes': 2 types that are not trivially copyable \[not-trivially-copyable\]} }
{
  inner member;
  both (const both &);	// { dg-note {'struct both' is not trivially copyable: its copy constructor} }
} __attribute__ ((from_bytes));	// { dg-note {receive} "" { target *-*-* } .-1 }

COPIES (derived, 0);
COPIES (holder, 0);
COPIES (arrays, 0);
COPIES (no_elements, 0);
COPIES (defaulted, 0);
COPIES (both, 0);
