/* Nobody can stand for a record that is never completed.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef struct never trust_never	/* { dg-error {'struct never' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} } */
  __attribute__ ((bytesafe_trust ("into_bytes", "cleared")));

_Static_assert (!__builtin_has_attribute (struct never, into_bytes), "");
