/* No fix-it behind a member that ends at a digraph.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-fdiagnostics-parseable-fixits" }  */

struct digraph <% int b; char a %> __attribute__ ((into_bytes));	/* { dg-error {'struct digraph' is not 'into_bytes'} } */
/* { dg-warning {no semicolon at end of struct} "" { target *-*-* } .-1 } */
