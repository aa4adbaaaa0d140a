// Without the plugin a question does not compile, and says what to do.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-no-plugin "" }

#include <bytesafe/traits.h>

static_assert (!BS_CHECKED, "no plugin");
struct BS_ATTR (into_bytes) padded { char first; int second; } BS_FROM_BYTES;
bool is_padded = bytesafe::is_into_bytes<padded>::value;

// { dg-error {load the GCC plugin bytesafe by -fplugin=, or define BS_UNCHECKED} "" { target c++ } 0 }
