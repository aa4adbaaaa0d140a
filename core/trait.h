/* The traits: a table, and the rules of each in a file of its own.
   SPDX-License-Identifier: GPL-3.0-or-later

   A rule looks at one record and its byte map and tells what it finds there.
   It takes nested records as given: core/judge.c sees to it that each of
   those is looked at too, once.  */

#ifndef BS_CORE_TRAIT_H
#define BS_CORE_TRAIT_H

#include "core/bytemap.h"
#include "core/reason.h"

#ifdef __cplusplus
extern "C" {
#endif

enum bs_trait
{
  BS_TRAIT_INTO_BYTES,
  BS_TRAIT_FROM_BYTES,
  BS_TRAIT_IMMUTABLE,
  BS_TRAIT_FROM_ZEROS,
  BS_TRAIT_UNALIGNED,
  BS_TRAIT_NO_PADDING,
  BS_TRAIT_BYTE_EQ,
  BS_TRAIT_PORTABLE_LAYOUT
};

enum
{
  BS_TRAIT_COUNT = BS_TRAIT_PORTABLE_LAYOUT + 1
};

/* What users may choose.  */
struct bs_policy
{
  bool union_into_bytes;  /* unions may be dense */
  bool open_enums;        /* enumerations hold any value of their width */
  bool require_annotated; /* nested records need the mark themselves */
};

/* Something in a record that breaks a trait's promise.  */
struct bs_finding
{
  enum bs_reason reason;
  /* The member that it is about; of padding, the member before it.  NULL if
     it is about the record as such or about padding at its start.  */
  const struct bs_field *field;
  const struct bs_field *next; /* of padding: the member after, or NULL */
  uint64_t offset_bits;        /* from the start of the record */
  uint64_t size_bits;          /* of padding, or missing in a union; of
                                  what depends on the ABI or is aligned, the
                                  alignment */
  bool is_unnamed_bit_field;   /* padding that somebody wrote */
};

/* Findings in the order in which they were added.  */
struct bs_findings
{
  struct bs_arena *arena;
  struct bs_finding *items;
  size_t count;
  size_t capacity;
};

/* Add a copy of FINDING to FINDINGS.  */
void bs_findings_add (struct bs_findings *findings,
                      const struct bs_finding *finding);

/* Add to FINDINGS that FIELD, at its place, breaks the promise for REASON.  */
void bs_findings_add_field (struct bs_findings *findings,
                            enum bs_reason reason,
                            const struct bs_field *field);

/* Add to FINDINGS that the record LAYOUT is not trivially copyable, if that is
   so for its own sake.  Where it follows from a member or a base class, that
   is the place to tell it.  */
void bs_findings_add_copying (struct bs_findings *findings,
                              const struct bs_layout *layout);

/* Add to FINDINGS the padding in the struct of MAP.  */
void bs_findings_add_padding (struct bs_findings *findings,
                              const struct bs_bytemap *map);

/* What the table says of a trait.  */
struct bs_trait_row
{
  const char *name; /* the spelling of the attribute */
  bool receives;    /* a promise about bytes that come in */
  unsigned cwe;     /* the weakness that the broken promise is for any reason,
                       0 if that depends on the reason */
  /* Add to FINDINGS all that breaks the promise in the record of MAP under
     POLICY, nested records left out.  */
  void (*check) (const struct bs_policy *policy, const struct bs_bytemap *map,
                 struct bs_findings *findings);
  /* Return whether FIELD of the record LAYOUT has to keep the promise too.
     NULL: each one of each record does.  */
  bool (*descends) (const struct bs_policy *policy,
                    const struct bs_layout *layout,
                    const struct bs_field *field);
};

/* Return the row for TRAIT.  */
const struct bs_trait_row *bs_trait_row (enum bs_trait trait);

/* Return the trait that is called NAME, BS_TRAIT_COUNT if there is none.  */
unsigned bs_trait_find (const char *name);

/* Return the number of the weakness that it is to break TRAIT for REASON, 0
   when there is none.  */
unsigned bs_trait_cwe (enum bs_trait trait, enum bs_reason reason);

/* What no_padding shares with the traits that ask for more.  Add to FINDINGS
   all that is not dense in the record of MAP under POLICY.  Return false if
   nothing else in the record matters.  */
bool bs_dense_check (const struct bs_policy *policy,
                     const struct bs_bytemap *map,
                     struct bs_findings *findings);

/* Return whether FIELD of the record LAYOUT has to be dense under POLICY.  */
bool bs_dense_descends (const struct bs_policy *policy,
                        const struct bs_layout *layout,
                        const struct bs_field *field);

/* Add to FINDINGS that the order of the members of LAYOUT is not fixed, if it
   would not be dense in each order.  */
void bs_dense_check_order (const struct bs_layout *layout,
                           struct bs_findings *findings);

/* The rules, each in the file of its name.  */
extern const struct bs_trait_row bs_trait_into_bytes;
extern const struct bs_trait_row bs_trait_from_bytes;
extern const struct bs_trait_row bs_trait_immutable;
extern const struct bs_trait_row bs_trait_from_zeros;
extern const struct bs_trait_row bs_trait_unaligned;
extern const struct bs_trait_row bs_trait_no_padding;
extern const struct bs_trait_row bs_trait_byte_eq;
extern const struct bs_trait_row bs_trait_portable_layout;

#ifdef __cplusplus
}
#endif

#endif /* BS_CORE_TRAIT_H */
