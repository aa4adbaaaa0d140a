/* A claim that was judged before somebody stood for the record has failed; from
   then on it holds, also in records that were judged before.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#include <bytesafe/traits.h>

struct early	/* { dg-error {'struct early' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char kind;
  int value;
} __attribute__ ((into_bytes));

struct inner { char kind; int value; };
struct outer { struct inner inner; };

_Static_assert (!bs_holds (into_bytes, struct inner), "");
_Static_assert (!bs_holds (into_bytes, struct outer), "");

typedef struct early trust_early
  __attribute__ ((bytesafe_trust ("into_bytes", "too late")));
typedef struct inner trust_inner
  __attribute__ ((bytesafe_trust ("into_bytes", "cleared")));

/* C++ remembers its answers, as it remembers each instance of a template.  */
#ifndef __cplusplus
_Static_assert (bs_holds (into_bytes, struct inner), "");
_Static_assert (bs_holds (into_bytes, struct outer), "");
#endif
_Static_assert (bs_marked (into_bytes, struct inner), "");
_Static_assert (!bs_marked (into_bytes, struct outer), "");

struct after { struct outer outer; } __attribute__ ((into_bytes));

_Static_assert (bs_marked (into_bytes, struct after), "");
