/* The macros of <bytesafe/traits.h> are claims.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/traits.h>

_Static_assert (BS_CHECKED == 1, "the plugin is there");

struct good { int value; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE BS_FROM_ZEROS;
_Static_assert (__builtin_has_attribute (struct good, into_bytes), "into");
_Static_assert (__builtin_has_attribute (struct good, from_bytes), "from");
_Static_assert (__builtin_has_attribute (struct good, immutable), "same");
_Static_assert (__builtin_has_attribute (struct good, from_zeros), "zeros");

struct alike { char value[4]; } BS_UNALIGNED BS_NO_PADDING BS_BYTE_EQ BS_PORTABLE_LAYOUT;
_Static_assert (__builtin_has_attribute (struct alike, unaligned), "unaligned");
_Static_assert (__builtin_has_attribute (struct alike, no_padding), "dense");
_Static_assert (__builtin_has_attribute (struct alike, byte_eq), "equal");
_Static_assert (__builtin_has_attribute (struct alike, portable_layout), "alike");

struct most { int value; } BS_MOST_TRAITS;
_Static_assert (__builtin_has_attribute (struct most, into_bytes), "into");
_Static_assert (!__builtin_has_attribute (struct most, unaligned), "aligned");

struct BS_ATTR (portable_layout) BS_ATTR (most_traits) both { int value; };
_Static_assert (__builtin_has_attribute (struct both, portable_layout), "alike");
_Static_assert (__builtin_has_attribute (struct both, byte_eq), "equal");

struct BS_ATTR (into_bytes) before { int value; };
_Static_assert (__builtin_has_attribute (struct before, into_bytes), "before");

struct bad_into { char first; int second; } BS_INTO_BYTES; /* { dg-error "'struct bad_into' is not 'into_bytes'" } */
struct bad_from { int *pointer; } BS_FROM_BYTES; /* { dg-error "'struct bad_from' is not 'from_bytes'" } */
struct bad_same { volatile int value; } BS_IMMUTABLE; /* { dg-error "'struct bad_same' is not 'immutable'" } */
enum one { only = 1 };
struct bad_zeros { enum one value; } BS_FROM_ZEROS; /* { dg-error "'struct bad_zeros' is not 'from_zeros'" } */
struct bad_aligned { int value; } BS_UNALIGNED; /* { dg-error "'struct bad_aligned' is not 'unaligned'" } */
struct bad_dense { char first; int second; } BS_NO_PADDING; /* { dg-error "'struct bad_dense' is not 'no_padding'" } */
struct bad_equal { float value; } BS_BYTE_EQ; /* { dg-error "'struct bad_equal' is not 'byte_eq'" } */
struct bad_alike { long value; } BS_PORTABLE_LAYOUT; /* { dg-error "'struct bad_alike' is not 'portable_layout'" } */
struct BS_ATTR (into_bytes) bad_before { char first; int second; }; /* { dg-error "'struct bad_before' is not 'into_bytes'" } */
