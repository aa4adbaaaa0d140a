/* With require-annotated a trait holds where the nested records are marked with
   it, which most_traits does too.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "require-annotated" }  */

struct marked { unsigned a; } __attribute__ ((most_traits));
struct claimed { unsigned a; } __attribute__ ((from_bytes));
struct bare { unsigned a; };

struct good { struct marked a; } __attribute__ ((most_traits));
struct half { struct claimed a; } __attribute__ ((most_traits));
struct bad { struct bare a; } __attribute__ ((most_traits));

_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct good, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct half, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct half, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad, portable_layout), "");
