/* With warn, too, a claim that fails is told once.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "audit warn" }  */

struct padded { char first; int second; };	/* { dg-warning {'struct padded' is not 'into_bytes'} } */
struct claimed { char first; int second; } __attribute__ ((into_bytes));	/* { dg-warning {'struct claimed' is not 'into_bytes'} } */
