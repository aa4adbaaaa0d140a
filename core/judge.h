/* The judgement: does a type keep a trait's promise, and if not, where?
   SPDX-License-Identifier: GPL-3.0-or-later

   A judge remembers what it found in each record for each trait, so that a
   record is looked at once however often it is nested.  */

#ifndef BS_CORE_JUDGE_H
#define BS_CORE_JUDGE_H

#include "core/trait.h"

#ifdef __cplusplus
extern "C" {
#endif

struct bs_judge;

enum bs_outcome
{
  BS_OUTCOME_HOLDS,
  BS_OUTCOME_FAILS,
  BS_OUTCOME_REFUSED /* part of the type could not be read */
};

/* A finding, seen from the type that was judged.  What is found in a record
   that is nested several times is told once, for the first place.  */
struct bs_witness
{
  struct bs_finding finding;
  const struct bs_layout *record; /* in which it was found */
  const struct bs_field *via;     /* the member that has this record; NULL for
                                     the type that was judged */
  const char *prefix;   /* what leads there: "" or for example "hdr[]." */
  uint64_t offset_bits; /* of the first place, from the start of all */
  uint64_t places;      /* in how many places, saturating; 0 if only in
                           arrays of length 0 */
};

struct bs_verdict
{
  enum bs_outcome outcome;
  const struct bs_layout *layout; /* what was judged */
  enum bs_trait trait;
  const struct bs_witness *witnesses; /* none exactly if it holds */
  size_t count;
  uint64_t padding_bits; /* in an object of the type, saturating; of the
                            members of a union, the most of one */
};

/* Return a judge that works under POLICY and keeps what it makes in
   ARENA.  */
struct bs_judge *bs_judge_create (struct bs_arena *arena,
                                  const struct bs_policy *policy);

/* Judge the record LAYOUT (or a refusal) for TRAIT.  Witnesses are sorted by
   the offset of their first place; the same input gives the same output.  */
const struct bs_verdict *bs_judge_verdict (struct bs_judge *judge,
                                           enum bs_trait trait,
                                           const struct bs_layout *layout);

/* Return the byte map of the record LAYOUT, made once.  */
const struct bs_bytemap *bs_judge_bytemap (struct bs_judge *judge,
                                           const struct bs_layout *layout);

/* Which part of a member a path leads to.  */
enum bs_path_end
{
  BS_PATH_ELEMENT, /* its elements, if it is an array */
  BS_PATH_FIRST,   /* all of it; of an anonymous one, its first member */
  BS_PATH_LAST     /* all of it; of an anonymous one, its last member */
};

/* Return the path of the member FIELD of WITNESS' record, or of the record
   itself if FIELD is NULL, as users write it from the type that was judged,
   in ARENA; "" if nothing on the way has a name.  */
const char *bs_witness_path (struct bs_arena *arena,
                             const struct bs_witness *witness,
                             const struct bs_field *field,
                             enum bs_path_end end);

/* Return VERDICT printed as text in ARENA, for tests and bug reports.  */
const char *bs_verdict_print (struct bs_arena *arena,
                              const struct bs_verdict *verdict);

#ifdef __cplusplus
}
#endif

#endif /* BS_CORE_JUDGE_H */
