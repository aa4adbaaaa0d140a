/* Why a promise fails or can't be judged: the stable names.
   SPDX-License-Identifier: GPL-3.0-or-later

   Users, tests and the manual key on these names; none is ever renamed or
   used for something else.  Each has an entry in doc/bytesafe.texi.  */

#ifndef BS_CORE_REASON_H
#define BS_CORE_REASON_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

enum bs_reason
{
  /* Bits that no assignment to a member writes.  */
  BS_REASON_INTERIOR_PADDING,
  BS_REASON_TAIL_PADDING,
  BS_REASON_SCALAR_PADDING,
  /* A representation that the trait does not allow.  */
  BS_REASON_POINTER,
  BS_REASON_INVALID_BIT_PATTERN,
  BS_REASON_NOT_TRIVIALLY_COPYABLE,
  BS_REASON_UNION,
  BS_REASON_UNEVEN_UNION,
  BS_REASON_VOLATILE,
  BS_REASON_ATOMIC,
  BS_REASON_MUTABLE,
  BS_REASON_UNEQUAL_BYTES,
  BS_REASON_ALIGNMENT,
  /* A layout that is not a fact that one can build on.  */
  BS_REASON_BIT_FIELD,
  BS_REASON_ABI_DEPENDENT_TYPE,
  BS_REASON_ABI_DEPENDENT_LAYOUT,
  BS_REASON_NOT_STANDARD_LAYOUT,
  BS_REASON_RANDOMIZED_LAYOUT,
  BS_REASON_UNANNOTATED,
  /* An argument that is no object of a known type.  */
  BS_REASON_VOID_POINTER,
  /* Refusals: the judgement itself is not possible.  */
  BS_REASON_INCOMPLETE_TYPE,
  BS_REASON_VARIABLE_SIZE,
  BS_REASON_UNKNOWN_REPRESENTATION,
  BS_REASON_TOO_LARGE,
  BS_REASON_TOO_DEEP
};

enum
{
  BS_REASON_COUNT = BS_REASON_TOO_DEEP + 1
};

/* Return REASON's name as users see it, in kebab case.  */
const char *bs_reason_name (enum bs_reason reason);

/* Return whether REASON stands for bits that are padding.  */
bool bs_reason_is_padding (enum bs_reason reason);

/* Return whether REASON means that no judgement was possible.  */
bool bs_reason_is_refusal (enum bs_reason reason);

/* Return the number of the weakness in the Common Weakness Enumeration that
   REASON stands for, 0 when there is none.  RECEIVES tells whether the
   promise is about bytes that come in rather than bytes that go out.  */
unsigned bs_reason_cwe (enum bs_reason reason, bool receives);

#ifdef __cplusplus
}
#endif

#endif /* BS_CORE_REASON_H */
