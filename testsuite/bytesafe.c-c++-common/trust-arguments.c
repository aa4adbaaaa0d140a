/* A trust names a trait and gives a reason, both as strings.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct none { int a; } __attribute__ ((bytesafe_trust));		/* { dg-error {wrong number of arguments specified for 'bytesafe_trust' attribute} } */
struct only { int a; } __attribute__ ((bytesafe_trust ("into_bytes")));	/* { dg-error {wrong number of arguments specified for 'bytesafe_trust' attribute} } */
struct more { int a; } __attribute__ ((bytesafe_trust ("into_bytes", "a", "b")));	/* { dg-error {wrong number of arguments specified for 'bytesafe_trust' attribute} } */

struct empty { int a; } __attribute__ ((bytesafe_trust ("into_bytes", "")));	/* { dg-error {a trust needs a reason: say in its second argument who sees to it that 'into_bytes' holds} } */
struct blank { int a; } __attribute__ ((bytesafe_trust ("into_bytes", " \t\n ")));	/* { dg-error {a trust needs a reason} } */
struct number { int a; } __attribute__ ((bytesafe_trust ("into_bytes", 1)));	/* { dg-error {a trust needs a reason} } */

struct unknown { int a; } __attribute__ ((bytesafe_trust ("into_byte", "a")));	/* { dg-error {into_byte"?' is not a trait; the traits are into_bytes, from_bytes, immutable, from_zeros} } */
struct nothing { int a; } __attribute__ ((bytesafe_trust ("", "a")));	/* { dg-error {is not a trait} } */
struct spaced { int a; } __attribute__ ((bytesafe_trust (" into_bytes", "a")));	/* { dg-error {is not a trait} } */
struct listed { int a; } __attribute__ ((bytesafe_trust ("into_bytes,immutable", "a")));	/* { dg-error {is not a trait} } */
struct digit { int a; } __attribute__ ((bytesafe_trust (1, "a")));	/* { dg-error {'1' is not a trait} } */
struct sum { int a; } __attribute__ ((bytesafe_trust ("into_bytes" + 1, "a")));	/* { dg-error {is not a trait} } */
/* What GCC has told of is not told again.  */
struct name { int a; } __attribute__ ((bytesafe_trust (undeclared, "a")));	/* { dg-error {'undeclared' (undeclared|was not declared)} } */

_Static_assert (!__builtin_has_attribute (struct none, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct only, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct more, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct empty, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct blank, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct number, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct unknown, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct listed, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct sum, into_bytes), "");
