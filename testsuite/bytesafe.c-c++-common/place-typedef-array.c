/* A claim on the typedef of an array is about its elements, and marks that
   typedef only.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct bad { char a; int b; };
struct good { int a; };

typedef unsigned char address[6] __attribute__ ((into_bytes));
typedef struct good goods[3] __attribute__ ((into_bytes));
typedef struct bad bads[3] __attribute__ ((into_bytes));	/* { dg-error {'bads' is not 'into_bytes': 9 bytes of padding \[interior-padding\]} } */
typedef char *names[2] __attribute__ ((into_bytes));	/* { dg-error {'names' is not 'into_bytes': a pointer \[pointer\]} } */
typedef volatile int regs[2] __attribute__ ((immutable));	/* { dg-error {'regs' is not 'immutable': a volatile member \[volatile\]} } */
typedef unsigned char unmarked[6];

_Static_assert (__builtin_has_attribute (address, into_bytes), "");
_Static_assert (!__builtin_has_attribute (unmarked, into_bytes), "");
_Static_assert (!__builtin_has_attribute (unsigned char[6], into_bytes), "");
_Static_assert (!__builtin_has_attribute (unsigned char, into_bytes), "");
_Static_assert (__builtin_has_attribute (goods, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (!__builtin_has_attribute (bads, into_bytes), "");
_Static_assert (!__builtin_has_attribute (names, into_bytes), "");
_Static_assert (!__builtin_has_attribute (regs, immutable), "");
