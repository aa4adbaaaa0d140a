/* The preprocessor knows the attributes exactly when the plugin is loaded.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#if !__has_attribute (into_bytes) || !__has_attribute (__into_bytes__)
#error "into_bytes is not known"
#endif
#if !__has_attribute (from_bytes) || !__has_attribute (immutable)
#error "from_bytes or immutable is not known"
#endif
#if !__has_attribute (from_zeros) || !__has_attribute (unaligned)
#error "from_zeros or unaligned is not known"
#endif
#if !__has_attribute (no_padding) || !__has_attribute (byte_eq)
#error "no_padding or byte_eq is not known"
#endif
#if !__has_attribute (portable_layout) || !__has_attribute (__most_traits__)
#error "portable_layout or most_traits is not known"
#endif
#if __has_attribute (into_byte)
#error "into_byte is known"
#endif

_Static_assert (__has_attribute (into_bytes) == 1, "");
