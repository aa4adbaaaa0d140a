/* A view to write through is taken of a buffer that nobody has written yet, and
   GCC does not warn of that, also where it does a part of that inline: what
   views to read through have in common with the other is not inline here.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Os -Wall -Wextra" }  */

#include <bytesafe/bytes.h>

struct pair
{
  int first, second;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

extern int use (const void *);

int
prefix (const void *buffer, size_t size)
{
  const struct pair *pair;
  struct bs_bytes rest;
  if (bs_ref_from_prefix (struct pair, buffer, size, &pair, &rest) != BS_OK)
    return 1;
  return use (pair) + (int) rest.size;
}

int
suffix (const void *buffer, size_t size)
{
  const struct pair *pair;
  struct bs_bytes rest;
  if (bs_ref_from_suffix (struct pair, buffer, size, &pair, &rest) != BS_OK)
    return 1;
  return use (pair) + (int) rest.size;
}

int
exact (const void *buffer, size_t size)
{
  const struct pair *pair;
  if (bs_ref_from (struct pair, buffer, size, &pair) != BS_OK)
    return 1;
  return use (pair);
}

int
unwritten (size_t size)
{
  unsigned char buffer[16];
  struct pair *pair;
  struct bs_mut_bytes rest;
  if (bs_mut_from_prefix (struct pair, buffer, size, &pair, &rest) != BS_OK)
    return 1;
  pair->first = pair->second = 1;
  return use (pair) + (int) rest.size;
}
