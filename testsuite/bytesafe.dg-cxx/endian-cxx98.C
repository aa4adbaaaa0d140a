// <bytesafe/endian.h> says that it needs C++11, and nothing else.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++98" }

#include <bytesafe/endian.h>

// { dg-error {<bytesafe/endian.h> needs C\+\+11 or later} "" { target c++ } 0 }
