/* Repairs: what to write in place of padding.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef BS_CORE_REPAIR_H
#define BS_CORE_REPAIR_H

#include "core/judge.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Gives each member that is proposed for one verdict a name that none of the
   records in it uses: _pad1, _pad2 and so on.  */
struct bs_pad_names
{
  unsigned last; /* the number in the name that was given last */
};

/* Return the names for the pads of VERDICT: they start behind the largest
   N for which there is a member _padN, in the record that was judged or in
   one that is nested in it, as anonymous ones share their names with those
   around them.  */
struct bs_pad_names bs_pad_names_begin (const struct bs_verdict *verdict);

/* Return the declarations of members that fill the padding of WITNESS
   exactly and leave all else where it is when they are written right after
   the member before it, or as the first members where there is none or it is
   a base class, such as
   "unsigned char _pad1[3];" or "unsigned char _pad1 : 5; unsigned char
   _pad2[2];", in ARENA.  Return NULL if there are none:
   - the witness is no interior or tail padding in a struct;
   - somebody wrote an unnamed bit-field, which wants a name instead, or did
     so between the member and the padding;
   - nothing can be put after a flexible array member, before a base class or
     into a closure;
   - it may be what a bit-field of C++ is wider than its type;
   - where bit-fields follow the rules of Microsoft's compiler a new one
     starts a new unit, and so does what follows one.  */
const char *bs_repair_padding (struct bs_arena *arena,
                               struct bs_pad_names *names,
                               const struct bs_witness *witness);

/* Return whether RECORD is a struct whose members leave no gap when they are
   ordered by falling alignment.  False where that is not known: bit-fields
   and flexible array members restrict the order, and members that do not lie
   where their types alone would put them were placed by hand.  */
bool bs_repair_by_order (const struct bs_layout *record);

/* Return whether RECORD is a struct whose padding, between its members and
   after them, is all gone once it is packed.  False where that is not known:
   what was aligned by hand stays where it is, and how bit-fields are packed
   depends on the pragmas in force, and g++ packs no member of a class that is
   no plain old data.  */
bool bs_repair_by_packing (const struct bs_layout *record);

#ifdef __cplusplus
}
#endif

#endif /* BS_CORE_REPAIR_H */
