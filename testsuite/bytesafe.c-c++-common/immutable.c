/* Parts that may change behind a const view: volatile members, in arrays and
   in nested records too.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct device
{
  volatile int status;	/* { dg-note {'device.status' is 'volatile': it may change behind a 'const' view \[volatile\]} } */
  int control;
};

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

_Static_assert (!__builtin_has_attribute (struct several, immutable), "");
_Static_assert (!__builtin_has_attribute (struct nested, immutable), "");
_Static_assert (!__builtin_has_attribute (struct whole, immutable), "");
