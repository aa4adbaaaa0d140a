/* A typedef that aligns more than its record does has not the record's trait, and
   can not claim it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/traits.h>

struct packed { char first; int second; } __attribute__ ((packed)) BS_UNALIGNED;

typedef struct packed plain;
typedef struct packed aligned __attribute__ ((aligned (16)));
typedef struct packed claimed __attribute__ ((aligned (8), unaligned)); /* { dg-error {'claimed' is not 'unaligned'} } */

_Static_assert (bs_marked (unaligned, plain), "");
_Static_assert (bs_promised (unaligned, plain), "");
/* A template argument of C++ has lost the typedef's alignment.  */
#ifndef __cplusplus
_Static_assert (!bs_marked (unaligned, aligned), "");
_Static_assert (!bs_promised (unaligned, aligned), "");
_Static_assert (!bs_holds (unaligned, aligned), "");
#endif

/* As a member it is judged as it is.  */
struct around { aligned one; } BS_UNALIGNED; /* { dg-error {'struct around' is not 'unaligned': an alignment of more than one byte \[alignment\]} } */
struct beside { plain one; } BS_UNALIGNED;
