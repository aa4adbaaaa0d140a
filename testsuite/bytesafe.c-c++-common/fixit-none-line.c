/* No fix-it when #line says that the text is another file's.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-fdiagnostics-parseable-fixits" }  */

#line 100 "generated.txt"
struct message { char a; int b; } __attribute__ ((into_bytes));	/* { dg-error {'struct message' is not 'into_bytes'} "" { target *-*-* } 100 } */
