/* Without audit-system an audit looks into no system header, but into all
   others.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-plugin-args "audit" }  */

#include "third-party-system.h"
#include "third-party.h"

/* { dg-warning {'struct vendor_bad' is not 'into_bytes': 3 bytes of padding} "" { target *-*-* } 0 } */

/* Records of ours that hold what is there are our own.  */
struct ours { struct system_bad theirs; };	/* { dg-warning {'struct ours' is not 'into_bytes': 3 bytes of padding} } */
