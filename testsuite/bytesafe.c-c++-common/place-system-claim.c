/* A promise that is broken in a system header is an error there.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "system-claim.h"
/* { dg-error {'struct system_claim' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} "" { target *-*-* } 1000 } */

_Static_assert (!__builtin_has_attribute (struct system_claim, into_bytes), "");

/* { dg-do compile { target int_align_4 } }  */
