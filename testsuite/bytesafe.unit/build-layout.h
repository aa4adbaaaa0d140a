/* Layouts for the unit tests, written like the C that they stand for.
   SPDX-License-Identifier: GPL-3.0-or-later

     struct bench *bench = bench_begin ();
     const struct bs_layout *msg
       = declare (bench, "struct msg { u8 kind; u32 len; }");

   What is laid out here is laid out as GCC does it on x86-64.

   declaration:  (struct | union) TAG { member ... } [attribute ...]
   member:       [qualifier ...] type [NAME] [subscript ...] [: WIDTH]
                 [@ BIT] ;
   type:         NAME                      a scalar, or what was named
                 (struct | union) TAG      declared before
                 (struct | union) { ... }  nested, without a tag
   qualifier:    volatile | atomic
   subscript:    [COUNT] | []
   attribute:    packed | randomized | ms    (ms sets the mark only)
                 align N                   in bytes, at least
                 size N                    in bytes, whatever is inside

   "@ BIT" puts a member at that bit, whatever is before it.  A bit-field
   without a name is an unnamed one; any other such member is anonymous.  */

#ifndef BS_UNIT_BUILD_LAYOUT_H
#define BS_UNIT_BUILD_LAYOUT_H

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
     u8 u16 u32 u64 u128  bool  enum2 (0, 1)  flags2 (0 and 1, open)  enum256
     f32 f64  x87  float_pair (double-double)  vax  decimal  fixed
     bit24 (24 of 32 bits)  ptr nullptr reference member_ptr
   and "unsigned char".  The caller ends it with bench_end.  */
struct bench *bench_begin (void);

/* Free BENCH and all that was made on it.  */
void bench_end (struct bench *bench);

/* Make LAYOUT known on BENCH as NAME, one word or "struct TAG".  */
void bench_name (struct bench *bench, const char *name,
                 const struct bs_layout *layout);

/* Return the layout that BENCH knows as NAME; it must know it.  */
const struct bs_layout *bench_find (const struct bench *bench,
                                    const char *name);

/* Return a finished scalar of KIND, SIZE_BITS wide, on BENCH.  */
struct bs_layout *bench_scalar (struct bench *bench, enum bs_scalar_kind kind,
                                uint64_t size_bits);

/* Return a finished enumeration of SIZE_BITS bits on BENCH, with the COUNT
   enumerators at VALUES.  */
struct bs_layout *bench_enum (struct bench *bench, uint64_t size_bits,
                              const int64_t *values, size_t count,
                              bool is_signed, bool open);

/* Return the finished layout of the record that SOURCE declares, known on
   BENCH by its tag.  A mistake in SOURCE ends the program.  */
struct bs_layout *declare (struct bench *bench, const char *source);

/* Return the member of RECORD that is called NAME; there must be one.  */
const struct bs_field *find_member (const struct bs_layout *record,
                                    const char *name);

/* Declare SOURCE on BENCH and judge it for TRAIT under POLICY.  Return the
   printed verdict from its outcome on, for example
   "fails\n  interior-padding at 8+24 x1 kind\n".  */
const char *judge_source (struct bench *bench, const struct bs_policy *policy,
                          enum bs_trait trait, const char *source);

#endif /* BS_UNIT_BUILD_LAYOUT_H */
