/* Unit tests of core/reason.c.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/reason.h"
#include "expect.h"

/* The table as users know it.  A name that changes here breaks scripts.  */
static const struct
{
  enum bs_reason reason;
  const char *name;
  bool is_padding;
  bool is_refusal;
  unsigned sent;     /* the weakness of sending */
  unsigned received; /* the weakness of receiving */
} rows[]
  = { { BS_REASON_INTERIOR_PADDING, "interior-padding", true, false, 200, 0 },
      { BS_REASON_TAIL_PADDING, "tail-padding", true, false, 200, 0 },
      { BS_REASON_SCALAR_PADDING, "scalar-padding", true, false, 200, 0 },
      { BS_REASON_POINTER, "pointer", false, false, 200, 822 },
      { BS_REASON_INVALID_BIT_PATTERN, "invalid-bit-pattern", false, false, 0,
        1287 },
      { BS_REASON_NOT_TRIVIALLY_COPYABLE, "not-trivially-copyable", false,
        false, 0, 1287 },
      { BS_REASON_UNION, "union", false, false, 200, 0 },
      { BS_REASON_UNEVEN_UNION, "uneven-union", false, false, 200, 0 },
      { BS_REASON_VOLATILE, "volatile", false, false, 367, 367 },
      { BS_REASON_ATOMIC, "atomic", false, false, 367, 367 },
      { BS_REASON_MUTABLE, "mutable", false, false, 367, 367 },
      { BS_REASON_UNEQUAL_BYTES, "unequal-bytes", false, false, 1025, 1025 },
      { BS_REASON_ALIGNMENT, "alignment", false, false, 0, 0 },
      { BS_REASON_BIT_FIELD, "bit-field", false, false, 188, 188 },
      { BS_REASON_ABI_DEPENDENT_TYPE, "abi-dependent-type", false, false, 188,
        188 },
      { BS_REASON_ABI_DEPENDENT_LAYOUT, "abi-dependent-layout", false, false,
        188, 188 },
      { BS_REASON_NOT_STANDARD_LAYOUT, "not-standard-layout", false, false,
        188, 188 },
      { BS_REASON_RANDOMIZED_LAYOUT, "randomized-layout", false, false, 188,
        188 },
      { BS_REASON_UNANNOTATED, "unannotated", false, false, 0, 0 },
      { BS_REASON_VOID_POINTER, "void-pointer", false, false, 0, 0 },
      { BS_REASON_INCOMPLETE_TYPE, "incomplete-type", false, true, 0, 0 },
      { BS_REASON_VARIABLE_SIZE, "variable-size", false, true, 0, 0 },
      { BS_REASON_UNKNOWN_REPRESENTATION, "unknown-representation", false,
        true, 0, 0 },
      { BS_REASON_TOO_LARGE, "too-large", false, true, 0, 0 },
      { BS_REASON_TOO_DEEP, "too-deep", false, true, 0, 0 } };

_Static_assert(sizeof rows / sizeof rows[0] == BS_REASON_COUNT,
               "each reason is tested");

/* Return whether NAME is in kebab case.  */
static bool
is_kebab (const char *name)
{
  size_t length = strlen (name);
  return (length > 0 && name[0] != '-' && name[length - 1] != '-'
          && strspn (name, "abcdefghijklmnopqrstuvwxyz-") == length
          && strstr (name, "--") == NULL);
}

int
main (void)
{
  for (size_t i = 0; i < BS_REASON_COUNT; i++)
    {
      const char *name = bs_reason_name (rows[i].reason);
      expect_text (name, rows[i].name, rows[i].name);
      expect (is_kebab (name), "%s is in kebab case", name);
      expect (bs_reason_is_padding (rows[i].reason) == rows[i].is_padding,
              "%s is padding or not", name);
      expect (bs_reason_is_refusal (rows[i].reason) == rows[i].is_refusal,
              "%s is a refusal or not", name);
      expect (bs_reason_cwe (rows[i].reason, false) == rows[i].sent,
              "%s as a weakness of sending", name);
      expect (bs_reason_cwe (rows[i].reason, true) == rows[i].received,
              "%s as a weakness of receiving", name);
    }
  return finish ();
}
