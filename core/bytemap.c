/* The byte map: which bits of a record are written by its members.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/bytemap.h"
#include "core/text.h"

#include <inttypes.h>

/* A map under construction.  */
struct builder
{
  struct bs_extent *extents;
  size_t count;
  uint64_t end_bits;           /* all before is covered by extents */
  const struct bs_field *last; /* the named member that was added last */
};

/* Add SIZE bits of KIND at BUILDER's end.  Padding of the same kind as the
   extent before becomes part of it, unless a member of size 0 lies between:
   what fills the one would have to be written before that member, and what
   fills the other behind it.  */
static void
add_extent (struct builder *builder, enum bs_extent_kind kind, uint64_t size,
            const struct bs_field *field)
{
  if (size == 0)
    return;
  struct bs_extent *extent = &builder->extents[builder->count];
  if (builder->count != 0 && kind != BS_EXTENT_VALUE
      && extent[-1].kind == kind && extent[-1].field == field)
    extent[-1].size_bits += size;
  else
    {
      extent->kind = kind;
      extent->offset_bits = builder->end_bits;
      extent->size_bits = size;
      extent->field = field;
      builder->count++;
    }
  builder->end_bits += size;
}

/* Tell the run of padding at BUILDER's end that FIELD comes after it.  */
static void
link_following (struct builder *builder, const struct bs_field *field)
{
  for (size_t i = builder->count; i-- > 0;)
    {
      struct bs_extent *extent = &builder->extents[i];
      if (extent->kind == BS_EXTENT_VALUE || extent->next != NULL)
        return;
      extent->next = field;
    }
}

/* Add what FIELD covers beyond the end of BUILDER's extents, and the gap
   before it.  A member that lies wholly in what is covered adds nothing.  An
   empty class lies where no other of its type does, be that behind members
   that come after it: it is no neighbour of anything.  */
static void
add_field (struct builder *builder, const struct bs_field *field)
{
  if (field->is_empty_class)
    return;
  if (field->offset_bits > builder->end_bits)
    add_extent (builder, BS_EXTENT_GAP,
                field->offset_bits - builder->end_bits, builder->last);
  uint64_t end_bits = field->offset_bits + field->size_bits;
  uint64_t size
    = end_bits > builder->end_bits ? end_bits - builder->end_bits : 0;
  if (field->is_unnamed_bit_field)
    add_extent (builder, BS_EXTENT_UNNAMED, size, builder->last);
  else
    {
      link_following (builder, field);
      add_extent (builder, BS_EXTENT_VALUE, size, field);
      builder->last = field;
    }
}

/* Fill BUILDER with the extents of the struct LAYOUT.  */
static void
map_struct (struct builder *builder, const struct bs_layout *layout)
{
  const struct bs_record *record = &layout->u.record;
  for (size_t i = 0; i < record->field_count; i++)
    add_field (builder, &record->fields[i]);
  add_extent (builder, BS_EXTENT_GAP, layout->size_bits - builder->end_bits,
              builder->last);
}

/* Fill BUILDER with the extents of the union LAYOUT: all members start at
   bit 0, so the shortest and the longest of them tell everything.  */
static void
map_union (struct builder *builder, const struct bs_layout *layout)
{
  const struct bs_record *record = &layout->u.record;
  uint64_t least = 0;
  uint64_t most = 0;
  bool first = true;
  for (size_t i = 0; i < record->field_count; i++)
    {
      const struct bs_field *field = &record->fields[i];
      if (field->is_unnamed_bit_field)
        continue;
      if (first || field->size_bits < least)
        least = field->size_bits;
      if (first || field->size_bits > most)
        most = field->size_bits;
      first = false;
    }
  add_extent (builder, BS_EXTENT_VALUE, least, NULL);
  add_extent (builder, BS_EXTENT_CONTENDED, most - least, NULL);
  add_extent (builder, BS_EXTENT_GAP, layout->size_bits - most, NULL);
}

const struct bs_bytemap *
bs_bytemap_create (struct bs_arena *arena, const struct bs_layout *layout)
{
  /* Each field adds at most its own extent and the gap before it.  */
  size_t most = 2 * layout->u.record.field_count + 3;
  struct builder builder
    = { .extents = bs_arena_allocate (arena, most, sizeof *builder.extents) };
  if (layout->kind == BS_LAYOUT_UNION)
    map_union (&builder, layout);
  else
    map_struct (&builder, layout);
  struct bs_bytemap *map = bs_arena_allocate (arena, 1, sizeof *map);
  map->layout = layout;
  map->extents = builder.extents;
  map->count = builder.count;
  return map;
}

size_t
bs_bytemap_find (const struct bs_bytemap *map, uint64_t offset_bits)
{
  size_t low = 0;
  size_t high = map->count;
  while (low < high)
    {
      size_t middle = low + (high - low) / 2;
      const struct bs_extent *extent = &map->extents[middle];
      if (offset_bits < extent->offset_bits)
        high = middle;
      else if (offset_bits - extent->offset_bits >= extent->size_bits)
        low = middle + 1;
      else
        return middle;
    }
  return map->count;
}

const char *
bs_bytemap_print (struct bs_arena *arena, const struct bs_bytemap *map)
{
  static const char *const kinds[]
    = { "value", "contended", "unnamed", "gap" };
  struct bs_text text = bs_text_begin (arena);
  for (size_t i = 0; i < map->count; i++)
    {
      const struct bs_extent *extent = &map->extents[i];
      bs_text_format (&text, "%" PRIu64 "+%" PRIu64 " %s %s %s\n",
                      extent->offset_bits, extent->size_bits,
                      kinds[extent->kind],
                      extent->field == NULL ? "-" : extent->field->name,
                      extent->next == NULL ? "-" : extent->next->name);
    }
  return bs_text_end (&text);
}
