/* <bytesafe/endian.h>: a number of the machine's order is none of a fixed one,
   and no order is the other.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/endian.h>

extern uint32_t number;
extern bs_be32 big;
extern bs_le32 little;
extern bs_be16 narrow;
extern bs_bei32 with_sign;
extern const bs_be32 fixed;

/* What is right.  */
void
good (void)
{
  number = bs_be32_get (big) + bs_le32_get (little) + bs_be32_get (fixed);
  bs_be32_set (&big, number);
  big = bs_be32_of (bs_le32_get (little));
  big = fixed;
}

void
bad_get (void)
{
  number = bs_be32_get (number); /* { dg-error {incompatible type for argument 1 of 'bs_be32_get'} "" { target c } } */
  /* { dg-error {could not convert 'number' from 'uint32_t'} "" { target c++ } .-1 } */
  number = bs_be32_get (1); /* { dg-error {incompatible type for argument 1 of 'bs_be32_get'|could not convert '1' from 'int' to 'bs_be32'} } */
  number = bs_be32_get (little); /* { dg-error {incompatible type for argument 1 of 'bs_be32_get'|could not convert 'little' from 'bs_le32' to 'bs_be32'} } */
  number = bs_be32_get (with_sign); /* { dg-error {incompatible type for argument 1 of 'bs_be32_get'|could not convert 'with_sign' from 'bs_bei32' to 'bs_be32'} } */
  number = bs_be32_get (&big); /* { dg-error {incompatible type for argument 1 of 'bs_be32_get'|could not convert '& big' from 'bs_be32\*' to 'bs_be32'} } */
  number = bs_get (number); /* { dg-error {'_Generic' selector of type '(uint32_t|unsigned int)'[^\n]* is not compatible with any association|no matching function for call to 'bs_get\(uint32_t&\)'} } */
}

void
bad_set (void)
{
  bs_be32_set (&number, 1); /* { dg-error {'_Generic' selector of type 'uint32_t \*'[^\n]* is not compatible|cannot convert 'uint32_t\*'[^\n]* to 'bs_be32\*'} } */
  bs_be32_set (&little, 1); /* { dg-error {'_Generic' selector of type '(struct )?bs_le32 \*' is not compatible|cannot convert 'bs_le32\*' to 'bs_be32\*'} } */
  bs_be32_set (&with_sign, 1); /* { dg-error {'_Generic' selector of type '(struct )?bs_bei32 \*' is not compatible|cannot convert 'bs_bei32\*' to 'bs_be32\*'} } */
  bs_be32_set (big, 1); /* { dg-error {'_Generic' selector of type '(struct )?bs_be32' is not compatible|cannot convert 'bs_be32' to 'bs_be32\*'} } */
  bs_be32_set (&fixed, 1); /* { dg-error {'_Generic' selector of type 'const (struct )?bs_be32 \*' is not compatible|invalid conversion from 'const bs_be32\*' to 'bs_be32\*'} } */
  bs_set (&number, 1); /* { dg-error {'_Generic' selector of type 'uint32_t \*'[^\n]* is not compatible|no matching function for call to 'bs_set\(uint32_t\*, int\)'} } */
  bs_set (big, 1); /* { dg-error {'_Generic' selector of type '(struct )?bs_be32' is not compatible|no matching function for call to 'bs_set\(bs_be32&, int\)'} } */
}

void
bad_assignment (void)
{
  big = number; /* { dg-error {incompatible types when assigning to type '(struct )?bs_be32' from type 'uint32_t'|no match for 'operator=' in 'big = number'} } */
  big = 1; /* { dg-error {incompatible types when assigning to type '(struct )?bs_be32' from type 'int'|no match for 'operator='} } */
  big = little; /* { dg-error {incompatible types when assigning to type '(struct )?bs_be32' from type '(struct )?bs_le32'|no match for 'operator=' in 'big = little'} } */
  big = narrow; /* { dg-error {incompatible types when assigning to type '(struct )?bs_be32' from type '(struct )?bs_be16'|no match for 'operator=' in 'big = narrow'} } */
  number = big; /* { dg-error {incompatible types when assigning to type 'uint32_t'[^\n]* from type '(struct )?bs_be32'|cannot convert 'bs_be32' to 'uint32_t'} } */
}

int
bad_expression (void)
{
  number = big + 1; /* { dg-error {invalid operands to binary \+|no match for 'operator\+'} } */
  if (big == big) /* { dg-error {invalid operands to binary ==|no match for 'operator=='} } */
    return 1;
  if (big) /* { dg-error {used struct type value where scalar is required|could not convert 'big' from 'bs_be32' to 'bool'} } */
    return 1;
  return 0;
}
