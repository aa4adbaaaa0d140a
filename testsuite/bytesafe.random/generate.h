/* The model of a random record, shared by the parts of the generator.
   SPDX-License-Identifier: GPL-3.0-or-later

   generate.c   the outline of the program
   common.c     pseudo-random numbers, memory, texts
   scalars.c    the scalar types that a member can have
   invent.c     invents records
   source.c     writes a record as C
   oracle.c     writes the functions that fill a record with ones

   The model holds what the C source says and nothing of its layout: no part
   of the generator knows a size, an alignment or an offset.  What the layout
   is, the program finds out when it runs.  */

#ifndef BYTESAFE_RANDOM_GENERATE_H
#define BYTESAFE_RANDOM_GENERATE_H

#include "common.h"

enum
{
  MAX_MEMBERS = 24,		/* of one record */
  MAX_DIMENSIONS = 3,		/* of one array */
  MAX_LEAVES = 300,		/* scalars in one record, arrays unrolled */
  MAX_RECORDS = 5000,		/* of one program */
  FLEXIBLE = -1			/* as a dimension: [] */
};

/* How every bit that a store of a scalar defines can be set.  */
enum scalar_kind
{
  SCALAR_FULL,			/* all of its bytes: memset */
  SCALAR_BOOL,			/* likewise, but a store can only write 1 */
  SCALAR_FLOAT,			/* perhaps with dead bytes: store all ones */
  SCALAR_COMPLEX,		/* two of SCALAR_FLOAT */
  SCALAR_BITINT,		/* perhaps with dead bits: store ~0 */
  SCALAR_POINTER		/* as SCALAR_FULL, but refused by our rule */
};

/* A scalar type.  WIDTH is the greatest width of a bit-field of that type on
   every target, 0 where there can be none.  FAMILY groups types that are
   expected to have the same size, so that records and unions without padding
   are frequent; nothing depends on that expectation.  */
struct scalar
{
  const char *name;		/* as a type specifier */
  enum scalar_kind kind;
  int width;
  int family;			/* 0: none */
  bool overaligned;		/* may not be an array's element */
  bool plain;			/* may be reversed, may be _Atomic */
  const char *base;		/* for SCALAR_FLOAT and the like: the type in
				   which ones are stored */
};

enum member_kind
{
  MEMBER_SCALAR,
  MEMBER_BIT_FIELD,
  MEMBER_UNNAMED_BIT_FIELD,
  MEMBER_INLINE,		/* a record defined in place */
  MEMBER_ANONYMOUS,		/* likewise, without a declarator */
  MEMBER_RECORD,		/* an earlier record by its name */
  MEMBER_ALIGNED_RECORD		/* by its typedef with another alignment */
};

struct record;

struct member
{
  enum member_kind kind;
  int number;			/* the name is mNUMBER */
  const struct scalar *scalar;
  struct record *record;
  int width;			/* of a bit-field */
  int dimensions;
  int dimension[MAX_DIMENSIONS];
  const char *qualifier;	/* "", "const ", "volatile ", "_Atomic " */
  const char *alignment;		/* "" or "_Alignas (16) " */
  const char *attribute;	/* "" or " __attribute__ (...)" */
};

/* How a record carries its claim.  */
enum claim_form
{
  CLAIM_AT_END,			/* struct rN { } CLAIM; */
  CLAIM_AT_START,		/* struct CLAIM rN { }; */
  CLAIM_TYPEDEF,		/* typedef struct rN mark_rN CLAIM; */
  CLAIM_FORWARD,		/* the same, before the definition */
  CLAIM_TWICE,			/* at the end, and by a typedef */
  CLAIM_UNNAMED			/* typedef struct { } rN CLAIM; */
};

struct record
{
  int number;			/* of a top-level record, else -1 */
  bool is_union;
  enum claim_form form;
  const char *attribute;	/* "" or "__attribute__ (...)" */
  bool attribute_first;		/* it stands before the tag */
  bool reversed;		/* has scalar_storage_order */
  int typedef_alignment;	/* of the typedef aligned_rN; 0: none */
  int pack;			/* #pragma pack (N); 0: none */
  int members;
  struct member member[MAX_MEMBERS];

  /* Facts of the type's text, nested records and elements of empty arrays
     included.  */
  int leaves;
  bool has_union;
  bool has_pointer;
  bool has_float;		/* of any kind, complex and vectors included */
  bool has_flexible;
  bool confuses_gcc;		/* see runtime.h */
  bool has_reversed_bit_field;
};

/* generate.c */
extern struct record *records[MAX_RECORDS];
extern int record_count;

/* scalars.c */
void scalars_print (FILE *out);
const struct scalar *scalar_any (void);
const struct scalar *scalar_of_family (int family);
const struct scalar *scalar_for_bit_field (int width);
bool scalar_is_float (const struct scalar *scalar);
enum { FAMILIES = 4 };		/* 1 to 4: sizes of 1, 2, 4 and 8 bytes */

/* invent.c */
struct record *invent (int number);

/* source.c */
const char *record_name (const struct record *record);
void source_print (FILE *out, const struct record *record);

/* oracle.c */
void oracle_print_head (FILE *out);
void oracle_print_record (FILE *out, const struct record *record);
void oracle_print_tail (FILE *out);

#endif
