/* A claim on a record that is never completed is an error at the end, once for
   each trait.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef struct never never __attribute__ ((into_bytes));	/* { dg-error {'struct never' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} } */
typedef union choice choice __attribute__ ((from_bytes));	/* { dg-error {'union choice' is claimed to be 'from_bytes', but is never completed \[incomplete-type\]} } */
typedef struct two two __attribute__ ((into_bytes, immutable));
		/* { dg-error {'struct two' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} "" { target *-*-* } .-1 } */
		/* { dg-error {'struct two' is claimed to be 'immutable', but is never completed \[incomplete-type\]} "" { target *-*-* } .-2 } */

never *use (choice *, two *);

_Static_assert (!__builtin_has_attribute (struct never, into_bytes), "");
_Static_assert (!__builtin_has_attribute (never, into_bytes), "");
