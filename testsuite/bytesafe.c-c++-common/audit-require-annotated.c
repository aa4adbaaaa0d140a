/* Under require-annotated an audit tells of records whose members have no
   attribute of their own.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "audit require-annotated" }  */

struct marked { int a; } __attribute__ ((into_bytes));
struct bare { int a; };
struct good { struct marked one; };
struct bad { struct bare one; };	/* { dg-warning {'struct bad' is not 'into_bytes': a member without the attribute \[unannotated\]} } */
