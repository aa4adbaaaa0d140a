/* The bench of the unit tests: an arena, a model, and types by their names.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A type by its name.  */
struct bench_type
{
  const char *name;
  const struct bs_layout *layout;
};

/* ---- Scalars. ---- */

/* A scalar that each bench knows.  */
struct known_scalar
{
  const char *name;
  enum bs_scalar_kind kind;
  uint64_t size_bits;
  uint64_t padding_offset_bits;
  uint64_t padding_bits;
  bool is_abi_dependent;
};

static const struct known_scalar known_scalars[]
  = { { "u8", BS_SCALAR_INTEGER, 8, 0, 0, false },
      { "unsigned char", BS_SCALAR_INTEGER, 8, 0, 0, false },
      { "u16", BS_SCALAR_INTEGER, 16, 0, 0, false },
      { "u32", BS_SCALAR_INTEGER, 32, 0, 0, false },
      { "u64", BS_SCALAR_INTEGER, 64, 0, 0, false },
      { "u128", BS_SCALAR_INTEGER, 128, 0, 0, false },
      { "bool", BS_SCALAR_BOOL, 8, 0, 0, false },
      { "f32", BS_SCALAR_FLOAT, 32, 0, 0, false },
      { "f64", BS_SCALAR_FLOAT, 64, 0, 0, false },
      { "long", BS_SCALAR_INTEGER, 64, 0, 0, true },
      { "x87", BS_SCALAR_X87, 128, 80, 48, true },
      { "float_pair", BS_SCALAR_DOUBLE_DOUBLE, 128, 0, 0, true },
      { "vax", BS_SCALAR_VAX_FLOAT, 64, 0, 0, true },
      { "decimal", BS_SCALAR_DECIMAL_FLOAT, 64, 0, 0, true },
      { "fixed_point", BS_SCALAR_FIXED_POINT, 32, 0, 0, true },
      { "bit24", BS_SCALAR_BIT_PRECISE, 32, 24, 8, true },
      { "extended24", BS_SCALAR_EXTENDED_BIT_PRECISE, 32, 0, 0, true },
      { "ptr", BS_SCALAR_POINTER, 64, 0, 0, true },
      { "nullptr", BS_SCALAR_NULL_POINTER, 64, 0, 0, true },
      { "reference", BS_SCALAR_REFERENCE, 64, 0, 0, true },
      { "member_ptr", BS_SCALAR_MEMBER_POINTER, 128, 0, 0, true },
      { "member_function", BS_SCALAR_MEMBER_FUNCTION_POINTER, 128, 0, 0,
        true },
      { "vptr", BS_SCALAR_VTABLE_POINTER, 64, 0, 0, true } };

struct bs_layout *
bench_start_scalar (struct bench *bench, enum bs_scalar_kind kind,
                    uint64_t size_bits)
{
  struct bs_layout *layout = bs_layout_create (
    &bench->model, BS_LAYOUT_SCALAR, bs_representation (kind)->name);
  layout->size_bits = size_bits;
  layout->alignment_bits = size_bits;
  layout->u.scalar.kind = kind;
  return layout;
}

struct bs_layout *
bench_scalar (struct bench *bench, enum bs_scalar_kind kind,
              uint64_t size_bits)
{
  struct bs_layout *layout = bench_start_scalar (bench, kind, size_bits);
  bs_layout_finish (layout);
  return layout;
}

struct bs_layout *
bench_enum (struct bench *bench, uint64_t size_bits, const int64_t *values,
            size_t count, bool is_signed, bool open)
{
  struct bs_layout *layout
    = bench_start_scalar (bench, BS_SCALAR_ENUM, size_bits);
  layout->u.scalar.enumerators
    = bs_enumerators_create (bench->arena, values, count, is_signed, open);
  bs_layout_finish (layout);
  return layout;
}

/* Make the enumerations known on BENCH.  */
static void
add_known_enums (struct bench *bench)
{
  int64_t values[256];
  for (int i = 0; i < 256; i++)
    values[i] = i;
  bench_name (bench, "enum2",
              bench_enum (bench, 32, values, 2, false, false));
  bench_name (bench, "enum12",
              bench_enum (bench, 32, values + 1, 2, false, false));
  bench_name (bench, "flags12",
              bench_enum (bench, 32, values + 1, 2, false, true));
  bench_name (bench, "flags2",
              bench_enum (bench, 32, values, 2, false, true));
  for (int i = 0; i < 2; i++)
    {
      struct bs_layout *booleans
        = bench_enum (bench, 8, values, 2, false, i == 1);
      booleans->u.scalar.is_boolean = true;
      bench_name (bench, i == 1 ? "flags_bool" : "enum_bool", booleans);
    }
  bench_name (bench, "enum256",
              bench_enum (bench, 8, values, 256, false, false));
}

/* ---- The bench. ---- */

struct bench *
bench_begin (void)
{
  struct bs_arena *arena = bs_arena_create (abort);
  struct bench *bench = bs_arena_allocate (arena, 1, sizeof *bench);
  bench->arena = arena;
  bench->model.arena = arena;
  for (size_t i = 0; i < sizeof known_scalars / sizeof known_scalars[0]; i++)
    {
      const struct known_scalar *known = &known_scalars[i];
      struct bs_layout *layout
        = bench_start_scalar (bench, known->kind, known->size_bits);
      layout->u.scalar.padding_offset_bits = known->padding_offset_bits;
      layout->u.scalar.padding_bits = known->padding_bits;
      layout->u.scalar.is_abi_dependent = known->is_abi_dependent;
      bs_layout_finish (layout);
      bench_name (bench, known->name, layout);
    }
  add_known_enums (bench);
  return bench;
}

void
bench_end (struct bench *bench)
{
  bs_arena_destroy (bench->arena);
}

void
bench_name (struct bench *bench, const char *name,
            const struct bs_layout *layout)
{
  if (bench->type_count == bench->type_capacity)
    {
      size_t capacity = 2 * bench->type_capacity + 64;
      struct bench_type *types
        = bs_arena_allocate (bench->arena, capacity, sizeof *types);
      if (bench->type_count != 0)
        memcpy (types, bench->types, bench->type_count * sizeof *types);
      bench->types = types;
      bench->type_capacity = capacity;
    }
  struct bench_type *type = &bench->types[bench->type_count++];
  type->name = bs_arena_copy (bench->arena, name, strlen (name));
  type->layout = layout;
}

void
bench_align (struct bench *bench, uint64_t size, uint64_t alignment)
{
  static const char *const names[] = { "u16", "u32", "u64", "f32", "f64" };
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    {
      const struct bs_layout *known = bench_find (bench, names[i]);
      if (known->size_bits != 8 * size)
        continue;
      struct bs_layout *layout
        = bench_start_scalar (bench, known->u.scalar.kind, known->size_bits);
      layout->alignment_bits = 8 * alignment;
      bs_layout_finish (layout);
      bench_name (bench, names[i], layout);
    }
}

const struct bs_layout *
bench_find (const struct bench *bench, const char *name)
{
  /* What was named last is wanted most, and hides what was named before.  */
  for (size_t i = bench->type_count; i-- > 0;)
    if (strcmp (bench->types[i].name, name) == 0)
      return bench->types[i].layout;
  fprintf (stderr, "no type '%s'\n", name);
  abort ();
}
