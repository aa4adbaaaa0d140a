/* The bench of the unit tests: an arena, a model, and types by their names.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef BS_UNIT_BENCH_H
#define BS_UNIT_BENCH_H

#include "core/judge.h"

/* An arena, a model in it, and the types that have names.  */
struct bench
{
  struct bs_arena *arena;
  struct bs_model model;
  struct bench_type *types;
  size_t type_count;
  size_t type_capacity;
  uint32_t site; /* of the member that was declared last */
};

/* Return a bench that knows the scalars
     u8 u16 u32 u64 u128  bool
     enum2 (0, 1)  enum12 (1, 2)  enum_bool (0, 1 of booleans)  enum256
     flags2 flags12 flags_bool (the same, open)
     f32 f64  x87  float_pair (double-double)  vax  decimal  fixed_point
     bit24 (24 of 32 bits)  ptr nullptr reference member_ptr
     member_function vptr
     long (64 bits; it and those from x87 on depend on the ABI)
   and "unsigned char".  The caller ends it with bench_end.  */
struct bench *bench_begin (void);

/* Free BENCH and all that was made on it.  */
void bench_end (struct bench *bench);

/* Make LAYOUT known on BENCH as NAME, one word or "struct TAG".  */
void bench_name (struct bench *bench, const char *name,
                 const struct bs_layout *layout);

/* Let the numbers that BENCH knows and that are SIZE bytes large, of u16 to
   u64, f32 and f64, be aligned to ALIGNMENT bytes, as another ABI does it.  */
void bench_align (struct bench *bench, uint64_t size, uint64_t alignment);

/* Return the layout that BENCH knows as NAME; it must know it.  */
const struct bs_layout *bench_find (const struct bench *bench,
                                    const char *name);

/* Return an unfinished scalar of KIND, SIZE_BITS wide, on BENCH.  */
struct bs_layout *bench_start_scalar (struct bench *bench,
                                      enum bs_scalar_kind kind,
                                      uint64_t size_bits);

/* Return a finished scalar of KIND, SIZE_BITS wide, on BENCH.  */
struct bs_layout *bench_scalar (struct bench *bench, enum bs_scalar_kind kind,
                                uint64_t size_bits);

/* Return a finished enumeration of SIZE_BITS bits on BENCH, with the COUNT
   enumerators at VALUES.  */
struct bs_layout *bench_enum (struct bench *bench, uint64_t size_bits,
                              const int64_t *values, size_t count,
                              bool is_signed, bool open);

#endif /* BS_UNIT_BENCH_H */
