// Without the plugin and with BS_UNCHECKED each answer is yes.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-no-plugin "" }

#define BS_UNCHECKED
#include <bytesafe/traits.h>

static_assert (!BS_CHECKED, "no plugin");
struct BS_ATTR (into_bytes) padded { char first; int second; } BS_FROM_BYTES;
static_assert (bytesafe::is_into_bytes<padded>::value, "not checked");
static_assert (bytesafe::is_into_bytes<int *>::value, "not checked");
