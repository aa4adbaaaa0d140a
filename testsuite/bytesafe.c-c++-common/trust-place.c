/* Only records can be trusted: no scalar, no enumeration, no array, no volatile
   variant of a record, and nothing that is no type.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define TRUST bytesafe_trust ("into_bytes", "cleared")

struct padded { char kind; int value; };

int variable __attribute__ ((TRUST));			/* { dg-warning {'bytesafe_trust' attribute ignored on a variable: it belongs on the definition of a (struct|class) or union, or on a typedef( or alias)? of one} } */
int function (void) __attribute__ ((TRUST));		/* { dg-warning {'bytesafe_trust' attribute ignored on a function} } */
int with_parameter (int x __attribute__ ((TRUST)));	/* { dg-warning {'bytesafe_trust' attribute ignored on a parameter} } */
struct with_field { char a; int b __attribute__ ((TRUST)); };	/* { dg-warning {'bytesafe_trust' attribute ignored on a field} } */
struct padded padded_variable __attribute__ ((TRUST));	/* { dg-warning {'bytesafe_trust' attribute ignored on a variable} } */

enum kind { KIND } __attribute__ ((TRUST));		/* { dg-error {can be trusted} } */
typedef enum kind trust_kind __attribute__ ((TRUST));	/* { dg-error {can be trusted} } */
typedef int number __attribute__ ((TRUST));		/* { dg-error {can be trusted} } */
typedef void *pointer __attribute__ ((TRUST));		/* { dg-error {can be trusted} } */
typedef struct padded *padded_pointer __attribute__ ((TRUST));	/* { dg-error {can be trusted} } */
typedef struct padded array[3] __attribute__ ((TRUST));	/* { dg-error {can be trusted} } */
typedef volatile struct padded volatile_padded __attribute__ ((TRUST));	/* { dg-error {can be trusted} } */
typedef void nothing __attribute__ ((TRUST));		/* { dg-warning {'bytesafe_trust' attribute ignored on a type without a representation} } */

_Static_assert (!__builtin_has_attribute (struct padded, into_bytes), "");
_Static_assert (!__builtin_has_attribute (volatile_padded, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct with_field, into_bytes), "");
_Static_assert (!__builtin_has_attribute (number, into_bytes), "");
_Static_assert (!__builtin_has_attribute (enum kind, into_bytes), "");
_Static_assert (!__builtin_has_attribute (array, into_bytes), "");
