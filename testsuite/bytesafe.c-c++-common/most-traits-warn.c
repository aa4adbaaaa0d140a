/* With warn nothing is marked, and most_traits is as quiet as ever.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "warn" }  */

struct bytes { unsigned char a; } __attribute__ ((most_traits));
struct padded { char a; int b; } __attribute__ ((most_traits));

_Static_assert (!__builtin_has_attribute (struct bytes, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct padded, from_bytes), "");
