/* The model: a type's layout as the compiler fixed it.
   SPDX-License-Identifier: GPL-3.0-or-later

   A layout is read from the compiler, never computed.  Layouts form a
   directed graph without cycles: each type has one node however often it is
   used, so that the cost of everything follows the number of fields and not
   the number of bytes.  Names and nodes live in an arena.  */

#ifndef BS_CORE_LAYOUT_H
#define BS_CORE_LAYOUT_H

#include "core/arena.h"
#include "core/reason.h"
#include "core/representation.h"

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum bs_layout_kind
{
  BS_LAYOUT_SCALAR,
  BS_LAYOUT_ARRAY,
  BS_LAYOUT_STRUCT,
  BS_LAYOUT_UNION,
  BS_LAYOUT_REFUSED
};

/* What was said of a field or of an array's elements besides their type.  */
enum bs_qualifier
{
  BS_QUALIFIER_VOLATILE = 1,
  BS_QUALIFIER_ATOMIC = 2, /* _Atomic; in C++ a std::atomic */
  BS_QUALIFIER_MUTABLE = 4 /* C++ */
};

/* What the name of a member's type says of its size, through any number of
   typedefs: `uint64_t' is a `long' under one ABI and a `long long' under
   another, and `size_t' an `int' under one and a `long' under another.  */
enum bs_named_size
{
  BS_NAMED_SIZE_NONE,  /* nothing */
  BS_NAMED_SIZE_FIXED, /* it is the same under each ABI */
  BS_NAMED_SIZE_VARIES /* it is not, or the type is not known there */
};

/* The largest SIZE_BITS of any layout: 2^63 - 1 bits, so that sums of two
   sizes can't wrap.  Objects of 2^60 bytes fit no machine.  */
#define BS_LAYOUT_SIZE_MAX ((uint64_t) INT64_MAX)

/* The deepest nesting of types in types.  */
enum
{
  BS_LAYOUT_DEPTH_MAX = 512
};

struct bs_layout;

/* A member of a record.  Bits are numbered from the start of the record in
   the order in which its bit-fields are allocated: bit B lies in byte B / 8,
   from the least significant end on little-endian targets and from the most
   significant end on big-endian ones.  */
struct bs_field
{
  const char *name; /* "" for an anonymous member, the class of a base */
  const struct bs_layout *type;
  uint64_t offset_bits;
  uint64_t size_bits;
  uint64_t alignment_bits; /* what it asks of its record's alignment */
  uint64_t packing_bits;   /* the most that this is under any ABI, as it was
                              packed by hand; 0 if it was not */
  enum bs_named_size named_size;
  uint32_t site;       /* the adapter's handle for the place in the source */
  unsigned qualifiers; /* enum bs_qualifier */
  bool is_bit_field;
  bool is_unnamed_bit_field; /* padding that somebody wrote */
  /* Of C++:  */
  bool is_base;        /* a base class, no member by itself */
  bool is_virtual;     /* a virtual one, which lies behind all members */
  bool is_empty_class; /* takes no space, and lies anywhere */
  bool may_be_wider;   /* a bit-field as wide as its type: what it is wider
                          than that is padding which g++ tells nothing of */
};

/* All elements of an array, by one element and the distance of two.  Also
   the parts of complex numbers and the lanes of vectors.  */
struct bs_array
{
  const struct bs_layout *element;
  uint64_t count; /* 0 for a flexible array member */
  uint64_t stride_bits;
  unsigned qualifiers; /* enum bs_qualifier, of the elements */
  bool is_subscripted; /* users write [] to reach an element */
};

/* A struct or a union.  */
struct bs_record
{
  struct bs_field *fields; /* a struct's are sorted by offset */
  size_t field_count;
  bool is_randomized;     /* the layout is shuffled at each build */
  bool is_ms_layout;      /* bit-fields are laid out as Microsoft's compiler
                         does it */
  bool is_untagged;       /* nothing names it but the member that has it */
  bool has_breaks;        /* there are bit-fields of width 0 */
  bool has_abi_alignment; /* it was aligned to as much as is of use */
  /* Of C++:  */
  bool takes_no_members;  /* made for a lambda, or holds what is not told */
  bool resists_packing;   /* g++ does not pack a member of this type */
  bool is_copied_by_code; /* it is not trivially copyable */
  uint32_t copier_site;   /* the function that makes it so; 0 if that
                             follows from its members */
  bool is_nonstandard;    /* it is not standard-layout */
};

