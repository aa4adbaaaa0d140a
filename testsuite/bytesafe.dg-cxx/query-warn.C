// Under the option "warn" nothing is marked, and no class has a trait.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-plugin-args "warn" }

#include <bytesafe/traits.h>

struct BS_ATTR (into_bytes) good { int value; };
static_assert (!bytesafe::is_into_bytes<good>::value, "not marked");
static_assert (bytesafe::is_into_bytes<int>::value, "a scalar needs no mark");
