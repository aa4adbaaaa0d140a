/* No fix-it where there is no padding, or where somebody wrote it.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-fdiagnostics-parseable-fixits" }  */

struct pointer { char *a; } __attribute__ ((into_bytes));	/* { dg-error {'struct pointer' is not 'into_bytes'} } */
struct unnamed { unsigned int a : 16; unsigned int : 16; } __attribute__ ((into_bytes));	/* { dg-error {'struct unnamed' is not 'into_bytes'} } */
struct boolean { _Bool a; } __attribute__ ((from_bytes));	/* { dg-error {'struct boolean' is not 'from_bytes'} } */
struct flexible { int a; char b; char c[]; } __attribute__ ((into_bytes));	/* { dg-error {'struct flexible' is not 'into_bytes'} } */
struct shuffled { int a; } __attribute__ ((randomize_layout, into_bytes));	/* { dg-error {'struct shuffled' is not 'into_bytes'} } */
