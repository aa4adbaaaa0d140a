/* Claims outlive GCC's garbage collection, at its worst after each function.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-O2 --param=ggc-min-expand=0 --param=ggc-min-heapsize=0" }  */

typedef struct late_good late_good __attribute__ ((into_bytes));
typedef struct late_bad late_bad __attribute__ ((into_bytes));	/* { dg-error {'struct late_bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
typedef struct never never __attribute__ ((into_bytes));	/* { dg-error {'struct never' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} } */

int first (int a) { struct local { int a; } __attribute__ ((into_bytes)) l = { a }; return l.a; }
int second (int a) { struct local { int a; } __attribute__ ((into_bytes)) l = { a }; return l.a + first (a); }
int third (int a) { return second (a) + first (a); }

struct bad { char a; int b; } __attribute__ ((into_bytes));	/* { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */

int fourth (int a) { return third (a) + second (a); }

struct late_good { int a; };
struct late_bad { char a; int b; };

int fifth (late_good *p) { return p->a + fourth (1); }

struct outer { struct late_good a; struct late_good b[2]; } __attribute__ ((into_bytes));

int sixth (struct outer *p) { return p->a.a + fifth (p->b); }

_Static_assert (__builtin_has_attribute (late_good, into_bytes), "");
_Static_assert (!__builtin_has_attribute (late_bad, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct outer, into_bytes), "");