/* A layout that could not be read, and why.  */
struct bs_refusal
{
  enum bs_reason reason;
  const char *field_name; /* the member that is the cause, "" if none */
  uint32_t site;          /* its place, 0 if none */
  bool is_told;           /* the compiler has reported the cause itself */
};

struct bs_layout
{
  enum bs_layout_kind kind;
  const char *name;  /* as users write it, for example "struct msg" */
  uint32_t serial;   /* unique and dense, from 0 */
  uint32_t depth;    /* 1 + the largest depth of what is inside */
  uint32_t last_pad; /* the largest N of a member _padN, here or inside */
  uint32_t site;
  uint32_t marks;  /* bit N: the trait N of the table is known to hold */
  uint32_t trusts; /* bit N: somebody stands for the trait N */
  bool
    is_aligned_by_hand; /* it, or something in it, was aligned on purpose */
  uint64_t size_bits;
  uint64_t alignment_bits;
  uint64_t natural_bits; /* the largest alignment that it has under any ABI:
                            that of a scalar is its size */
  union
  {
    struct bs_scalar scalar;
    struct bs_array array;
    struct bs_record record;
    struct bs_refusal refusal;
  } u;
};

/* What all layouts of one compilation share.  */
struct bs_model
{
  struct bs_arena *arena;
  uint32_t layout_count;
};

/* Make a layout of KIND, called NAME, in MODEL; the caller fills in the rest
   and then calls bs_layout_finish.  */
struct bs_layout *bs_layout_create (struct bs_model *model,
                                    enum bs_layout_kind kind,
                                    const char *name);

/* Complete LAYOUT: sort the fields of a struct by offset, compute the depth
   and the natural alignment, and check all invariants (extents inside of their record, padding inside
   of its scalar, enumerators of each enumeration, arrays as large as their
   elements).  A layout that breaks one becomes a refusal, since nothing may
   be concluded from it.  */
void bs_layout_finish (struct bs_layout *layout);

/* Make LAYOUT a refusal for REASON.  FIELD_NAME and SITE tell which member
   is the cause, "" and 0 if it is the type itself.  */
void bs_layout_refuse (struct bs_layout *layout, enum bs_reason reason,
                       const char *field_name, uint32_t site);

/* Return whether LAYOUT is a struct or a union that was read.  */
bool bs_layout_is_record (const struct bs_layout *layout);

/* Return a struct with the one field NAME, which may be "", of type TYPE and
   QUALIFIERS: how a type that is not a record is judged by itself.  */
const struct bs_layout *bs_layout_wrap (struct bs_model *model,
                                        const char *name,
                                        const struct bs_layout *type,
                                        unsigned qualifiers);

/* Return whether FIELD is none that users write among the members: a base
   class or the pointer to the virtual table.  */
bool bs_field_is_implicit (const struct bs_field *field);

/* What is found below the arrays of a field.  */
struct bs_leaf
{
  const struct bs_layout *type; /* not an array */
  uint64_t count;               /* how many in the field, saturating */
  unsigned qualifiers;          /* of the field or any array on the way */
  unsigned subscripts;          /* how many [] users write to get there */
};

/* Return what is below the arrays of FIELD.  */
struct bs_leaf bs_field_leaf (const struct bs_field *field);

/* Return the largest alignment in bits that the type of FIELD, or packing,
   gives it under any ABI; 0 for a bit-field, of which nobody can tell.  */
uint64_t bs_field_natural_bits (const struct bs_field *field);

/* Return A + B or A * B, or UINT64_MAX where that would wrap.  */
uint64_t bs_add_saturating (uint64_t a, uint64_t b);
uint64_t bs_multiply_saturating (uint64_t a, uint64_t b);

/* Return LAYOUT printed as text in ARENA, for tests and bug reports.  */
const char *bs_layout_print (struct bs_arena *arena,
                             const struct bs_layout *layout);

#ifdef __cplusplus
}
#endif

#endif /* BS_CORE_LAYOUT_H */
