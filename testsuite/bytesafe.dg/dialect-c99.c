/* -std=c99: verdicts and marks are the same.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-std=c99" }  */

struct good { int a; char b[]; } __attribute__ ((into_bytes));
struct bad { char a; int b; } __attribute__ ((into_bytes));	/* { dg-error {'struct bad' is not 'into_bytes'} } */

typedef char good_is_marked[__builtin_has_attribute (struct good, into_bytes) ? 1 : -1];
typedef char bad_is_not[__builtin_has_attribute (struct bad, into_bytes) ? -1 : 1];
