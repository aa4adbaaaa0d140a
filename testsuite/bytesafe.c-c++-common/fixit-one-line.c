/* Several fix-its on one line.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-patch-fixes "" }  */

struct message { char a; int b; char c; short d; char e; } __attribute__ ((into_bytes));	/* { dg-error {'struct message' is not 'into_bytes': 7 bytes of padding} } */
