// With the plugin BS_UNCHECKED changes nothing.
// SPDX-License-Identifier: GPL-3.0-or-later

#define BS_UNCHECKED
#include <bytesafe/traits.h>

static_assert (BS_CHECKED, "the plugin is there");
struct BS_ATTR (into_bytes) padded { char first; int second; }; // { dg-error "'struct padded' is not 'into_bytes'" }
static_assert (!bytesafe::is_into_bytes<int *>::value, "checked");
