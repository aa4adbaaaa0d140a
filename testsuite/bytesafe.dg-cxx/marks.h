/* What matrices share: a class claims all traits, MARKS tells which of them it
   has in the end, and COPIES what g++ says of copying its bytes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define CLAIMS __attribute__ ((into_bytes, from_bytes, immutable))

#define MARKS(type, into, from, immut)					  \
  static_assert (__builtin_has_attribute (type, into_bytes) == into, ""); \
  static_assert (__builtin_has_attribute (type, from_bytes) == from, ""); \
  static_assert (__builtin_has_attribute (type, immutable) == immut, "")

/* from_bytes asks first whether bytes may be copied over an object.  */
#define COPIES(type, from)						  \
  static_assert (__is_trivially_copyable (type) == from, "");		  \
  static_assert (__builtin_has_attribute (type, from_bytes) == from, "")
