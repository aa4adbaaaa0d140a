/* No fix-it in a system header.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-fdiagnostics-parseable-fixits" }  */

#include "third-party-system.h"

typedef struct system_bad mark __attribute__ ((into_bytes));	/* { dg-error {'struct system_bad' is not 'into_bytes'} } */
