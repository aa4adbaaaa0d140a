/* The spellings of C23 and of C++, in both name spaces, plain and reserved, on
   definitions and on typedefs.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-std=c2x" { target c } }  */

struct [[bytesafe::into_bytes]] own { int a; };
struct [[gnu::into_bytes]] gnu { int a; };
struct [[__bytesafe__::__into_bytes__]] reserved { int a; };
struct [[__gnu__::__into_bytes__]] reserved_gnu { int a; };
struct [[bytesafe::into_bytes, bytesafe::from_bytes]] [[gnu::immutable]] several { int a; };
enum [[bytesafe::into_bytes]] kind { REQUEST };
union [[bytesafe::from_bytes]] choice { int a; float b; };

struct third { int a; };
typedef struct third third_mark [[bytesafe::into_bytes]];
[[bytesafe::from_bytes]] typedef struct third third_other;

struct [[bytesafe::into_bytes]] bad_own { char a; int b; };	/* { dg-error {'struct bad_own' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
struct [[gnu::into_bytes]] bad_gnu { char a; int b; };	/* { dg-error {'struct bad_gnu' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
struct [[__bytesafe__::__into_bytes__]] bad_reserved { char a; int b; };	/* { dg-error {'struct bad_reserved' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */

_Static_assert (__builtin_has_attribute (struct own, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct gnu, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct reserved, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct reserved_gnu, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct several, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct several, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct several, immutable), "");
_Static_assert (__builtin_has_attribute (enum kind, into_bytes), "");
_Static_assert (__builtin_has_attribute (union choice, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct third, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct third, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad_own, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad_gnu, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad_reserved, into_bytes), "");
