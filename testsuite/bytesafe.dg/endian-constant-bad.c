/* <bytesafe/endian.h>: what is no constant, or no value of its type, is no
   initializer in C; see bytesafe.dg-cxx for C++.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/endian.h>

extern uint32_t call (void);
extern float measure (void);
extern uint32_t number;

/* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
bs_be16 above_16 = BS_BE16 (0x10000);
/* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
bs_be16 below_16 = BS_BE16 (-1);
/* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
bs_le32 above_32 = BS_LE32 (0x100000000);
/* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
bs_le32 below_32 = BS_LE32 (-1);
/* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
bs_be64 below_64 = BS_BE64 (-1);
/* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
bs_bei16 above_i16 = BS_BEI16 (0x8000);
/* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
bs_bei16 below_i16 = BS_BEI16 (-0x8001);
/* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
bs_lei32 above_i32 = BS_LEI32 (0x80000000);
/* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
bs_lei32 below_i32 = BS_LEI32 (-0x80000001LL);
/* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
bs_lei64 above_i64 = BS_LEI64 (0x8000000000000000);
/* { dg-error {invalid operands to binary \|} "" { target *-*-* } .+2 } */
/* { dg-error {static assertion} "" { target *-*-* } .+1 } */
bs_be32 fraction = BS_BE32 (1.5);

/* A value that is computed goes by bs_be32_of.  */
uint32_t
use (void)
{
  bs_be32 good = bs_be32_of (call ());
  /* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
  bs_be32 called = BS_BE32 (call ());
  /* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
  bs_be32 variable = BS_BE32 (number);
  /* { dg-error {the value is not a constant that fits into the type} "" { target *-*-* } .+1 } */
  bs_bef32 measured = BS_BEF32 (measure ());
  return bs_get (good) + bs_get (called) + bs_get (variable)
	 + (bs_get (measured) > 0);
}
