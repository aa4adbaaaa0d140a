/* bs_promised (TRAIT, T) is whether a header may rely on it: by the mark where
   one could claim, else by what the type is.
   SPDX-License-Identifier: GPL-3.0-or-later

     T                         bs_holds  bs_marked  bs_promised
     record, claimed           1         1          1
     array of it               1         0          1
     volatile of it            1         *          0   (other for immutable)
     record, not claimed       1         0          0
     array of it               1         0          0
     record, claimed, fails    0         0          0
     integer                   1         0          1
     array of integers         1         0          1
     pointer                   0         0          0
     record, incomplete        0         0          0
     void, function            0         0          0  */

#include <bytesafe/traits.h>

struct claimed { int value; } BS_INTO_BYTES;
struct unclaimed { int value; };
struct failed { char first; int second; } BS_INTO_BYTES; /* { dg-error {'struct failed' is not 'into_bytes'} } */
struct nobody;
typedef struct { int value; } unnamed BS_INTO_BYTES;
typedef int function (void);

#define ASK(T, answer)							\
  _Static_assert (bs_promised (into_bytes, T) == answer, "into_bytes")

ASK (struct claimed, 1);
ASK (const struct claimed, 1);
ASK (struct claimed[4], 1);
ASK (struct claimed[4][2], 1);
ASK (unnamed, 1);
ASK (volatile struct claimed, 0);
ASK (struct unclaimed, 0);
ASK (struct unclaimed[4], 0);
ASK (struct failed, 0);
ASK (int, 1);
ASK (const int, 1);
ASK (unsigned char[16], 1);
ASK (int *, 0);
ASK (struct nobody, 0);
ASK (void, 0);
ASK (function, 0);

/* One trait says nothing of another.  */
_Static_assert (!bs_promised (from_bytes, struct claimed), "");

/* What was asked before makes no mark.  */
_Static_assert (bs_holds (into_bytes, struct unclaimed), "");
ASK (struct unclaimed, 0);
_Static_assert (!bs_marked (into_bytes, struct unclaimed), "");
