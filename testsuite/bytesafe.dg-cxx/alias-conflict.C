// An alias or a typedef that is in conflict with an earlier one is g++'s error.
// Known gap: the claim is judged all the same, since g++ applies attributes
// before it compares the two.
// SPDX-License-Identifier: GPL-3.0-or-later

typedef int first;
typedef long double first __attribute__ ((into_bytes));	// { dg-error {conflicting declaration 'typedef long double first'} }
				// { dg-bogus {'first' is not 'into_bytes'} "judged too early" { xfail { x87 || m68k-*-* } } .-1 }
using second = int;
using second [[bytesafe::into_bytes]] = char;	// { dg-error {conflicting declaration 'using second = char'} }

// The earlier one stays.
first variable = second (1);
static_assert (!__builtin_has_attribute (first, into_bytes), "");
static_assert (!__builtin_has_attribute (second, into_bytes), "");
