/* _Atomic scalars, records, arrays and arrays of length 0, by specifier, by
   qualifier and by typedef.  Not through pointers.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct pair
{
  int a;
  int b;
};

struct scalar { _Atomic (int) x; } __attribute__ ((immutable));	/* { dg-error {'struct scalar' is not 'immutable': an atomic member \[atomic\] \[CWE-367\]} } */
struct record { _Atomic struct pair x; } __attribute__ ((immutable));	/* { dg-error {'struct record' is not 'immutable': an atomic member \[atomic\]} } */
struct array { _Atomic int x[4]; } __attribute__ ((immutable));	/* { dg-error {'struct array' is not 'immutable': an atomic member \[atomic\]} } */
struct zero { int y; _Atomic int x[0]; } __attribute__ ((immutable));	/* { dg-error {'struct zero' is not 'immutable': an atomic member \[atomic\]} } */
struct flexible { int y; _Atomic int x[]; } __attribute__ ((immutable));	/* { dg-error {'struct flexible' is not 'immutable': an atomic member \[atomic\]} } */
struct nested { struct { struct { _Atomic int x; } a[2]; } b; } __attribute__ ((immutable));	/* { dg-error {'struct nested' is not 'immutable': an atomic member \[atomic\]} } */
struct in_union { union { int y; _Atomic int x; }; } __attribute__ ((immutable));	/* { dg-error {'struct in_union' is not 'immutable': an atomic member \[atomic\]} } */

typedef _Atomic int counter;
struct by_typedef { counter x; } __attribute__ ((immutable));	/* { dg-error {'struct by_typedef' is not 'immutable': an atomic member \[atomic\]} } */
struct whole { int x; };
typedef _Atomic struct whole shared __attribute__ ((immutable));	/* { dg-error {is not 'immutable': [^\n]*\[atomic\]} } */

struct pointer { _Atomic int *x; } __attribute__ ((immutable));

_Static_assert (!__builtin_has_attribute (struct scalar, immutable), "");
_Static_assert (!__builtin_has_attribute (struct record, immutable), "");
_Static_assert (!__builtin_has_attribute (struct array, immutable), "");
_Static_assert (!__builtin_has_attribute (struct zero, immutable), "");
_Static_assert (!__builtin_has_attribute (struct flexible, immutable), "");
_Static_assert (!__builtin_has_attribute (struct nested, immutable), "");
_Static_assert (!__builtin_has_attribute (struct in_union, immutable), "");
_Static_assert (!__builtin_has_attribute (struct by_typedef, immutable), "");
_Static_assert (!__builtin_has_attribute (shared, immutable), "");
_Static_assert (__builtin_has_attribute (struct pointer, immutable), "");
