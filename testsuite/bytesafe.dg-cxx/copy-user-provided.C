// A class with a copy or move constructor, an assignment or a destructor that
// is user-provided is not trivially copyable (C++17 12p6): copied bytes make
// no object of it.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct copied	// { dg-error {'struct copied' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  int value;
  copied (const copied &);	// { dg-note {'struct copied' is not trivially copyable: its copy constructor is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} }
} __attribute__ ((from_bytes));	// { dg-note {receive a record of plain members, and make the object from that} "" { target *-*-* } .-1 }

struct from_any	// { dg-error {'struct from_any' is not 'from_bytes'} }
{
  int value;
  from_any (from_any &, int = 0);	// { dg-note {its copy constructor is user-provided} }
} __attribute__ ((from_bytes));	// { dg-note {receive} "" { target *-*-* } .-1 }

struct moved	// { dg-error {'struct moved' is not 'from_bytes'} }
{
  int value;
  moved (moved &&);	// { dg-note {'struct moved' is not trivially copyable: its move constructor is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} }
} __attribute__ ((from_bytes));	// { dg-note {receive} "" { target *-*-* } .-1 }

struct assigned	// { dg-error {'struct assigned' is not 'from_bytes'} }
{
  int value;
  assigned &operator= (const assigned &);	// { dg-note {'struct assigned' is not trivially copyable: its copy assignment is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} }
} __attribute__ ((from_bytes));	// { dg-note {receive} "" { target *-*-* } .-1 }

struct by_value	// { dg-error {'struct by_value' is not 'from_bytes'} }
{
  int value;
  void operator= (by_value);	// { dg-note {its copy assignment is user-provided} }
} __attribute__ ((from_bytes));	// { dg-note {receive} "" { target *-*-* } .-1 }

struct move_assigned	// { dg-error {'struct move_assigned' is not 'from_bytes'} }
{
  int value;
  move_assigned &operator= (move_assigned &&);	// { dg-note {'struct move_assigned' is not trivially copyable: its move assignment is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} }
} __attribute__ ((from_bytes));	// { dg-note {receive} "" { target *-*-* } .-1 }

struct destroyed	// { dg-error {'struct destroyed' is not 'from_bytes'} }
{
  int value;
  ~destroyed () { }	// { dg-note {'struct destroyed' is not trivially copyable: its destructor is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} }
} __attribute__ ((from_bytes));	// { dg-note {receive} "" { target *-*-* } .-1 }

// Private, and of a class without members.
class hidden	// { dg-error {'class hidden' is not 'from_bytes'} }
{
  hidden (const hidden &);	// { dg-note {'class hidden' is not trivially copyable: its copy constructor} }
  ~hidden () = default;	// { dg-note {receive} "" { target *-*-* } .-1 }
} __attribute__ ((from_bytes));

// The first one is named.
struct several	// { dg-error {'struct several' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  several ();
  several (const several &) = default;
  ~several ();	// { dg-note {its destructor is user-provided} }
  several &operator= (const several &);	// { dg-note {receive} "" { target *-*-* } .-1 }
  int value;
} __attribute__ ((from_bytes));

COPIES (copied, 0);
COPIES (from_any, 0);
COPIES (moved, 0);
COPIES (assigned, 0);
COPIES (by_value, 0);
COPIES (move_assigned, 0);
COPIES (destroyed, 0);
COPIES (hidden, 0);
COPIES (several, 0);
