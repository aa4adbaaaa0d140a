// A claim that fails marks nothing, and the question is answered all the same.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <bytesafe/traits.h>

struct BS_ATTR (into_bytes) padded { char first; int second; }; // { dg-error "'struct padded' is not 'into_bytes'" }
static_assert (!bytesafe::is_into_bytes<padded>::value, "not marked");

template <typename T> struct BS_ATTR (into_bytes) wrapper { char first; T second; }; // { dg-error "'struct wrapper<int>' is not 'into_bytes'" }
static_assert (!bytesafe::is_into_bytes<wrapper<int>>::value, "not marked");
static_assert (bytesafe::is_into_bytes<wrapper<char>>::value, "marked");
