// What decides is declared later than the claim: nested classes, classes that
// are claimed before they are complete, members of templates.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

// The claim is made before the destructor is seen, and inside of the class.
struct [[bytesafe::from_bytes]] early	// { dg-error {'struct early' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  int value;
  using self [[bytesafe::from_bytes]] = early;
  ~early ();	// { dg-note {'struct early' is not trivially copyable: its destructor is user-provided} }
};		// { dg-note {receive} "" { target *-*-* } .-1 }
COPIES (early, 0);

struct alias_only;
using alias [[bytesafe::from_bytes]] = alias_only;	// { dg-error {'struct alias_only' is not 'from_bytes'} }
struct alias_only
{
  int value;
  alias_only (alias_only &&);	// { dg-note {its move constructor is user-provided} }
};		// { dg-note {receive} "" { target *-*-* } .-1 }
COPIES (alias, 0);

// A default member initializer and an exception specification that need what
// comes behind the nested class.
struct outer
{
  struct [[bytesafe::from_bytes]] nested
  {
    int value = later ();
    nested () noexcept (LATER) = default;
    nested (const nested &) noexcept (LATER) = default;
  };
  struct [[bytesafe::from_bytes]] destroyed	// { dg-error {'struct outer::destroyed' is not 'from_bytes'} }
  {
    int value = later ();
    ~destroyed () noexcept (LATER);	// { dg-note {its destructor is user-provided} }
  };		// { dg-note {receive} "" { target *-*-* } .-1 }
  static int later ();
  static constexpr bool LATER = true;
};
COPIES (outer::nested, 1);
COPIES (outer::destroyed, 0);

// A member class of a template is defined when it is asked for.
template <typename T> struct holder
{
  struct member;
  member *pointer;
};
using member_alias [[bytesafe::from_bytes]] = holder<int>::member;	// { dg-error {'struct holder<int>::member' is not 'from_bytes'} }
template <typename T> struct holder<T>::member
{
  T value;
  member (const member &);	// { dg-note {its copy constructor is user-provided} }
};		// { dg-note {receive} "" { target *-*-* } .-1 }
COPIES (holder<int>::member, 0);

// An explicit specialization behind the claim.
template <typename T> struct special { T value; };
template <> struct special<int>;
using special_alias [[bytesafe::from_bytes]] = special<int>;	// { dg-error {'struct special<int>' is not 'from_bytes'} }
template <> struct special<int>
{
  int value;
  special &operator= (const special &);	// { dg-note {its copy assignment is user-provided} }
};		// { dg-note {receive} "" { target *-*-* } .-1 }
COPIES (special<int>, 0);
COPIES (special_alias, 0);
