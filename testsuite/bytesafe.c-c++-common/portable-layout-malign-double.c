/* -malign-double: what is dense here is dense elsewhere only if it is at
   multiples of its size, and that is what is judged under each ABI.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { i?86-*-* || x86_64-*-* } } }
   { dg-options "-m32 -malign-double" }  */

struct good { long long a; int b, c; } __attribute__ ((portable_layout));
struct bad { long long a; int b; } __attribute__ ((portable_layout));	/* { dg-error {'struct bad' is not 'portable_layout': 4 bytes of padding \[tail-padding\]} } */

_Static_assert (__builtin_has_attribute (struct good, portable_layout), "");
