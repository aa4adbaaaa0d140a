/* With audit-system an audit tells of records in system headers, too.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-plugin-args "audit audit-system" }  */

#include "third-party-system.h"
#include "third-party.h"

/* { dg-warning {'struct system_bad' is not 'into_bytes': 3 bytes of padding} "" { target *-*-* } 0 } */
/* { dg-warning {'struct vendor_bad' is not 'into_bytes': 3 bytes of padding} "" { target *-*-* } 0 } */
