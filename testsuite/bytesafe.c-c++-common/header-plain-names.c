/* Whatever users call their macros, our headers compile, and so do the uses of
   ours; but for these users' own uses of a member or trait of that name.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Wall -Wextra " }  */

#include "plain-names.h"

#include <bytesafe/bounds.h>
#include <bytesafe/bytes.h>
#include <bytesafe/endian.h>

struct z_pair { int z_first, z_second; }
  BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE BS_FROM_ZEROS BS_NO_PADDING
  BS_BYTE_EQ BS_PORTABLE_LAYOUT;
struct z_list { uint32_t z_number; uint32_t z_items[]; }
  BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
struct z_flag { bs_be16 z_number; _Bool z_is; } BS_INTO_BYTES BS_IMMUTABLE;
struct z_byte { unsigned char z; } BS_UNALIGNED BS_MOST_TRAITS;
struct z_padded { char z_first; int z_second; } BS_IMMUTABLE;

/* The traits are what they were, and so are the macros.  */
_Static_assert (bs_holds (into_bytes, struct z_pair) && bs_marked (from_bytes, struct z_pair), "");
_Static_assert (bs_promised (immutable, struct z_pair) && !bs_promised (unaligned, struct z_pair), "");
_Static_assert (!bs_holds (no_padding, struct z_padded), "");
struct BS_ATTR (into_bytes) z_claimed { int z; };
_Static_assert (bs_marked (into_bytes, struct z_claimed), "");
#if !defined into_bytes || !defined data || !defined value || !defined size
#error "the macros are gone"
#endif

static const struct { bs_be16 z_a; bs_le32 z_b; bs_bei64 z_c; } z_record
  = { BS_BE16 (1), BS_LE32 (2), BS_BEI64 (-3) };

static _Bool
z_is_flag (struct bs_bytes z_bytes)
{
  return sizeof z_bytes != 0;
}

void
z_numbers (bs_be32 *z_to, bs_lef32 *z_float)
{
  bs_be32_set (z_to, bs_be32_get (*z_to) + bs_get (z_record.z_b));
  bs_set (z_float, bs_get (*z_float) + 1);
  *z_to = bs_be32_of (bs_is_endian (bs_be32));
  *z_to = bs_be32_from_word (bs_be32_to_word (*z_to));
}

size_t
z_convert (struct z_pair *z_pair, void *z_bytes, size_t z_room, struct z_padded *z_padded)
{
  size_t z_found = 0;
  struct bs_bytes z_all, z_left;
  struct bs_mut_bytes z_mut, z_mut_left;
  const struct z_pair *z_look;
  struct z_pair *z_write;
  const struct z_list *z_list;
  struct z_list *z_mut_list;
  struct z_flag z_flag;
  struct z_byte z_bytes_of[4] = { { 0 }, { 0 }, { 0 }, { 0 } };
  z_all = bs_as_bytes (z_pair);
  z_mut = bs_as_mut_bytes (z_pair);
  if (bs_write_to (z_pair, z_bytes, z_room) != BS_OK
      || bs_write_to_prefix (z_pair, z_bytes, z_room) != BS_OK
      || bs_write_to_suffix (z_pair, z_bytes, z_room) != BS_OK
      || bs_read_from (struct z_pair, z_bytes, z_room, z_pair) != BS_OK
      || bs_read_from_prefix (struct z_pair, z_bytes, z_room, z_pair, &z_left) != BS_OK
      || bs_read_from_suffix (struct z_pair, z_bytes, z_room, z_pair, &z_left) != BS_OK
      || bs_try_read_from (struct z_flag, z_bytes, z_room, &z_flag, z_is_flag) != BS_OK
      || bs_try_read_from_prefix (struct z_flag, z_bytes, z_room, &z_flag, &z_left, z_is_flag) != BS_OK
      || bs_ref_from (struct z_pair, z_bytes, z_room, &z_look) != BS_OK
      || bs_ref_from_prefix (struct z_pair, z_bytes, z_room, &z_look, &z_left) != BS_OK
      || bs_mut_from (struct z_pair, z_bytes, z_room, &z_write) != BS_OK
      || bs_mut_from_suffix (struct z_pair, z_bytes, z_room, &z_write, &z_mut_left) != BS_OK
      || bs_ref_from_elems (struct z_list, z_items, 2, z_bytes, z_room, &z_list) != BS_OK
      || bs_mut_from_elems_prefix (struct z_list, z_items, 2, z_bytes, z_room, &z_mut_list, &z_mut_left) != BS_OK
      || bs_tail_count (struct z_list, z_items, z_room, &z_found) != BS_OK
      || bs_tail_fit (struct z_list, z_items, z_room, &z_found) != BS_OK
      || bs_as_bytes_elems (z_list, z_items, 2, &z_all) != BS_OK)
    return 0;
  bs_view_end (z_write);
  bs_zero (z_pair);
  *z_pair = bs_zeroed (struct z_pair);
  z_found += bs_transmute (uint32_t, z_bytes_of[0].z + 0u);
  z_all = bs_bytes_of_cleared (z_padded);
  return z_found + sizeof z_all + sizeof z_mut + (bs_trust_call (z_bytes) != 0)
	 + (bs_err_text (BS_OK) != 0);
}

long
z_send (int z_file, const struct z_pair *z_pair, const struct z_padded *z_padded)
{
  if (write (z_file, z_padded, sizeof *z_padded) < 0) /* { dg-error {'(const )?(struct )?z_padded' is not} } */
    return -1;
  return write (z_file, z_pair, sizeof *z_pair) + memcmp (z_pair, z_pair + 1, sizeof *z_pair);
}
