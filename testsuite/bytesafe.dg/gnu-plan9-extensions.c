/* -fplan9-extensions and -fms-extensions: a tagged record as an anonymous
   member is judged as a nested one.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-fplan9-extensions" }  */

struct padded { char kind; int length; };
struct dense { int kind; int length; };

struct good { struct dense; int end; } __attribute__ ((into_bytes));
struct bad { struct padded; int end; } __attribute__ ((into_bytes));	/* { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */

_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
