/* The spellings of every dialect: NAME and __NAME__, in one list or several.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct plain { int a; } __attribute__ ((into_bytes, from_bytes, immutable));
struct reserved { int a; } __attribute__ ((__into_bytes__, __from_bytes__, __immutable__));
struct lists { int a; } __attribute__ ((into_bytes)) __attribute ((__from_bytes__));
struct macro_proof { int a; } __attribute__ ((, into_bytes, ));

struct bad { char a; int b; } __attribute__ ((__into_bytes__));	/* { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */

_Static_assert (__builtin_has_attribute (struct plain, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct plain, __into_bytes__), "");
_Static_assert (__builtin_has_attribute (struct plain, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct plain, immutable), "");
_Static_assert (__builtin_has_attribute (struct reserved, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct reserved, __from_bytes__), "");
_Static_assert (__builtin_has_attribute (struct reserved, immutable), "");
_Static_assert (__builtin_has_attribute (struct lists, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct lists, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct macro_proof, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
