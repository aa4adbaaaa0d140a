/* A typedef verifies and marks a record from a header that is not ours, also
   from a system header.  Errors are told at the typedef, notes at the member.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#include "third-party.h"
#include "third-party-system.h"

typedef struct vendor_good vendor_good_mark __attribute__ ((into_bytes));
typedef struct vendor_bad vendor_bad_mark __attribute__ ((into_bytes));	/* { dg-error {'struct vendor_bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
typedef struct system_good system_good_mark __attribute__ ((into_bytes));
typedef struct system_bad system_bad_mark __attribute__ ((into_bytes));	/* { dg-error {'struct system_bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */

_Static_assert (__builtin_has_attribute (struct vendor_good, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct vendor_bad, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct system_good, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct system_bad, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct system_claim, into_bytes), "");
