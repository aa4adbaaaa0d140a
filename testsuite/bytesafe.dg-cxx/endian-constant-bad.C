// <bytesafe/endian.h>: what is no value of its type is no initializer in C++.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=gnu++17" }

#include <bytesafe/endian.h>

extern uint32_t number;

bs_be16 good = BS_BE16 (0xffff);
bs_be16 above = BS_BE16 (0x10000);
bs_bei16 below = BS_BEI16 (-0x8001);
bs_be32 variable = BS_BE32 (number); // { dg-error {the value of 'number' is not usable in a constant expression} }
bs_be32 computed = bs_be32_of (number);

// { dg-error {the value is too large for the type} "" { target c++ } 0 }
// { dg-error {the value is too small for the type} "" { target c++ } 0 }
