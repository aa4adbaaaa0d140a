/* Parts that may change behind a const view: volatile and _Atomic members,
   in arrays and in nested records too.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct device
{
  volatile int status;	/* { dg-note {'device.status' is 'volatile': it may change behind a 'const' view \[volatile\]} } */
  int control;
};

struct plain	/* { dg-error {'struct plain' is not 'immutable': a volatile member and an atomic member \[volatile\] \[atomic\]} } */
{
  volatile int a;	/* { dg-note {'a' is 'volatile': it may change behind a 'const' view \[volatile\]} } */
  _Atomic int b;	/* { dg-note {'b' is '_Atomic': others may change it behind a 'const' view \[atomic\]} } */
} __attribute__ ((immutable));

struct several	/* { dg-error {'struct several' is not 'immutable': 2 volatile members \[volatile\]} } */
{
  volatile int a[2][2];	/* { dg-note {'a\[\]\[\]' is 'volatile': it may change behind a 'const' view, in 4 places \[volatile\]} } */
  int b;
  volatile unsigned int c : 3;	/* { dg-note {'c' is 'volatile': it may change behind a 'const' view \[volatile\]} } */
} __attribute__ ((immutable));

struct nested	/* { dg-error {'struct nested' is not 'immutable': a volatile member \[volatile\]} } */
{
  struct device device;
} __attribute__ ((immutable));

struct whole	/* { dg-error {'struct whole' is not 'immutable': a volatile member \[volatile\]} } */
{
  volatile struct { int a; } inner;	/* { dg-note {'inner' is 'volatile': it may change behind a 'const' view \[volatile\]} } */
} __attribute__ ((immutable));

struct both	/* { dg-error {'struct both' is not 'immutable': a volatile member and an atomic member \[volatile\] \[atomic\]} } */
{
  volatile _Atomic int a;	/* { dg-note {'a' is 'volatile': it may change behind a 'const' view \[volatile\]} } */
} __attribute__ ((immutable));
		/* { dg-note {'a' is '_Atomic': others may change it behind a 'const' view \[atomic\]} "" { target *-*-* } .-2 } */

_Static_assert (!__builtin_has_attribute (struct plain, immutable), "");
_Static_assert (!__builtin_has_attribute (struct several, immutable), "");
_Static_assert (!__builtin_has_attribute (struct nested, immutable), "");
_Static_assert (!__builtin_has_attribute (struct whole, immutable), "");
_Static_assert (!__builtin_has_attribute (struct both, immutable), "");
