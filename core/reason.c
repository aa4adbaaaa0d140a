/* Why a promise fails or can't be judged: the stable names.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/reason.h"

#include <assert.h>

enum group
{
  GROUP_PADDING,
  GROUP_PROPERTY,
  GROUP_REFUSAL
};

struct row
{
  const char *name;
  enum group group;
  unsigned cwe;          /* as a weakness of sending, 0: none */
  unsigned cwe_received; /* as a weakness of receiving, 0: none */
};

/* CWE-200 is what GCC's own analyzer gives to uninitialized bytes that cross
   a trust boundary (-Wanalyzer-exposure-through-uninit-copy); CWE-822 is the
   untrusted pointer, CWE-1287 the input of the wrong type, CWE-367 the value
   that changes between check and use, CWE-188 the reliance on a layout that
   is not fixed, CWE-1025 the comparison of what does not count.  Numbers as of
   CWE 4.14.  */
static const struct row rows[] = {
  [BS_REASON_INTERIOR_PADDING]
  = { "interior-padding", GROUP_PADDING, 200, 0 },
  [BS_REASON_TAIL_PADDING] = { "tail-padding", GROUP_PADDING, 200, 0 },
  [BS_REASON_SCALAR_PADDING] = { "scalar-padding", GROUP_PADDING, 200, 0 },
  [BS_REASON_POINTER] = { "pointer", GROUP_PROPERTY, 200, 822 },
  [BS_REASON_INVALID_BIT_PATTERN]
  = { "invalid-bit-pattern", GROUP_PROPERTY, 0, 1287 },
  [BS_REASON_NOT_TRIVIALLY_COPYABLE]
  = { "not-trivially-copyable", GROUP_PROPERTY, 0, 1287 },
  [BS_REASON_UNION] = { "union", GROUP_PROPERTY, 200, 0 },
  [BS_REASON_UNEVEN_UNION] = { "uneven-union", GROUP_PROPERTY, 200, 0 },
  [BS_REASON_VOLATILE] = { "volatile", GROUP_PROPERTY, 367, 367 },
  [BS_REASON_ATOMIC] = { "atomic", GROUP_PROPERTY, 367, 367 },
  [BS_REASON_MUTABLE] = { "mutable", GROUP_PROPERTY, 367, 367 },
  [BS_REASON_UNEQUAL_BYTES] = { "unequal-bytes", GROUP_PROPERTY, 1025, 1025 },
  [BS_REASON_ALIGNMENT] = { "alignment", GROUP_PROPERTY, 0, 0 },
  [BS_REASON_BIT_FIELD] = { "bit-field", GROUP_PROPERTY, 188, 188 },
  [BS_REASON_ABI_DEPENDENT_TYPE]
  = { "abi-dependent-type", GROUP_PROPERTY, 188, 188 },
  [BS_REASON_ABI_DEPENDENT_LAYOUT]
  = { "abi-dependent-layout", GROUP_PROPERTY, 188, 188 },
  [BS_REASON_NOT_STANDARD_LAYOUT]
  = { "not-standard-layout", GROUP_PROPERTY, 188, 188 },
  [BS_REASON_RANDOMIZED_LAYOUT]
  = { "randomized-layout", GROUP_PROPERTY, 188, 188 },
  [BS_REASON_UNANNOTATED] = { "unannotated", GROUP_PROPERTY, 0, 0 },
  [BS_REASON_VOID_POINTER] = { "void-pointer", GROUP_PROPERTY, 0, 0 },
  [BS_REASON_INCOMPLETE_TYPE] = { "incomplete-type", GROUP_REFUSAL, 0, 0 },
  [BS_REASON_VARIABLE_SIZE] = { "variable-size", GROUP_REFUSAL, 0, 0 },
  [BS_REASON_UNKNOWN_REPRESENTATION]
  = { "unknown-representation", GROUP_REFUSAL, 0, 0 },
  [BS_REASON_TOO_LARGE] = { "too-large", GROUP_REFUSAL, 0, 0 },
  [BS_REASON_TOO_DEEP] = { "too-deep", GROUP_REFUSAL, 0, 0 }
};

static_assert (sizeof rows / sizeof rows[0] == BS_REASON_COUNT,
               "each reason has its row");

const char *
bs_reason_name (enum bs_reason reason)
{
  return rows[reason].name;
}

bool
bs_reason_is_padding (enum bs_reason reason)
{
  return rows[reason].group == GROUP_PADDING;
}

bool
bs_reason_is_refusal (enum bs_reason reason)
{
  return rows[reason].group == GROUP_REFUSAL;
}

unsigned
bs_reason_cwe (enum bs_reason reason, bool receives)
{
  return receives ? rows[reason].cwe_received : rows[reason].cwe;
}
