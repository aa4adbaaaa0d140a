// C++20: of several copy constructors and destructors those count whose
// constraints are satisfied (P0848), and none of the others is named.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++20" }

#include "marks.h"

template <typename T> concept trivial = __is_trivially_copyable (T);

struct made { made (const made &); int value; };
// { dg-note {'value' is not trivially copyable: its copy constructor is user-provided} "" { target *-*-* } .-1 }
// { dg-note {receive} "" { target *-*-* } .-2 }

template <typename T> struct [[bytesafe::from_bytes]] copied	// { dg-error {'struct copied<made>' is not 'from_bytes': 2 types that are not trivially copyable \[not-trivially-copyable\]} }
{
  T value;
  copied (const copied &) requires trivial<T> = default;
  copied (const copied &other) requires (!trivial<T>) : value (other.value) { }	// { dg-note {'struct copied<made>' is not trivially copyable: its copy constructor is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} }
};			// { dg-note {receive} "" { target *-*-* } .-1 }
COPIES (copied<int>, 1);
COPIES (copied<made>, 0);

// The constructor is not for `int': it is the destructor.
template <typename T> struct [[bytesafe::from_bytes]] destroyed	// { dg-error {'struct destroyed<int>' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  T value;
  destroyed (const destroyed &) requires (sizeof (T) > 100) { }
  destroyed (const destroyed &) = default;
  ~destroyed () { }	// { dg-note {'struct destroyed<int>' is not trivially copyable: its destructor is user-provided} }
};			// { dg-note {receive} "" { target *-*-* } .-1 }
COPIES (destroyed<int>, 0);

struct undone { ~undone (); int value; };
// { dg-note {'value' is not trivially copyable: its destructor is user-provided} "" { target *-*-* } .-1 }
// { dg-note {receive} "" { target *-*-* } .-2 }

// Here it is nothing but the member.
template <typename T> struct [[bytesafe::from_bytes]] holder	// { dg-error {'struct holder<undone>' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  T value;
  holder (const holder &) requires (sizeof (T) > 100) { }
  holder (const holder &) = default;
};
COPIES (holder<undone>, 0);
COPIES (holder<int>, 1);
