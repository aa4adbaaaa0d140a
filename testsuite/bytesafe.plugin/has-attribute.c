/* What the preprocessor knows of the attributes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

known: __has_attribute (into_bytes) __has_attribute (from_bytes) __has_attribute (immutable) __has_attribute (into_byte)
