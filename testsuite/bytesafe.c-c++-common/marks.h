/* What matrices share: a record claims all traits, and MARKS tells which of
   them it has in the end.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define CLAIMS __attribute__ ((into_bytes, from_bytes, immutable))

#define MARKS(type, into, from, immut)					  \
  _Static_assert (__builtin_has_attribute (type, into_bytes) == into, ""); \
  _Static_assert (__builtin_has_attribute (type, from_bytes) == from, ""); \
  _Static_assert (__builtin_has_attribute (type, immutable) == immut, "")
