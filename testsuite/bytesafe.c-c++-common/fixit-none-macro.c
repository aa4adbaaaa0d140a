/* No fix-it where a word after the member may be a macro for anything.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-fdiagnostics-parseable-fixits" }  */

#define END ;
#define NOTHING

struct hidden { char a END int b; } __attribute__ ((into_bytes));	/* { dg-error {'struct hidden' is not 'into_bytes'} } */
struct word { char a NOTHING; int b; } __attribute__ ((into_bytes));	/* { dg-error {'struct word' is not 'into_bytes'} } */
