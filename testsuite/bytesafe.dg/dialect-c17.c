/* -std=c17: verdicts and marks are the same.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-std=c17" }  */

struct good { _Alignas (8) int a; struct { int b; }; } __attribute__ ((into_bytes));
struct bad { char a; int b; } __attribute__ ((into_bytes));	/* { dg-error {'struct bad' is not 'into_bytes'} } */

_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
