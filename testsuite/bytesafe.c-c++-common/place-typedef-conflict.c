/* A typedef that is in conflict with an earlier one declares nothing, and a
   type that is never completed is told once.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef struct nope first __attribute__ ((into_bytes));	/* { dg-error {'struct nope' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} } */
typedef long first __attribute__ ((into_bytes));	/* { dg-error {conflicting (types for 'first'|declaration 'typedef long int first')} } */

typedef struct fwd second __attribute__ ((into_bytes));	/* { dg-error {'struct fwd' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} } */
typedef struct fwd second __attribute__ ((into_bytes));
typedef struct fwd third __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (long, into_bytes), "");
