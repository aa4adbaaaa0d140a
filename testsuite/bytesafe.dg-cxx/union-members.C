// Unions with members that have constructors and destructors: not sent, since
// it is a union, and not received, since such a member is made by code.
// SPDX-License-Identifier: GPL-3.0-or-later

struct made
{
  made ();
  ~made ();	// { dg-note {'object' is not trivially copyable} }
  int value;	// { dg-note {receive} "" { target *-*-* } .-1 }
};

union either	// { dg-error {'union either' is not 'into_bytes': a union \[union\]} }
{		// { dg-error {'union either' is not 'from_bytes': 2 types that are not trivially copyable \[not-trivially-copyable\]} "" { target *-*-* } .-1 }
  int number;	// { dg-note {'union either' is a union} "" { target *-*-* } .-2 }
  made object;	// { dg-note {if each member fills it, opt in with '-fplugin-arg-bytesafe-union-into-bytes'; else use a struct} "" { target *-*-* } .-3 }
  either ();
  ~either ();	// { dg-note {'union either' is not trivially copyable} }
} __attribute__ ((into_bytes, from_bytes));
// { dg-note {receive} "" { target *-*-* } .-2 }

static_assert (!__is_trivially_copyable (either), "");
static_assert (!__builtin_has_attribute (either, into_bytes), "");
static_assert (!__builtin_has_attribute (either, from_bytes), "");
