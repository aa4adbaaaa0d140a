/* The attribute behind bs_holds is for the header only, and a question must be
   about a trait.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/traits.h>

struct good { int value; };
typedef struct good other __attribute__ ((bytesafe_holds ("into_bytes"))); /* { dg-error {'bytesafe_holds' attribute is for '<bytesafe/traits.h>' only} } */
int variable __attribute__ ((bytesafe_holds ("into_bytes"))); /* { dg-error {'bytesafe_holds' attribute is for '<bytesafe/traits.h>' only} } */
struct record { int a; } __attribute__ ((bytesafe_holds ("into_bytes"))); /* { dg-error {'bytesafe_holds' attribute is for '<bytesafe/traits.h>' only} } */
_Static_assert (!__builtin_has_attribute (struct record, bytesafe_holds ("into_bytes")) || 1, ""); /* { dg-error {'bytesafe_holds' attribute is for '<bytesafe/traits.h>' only} "" { target c++ } } */
