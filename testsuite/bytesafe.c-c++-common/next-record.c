/* One bad record never hides the next, whatever is wrong with it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct a { char x; int y; } __attribute__ ((into_bytes));	/* { dg-error {'struct a' is not 'into_bytes'} } */
struct b { char *x; } __attribute__ ((into_bytes));	/* { dg-error {'struct b' is not 'into_bytes'} } */
struct c { union { int x; float y; }; } __attribute__ ((into_bytes));	/* { dg-error {'struct c' is not 'into_bytes'} } */
struct d { _Bool x; } __attribute__ ((from_bytes));	/* { dg-error {'struct d' is not 'from_bytes'} } */
struct e { volatile int x; } __attribute__ ((immutable));	/* { dg-error {'struct e' is not 'immutable'} } */
struct f { struct a x; } __attribute__ ((into_bytes));	/* { dg-error {'struct f' is not 'into_bytes'} } */
struct g { int x; } __attribute__ ((into_bytes));
struct h { char x; int y; } __attribute__ ((into_bytes));	/* { dg-error {'struct h' is not 'into_bytes'} } */

_Static_assert (__builtin_has_attribute (struct g, into_bytes), "");
