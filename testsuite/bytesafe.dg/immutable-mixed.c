/* Members that are volatile or _Atomic or both: each is told of for itself.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct plain	/* { dg-error {'struct plain' is not 'immutable': a volatile member and an atomic member \[volatile\] \[atomic\]} } */
{
  volatile int a;	/* { dg-note {'a' is 'volatile': it may change behind a 'const' view \[volatile\]} } */
  _Atomic int b;	/* { dg-note {'b' is '_Atomic': others may change it behind a 'const' view \[atomic\]} } */
} __attribute__ ((immutable));

struct both	/* { dg-error {'struct both' is not 'immutable': a volatile member and an atomic member \[volatile\] \[atomic\]} } */
{
  volatile _Atomic int a;	/* { dg-note {'a' is 'volatile': it may change behind a 'const' view \[volatile\]} } */
} __attribute__ ((immutable));
		/* { dg-note {'a' is '_Atomic': others may change it behind a 'const' view \[atomic\]} "" { target *-*-* } .-2 } */

_Static_assert (!__builtin_has_attribute (struct plain, immutable), "");
_Static_assert (!__builtin_has_attribute (struct both, immutable), "");
