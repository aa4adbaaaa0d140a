/* The byte map: which bits of a record are written by its members.
   SPDX-License-Identifier: GPL-3.0-or-later

   One map speaks of one record and takes each member as a whole; what lies
   inside a member is in the map of the member's own type.  Extents count
   bits, since bit-fields leave gaps of bits.  */

#ifndef BS_CORE_BYTEMAP_H
#define BS_CORE_BYTEMAP_H

#include "core/layout.h"

#ifdef __cplusplus
extern "C" {
#endif

enum bs_extent_kind
{
  BS_EXTENT_VALUE,     /* a member's; in a union, each member's */
  BS_EXTENT_CONTENDED, /* in a union: some members', not all's */
  BS_EXTENT_UNNAMED,   /* padding, of an unnamed bit-field */
  BS_EXTENT_GAP        /* padding, nobody's */
};

struct bs_extent
{
  enum bs_extent_kind kind;
  uint64_t offset_bits;
  uint64_t size_bits; /* never 0 */
  /* Of a value in a struct: the member.  Of padding: the member that ends
     where the run of padding begins, and NULL at the start of the record.  */
  const struct bs_field *field;
  /* Of padding: the member after the run, NULL at the end.  */
  const struct bs_field *next;
};

/* Extents sorted by offset, disjoint, covering the record exactly.  */
struct bs_bytemap
{
  const struct bs_layout *layout; /* a struct or a union */
  const struct bs_extent *extents;
  size_t count;
};

/* Return the byte map of LAYOUT, a struct or a union, made in ARENA.  */
const struct bs_bytemap *bs_bytemap_create (struct bs_arena *arena,
                                            const struct bs_layout *layout);

/* Return the index of the extent of MAP in which the bit OFFSET_BITS lies;
   MAP's count if the bit is outside.  Takes time logarithmic in the count. */
size_t bs_bytemap_find (const struct bs_bytemap *map, uint64_t offset_bits);

/* Return MAP printed as text in ARENA, for tests and bug reports.  */
const char *bs_bytemap_print (struct bs_arena *arena,
                              const struct bs_bytemap *map);

#ifdef __cplusplus
}
#endif

#endif /* BS_CORE_BYTEMAP_H */
