/* immutable: no part changes behind a const view.
   SPDX-License-Identifier: GPL-3.0-or-later

   The promise: as long as nobody writes through a pointer that is not to
   const, the bytes stay what they are.  So a view of them may be checked
   once and used later.  What pointers point to does not count.  zerocopy:
   Immutable.  */

#include "core/trait.h"

/* Proof: an object defined without volatile and _Atomic is changed only by
   the program's own stores, which need a modifiable lvalue (C17 6.3.2.1p1,
   6.7.3p7 for volatile: it may change in ways unknown to the
   implementation; 6.7.3p5 and 7.17.3 for _Atomic: it is meant to be changed
   by others while it is looked at, and so is std::atomic, C++17 32.2).  A
   mutable member is a modifiable lvalue in a const object too (C++17
   10.1.1p9).  Members of nested records are judged in
   their own record; a qualifier on the outer member covers them all, and is
   found here.  An array of length 0 is judged by its element type, since
   that is what the bytes after it are read as.  */
static void
check (const struct bs_policy *policy, const struct bs_bytemap *map,
       struct bs_findings *findings)
{
  (void) policy;
  const struct bs_record *record = &map->layout->u.record;
  for (size_t i = 0; i < record->field_count; i++)
    {
      const struct bs_field *field = &record->fields[i];
      if (field->is_unnamed_bit_field)
        continue;
      unsigned qualifiers = bs_field_leaf (field).qualifiers;
      if (qualifiers & BS_QUALIFIER_VOLATILE)
        bs_findings_add_field (findings, BS_REASON_VOLATILE, field);
      if (qualifiers & BS_QUALIFIER_ATOMIC)
        bs_findings_add_field (findings, BS_REASON_ATOMIC, field);
      if (qualifiers & BS_QUALIFIER_MUTABLE)
        bs_findings_add_field (findings, BS_REASON_MUTABLE, field);
    }
}

const struct bs_trait_row bs_trait_immutable
  = { .name = "immutable", .receives = false, .check = check };
