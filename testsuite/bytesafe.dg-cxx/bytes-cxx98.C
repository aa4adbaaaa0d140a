// <bytesafe/bytes.h> is not for C++98, and says so once.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++98" }

#include <bytesafe/bytes.h> // { dg-error "needs C\\+\\+11 or later" "" { target *-*-* } 0 }
