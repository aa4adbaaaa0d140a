// In an instance of a class template the function is the template's.  Members
// of instances and bases of them are told as others are.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

template <typename T> struct __attribute__ ((from_bytes)) of	// { dg-error {'struct of<char>' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  T value;
  of (const of &);	// { dg-note {'struct of<char>' is not trivially copyable: its copy constructor is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} }
};			// { dg-note {receive} "" { target *-*-* } .-1 }
COPIES (of<char>, 0);

struct made { ~made (); int value; };
// { dg-note {'member' is not trivially copyable: its destructor is user-provided} "" { target *-*-* } .-1 }
// { dg-note {receive} "" { target *-*-* } .-2 }

// It depends on the argument.
template <typename T> struct __attribute__ ((from_bytes)) holder	// { dg-error {'struct holder<made>' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  T member;
};
COPIES (holder<int>, 1);
COPIES (holder<made>, 0);

// A specialization has functions of its own.
template <> struct __attribute__ ((from_bytes)) holder<char>	// { dg-error {'struct holder<char>' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  char member;
  holder &operator= (holder &&);	// { dg-note {'struct holder<char>' is not trivially copyable: its move assignment is user-provided} }
};			// { dg-note {receive} "" { target *-*-* } .-1 }
COPIES (holder<char>, 0);

// A friend of the class is no member of it.
template <> struct __attribute__ ((from_bytes)) holder<short>
{
  short member;
  friend void copy (holder &, const holder &);
};
COPIES (holder<short>, 1);
