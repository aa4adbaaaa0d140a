/* The preprocessor knows the attributes exactly when the plugin is loaded.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#if !__has_attribute (into_bytes) || !__has_attribute (__into_bytes__)
#error "into_bytes is not known"
#endif
#if !__has_attribute (from_bytes) || !__has_attribute (immutable)
#error "from_bytes or immutable is not known"
#endif
#if __has_attribute (into_byte)
#error "into_byte is known"
#endif

_Static_assert (__has_attribute (into_bytes) == 1, "");
