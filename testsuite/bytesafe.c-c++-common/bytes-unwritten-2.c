/* Views are there if the conversion is BS_OK, which GCC sees also where it does
   nothing inline.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-O2 -fno-inline -Wall -Wextra" }  */

#include <bytesafe/bytes.h>

struct pair
{
  int first, second;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

struct list
{
  int count;
  int items[];
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

extern int use (const void *);

int
exact (void)
{
  char buffer[sizeof (struct pair)] __attribute__ ((aligned));
  struct pair *pair;
  if (bs_mut_from (struct pair, buffer, sizeof buffer, &pair) != BS_OK)
    return 1;
  pair->first = pair->second = 1;
  return use (pair);
}

int
prefix (void)
{
  unsigned char buffer[16];
  struct pair *pair;
  struct bs_mut_bytes rest;
  if (bs_mut_from_prefix (struct pair, buffer, sizeof buffer, &pair, &rest) != BS_OK)
    return 1;
  pair->first = pair->second = 1;
  return use (pair) + (int) rest.size;
}

int
suffix (void)
{
  unsigned char buffer[16];
  struct pair *pair;
  struct bs_mut_bytes rest;
  if (bs_mut_from_suffix (struct pair, buffer, sizeof buffer, &pair, &rest) != BS_OK)
    return 1;
  pair->first = pair->second = 1;
  return use (pair) + (int) rest.size;
}

int
elements (void)
{
  unsigned char buffer[16];
  struct list *list;
  struct bs_mut_bytes rest;
  if (bs_mut_from_elems_prefix (struct list, items, 2, buffer, sizeof buffer, &list, &rest) != BS_OK)
    return 1;
  list->count = 2;
  return use (list) + (int) rest.size;
}

int
written (void)
{
  unsigned char buffer[8] = { 0 };
  const struct pair *pair;
  if (bs_ref_from (struct pair, buffer, sizeof buffer, &pair) != BS_OK)
    return 1;
  return use (pair);
}
