/* randomize_layout breaks no promise about receiving.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct shuffled
{
  int a;
  int b;
} __attribute__ ((randomize_layout, from_bytes, immutable));

_Static_assert (__builtin_has_attribute (struct shuffled, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct shuffled, immutable), "");
