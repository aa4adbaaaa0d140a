/* Without the plugin the macros of <bytesafe/traits.h> are nothing.
   SPDX-License-Identifier: GPL-3.0-or-later  */
/* { dg-no-plugin "" } */
/* { dg-options "-Wall -Wextra -Wpedantic" } */

#include <bytesafe/traits.h>

_Static_assert (BS_CHECKED == 0, "the plugin is not there");

struct padded { char first; int second; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE BS_FROM_ZEROS
  BS_UNALIGNED BS_NO_PADDING BS_BYTE_EQ BS_PORTABLE_LAYOUT BS_MOST_TRAITS;
struct BS_ATTR (into_bytes) before { char first; int second; };
