/* What GCC has found wrong is left alone by an audit: it is not what it was to
   be.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "audit" }  */

struct good { int a; };
struct broken { unknown_type a; };	/* { dg-error {unknown_type} } */
struct half { int a; unknown_type b; };	/* { dg-error {unknown_type} } */
