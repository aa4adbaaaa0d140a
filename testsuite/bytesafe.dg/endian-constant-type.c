/* <bytesafe/endian.h>: a constant of one type initializes no other in C,
   wherever it stands; see endian-misuse.c for C++, where constants are values.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-w" }

     constant of     for a            as
     another width   larger           object, member, element
     another width   smaller          object, member
     another order   the same width   object
     another sign    the same width   object
     a float         the same width   object
     any             number           object  */

#include <bytesafe/endian.h>

struct header
{
  bs_be16 kind;
  bs_be32 levels[2];
};

bs_be32 good = BS_BE32 (1);
static struct header good_static = { BS_BE16 (1), { BS_BE32 (2), BS_BE32 (3) } };
struct header good_named = { .levels = { [1] = BS_BE32 (3) }, .kind = BS_BE16 (1) };

bs_be32 larger = BS_BE16 (1); /* { dg-error {'bs_be32'[^\n]* has no member named 'bs_be16_bytes'} } */
bs_be16 smaller = BS_BE32 (1); /* { dg-error {'bs_be16'[^\n]* has no member named 'bs_be32_bytes'} } */
bs_be32 order = BS_LE32 (1); /* { dg-error {'bs_be32'[^\n]* has no member named 'bs_le32_bytes'} } */
bs_be32 with_sign = BS_BEI32 (1); /* { dg-error {'bs_be32'[^\n]* has no member named 'bs_bei32_bytes'} } */
bs_be32 real = BS_BEF32 (1); /* { dg-error {'bs_be32'[^\n]* has no member named 'bs_bef32_bytes'} } */
bs_lef64 whole = BS_LE64 (1); /* { dg-error {'bs_lef64'[^\n]* has no member named 'bs_le64_bytes'} } */
uint32_t number = BS_BE32 (1); /* { dg-error {field name not in record or union initializer} } */
	/* { dg-error {braces around scalar initializer} "" { target gcc_at_least_16 } .-1 } */

struct header member = { BS_BE32 (1), { BS_BE32 (2) } }; /* { dg-error {'bs_be16'[^\n]* has no member named 'bs_be32_bytes'} } */
struct header element = { BS_BE16 (1), { BS_BE16 (2) } }; /* { dg-error {'bs_be32'[^\n]* has no member named 'bs_be16_bytes'} } */

int
use (void)
{
  bs_be64 inner = BS_BE32 (1); /* { dg-error {'bs_be64'[^\n]* has no member named 'bs_be32_bytes'} } */
  return bs_get (good_static.kind) + (int) bs_get (inner);
}
