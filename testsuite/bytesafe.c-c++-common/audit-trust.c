/* An audit lists who stands for what and why, and warns of such a record for the
   other traits only.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "audit=into_bytes,from_bytes" }  */

#include "third-party-system.h"

struct trusted	/* { dg-note {'struct trusted' is trusted to be 'into_bytes': cleared by reset \(\)} } */
{
  char kind;
  int value;
} __attribute__ ((bytesafe_trust ("into_bytes", "cleared by reset ()")));

struct two	/* { dg-note {'struct two' is trusted to be 'into_bytes': first reason} } */
{		/* { dg-note {'struct two' is trusted to be 'from_bytes': second reason} "" { target *-*-* } .-1 } */
  _Bool kind;
  int value;
} __attribute__ ((bytesafe_trust ("into_bytes", "first reason"),
		  bytesafe_trust ("from_bytes", "second reason")));

struct half	/* { dg-note {'struct half' is trusted to be 'into_bytes': 100% "sure"} } */
{		/* { dg-warning {'struct half' is not 'from_bytes': a pointer \[pointer\](?!;)} "" { target *-*-* } .-1 } */
		/* { dg-note {baseline: struct half: from_bytes: } "" { target *-*-* } .-2 } */
  void *kind;	/* { dg-note {is an address} } */
  int value;	/* { dg-note {receive an index} "" { target *-*-* } .-1 } */
} __attribute__ ((bytesafe_trust ("into_bytes", "100% \"sure\"")));

/* Also for a record of a system header, of which it does not warn.  */
typedef struct system_bad trust_system
  __attribute__ ((bytesafe_trust ("into_bytes", "the kernel clears it")));
/* { dg-note {'struct system_bad' is trusted to be 'into_bytes': the kernel clears it} "" { target *-*-* } 0 } */

/* What is around a trusted record is judged as ever.  */
struct around { struct two inner; };
