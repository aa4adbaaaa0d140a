/* bs_marked (TRAIT, T) is whether somebody claimed it, and rightly.  What
   bs_holds asked before takes no mark away and makes none.
   SPDX-License-Identifier: GPL-3.0-or-later

     T                        bs_holds  bs_marked
     claimed, holds           1         1
     not claimed, holds       1         0
     claimed, fails           0         0
     claimed after all that   1         1  */

#include <bytesafe/traits.h>

struct claimed { int value; } BS_INTO_BYTES;
struct unclaimed { int value; };
struct failed { char first; int second; } BS_INTO_BYTES; /* { dg-error {'struct failed' is not 'into_bytes'} } */
enum claimed_enum { zero } BS_INTO_BYTES;
typedef int claimed_int BS_INTO_BYTES;

_Static_assert (bs_marked (into_bytes, struct claimed), "");
_Static_assert (bs_holds (into_bytes, struct claimed), "");
_Static_assert (bs_marked (into_bytes, struct claimed), "");
_Static_assert (!bs_marked (from_bytes, struct claimed), "another trait");
_Static_assert (bs_marked (into_bytes, const struct claimed), "");

_Static_assert (!bs_marked (into_bytes, struct unclaimed), "");
_Static_assert (bs_holds (into_bytes, struct unclaimed), "");
_Static_assert (!bs_marked (into_bytes, struct unclaimed), "");
_Static_assert (bs_holds (into_bytes, struct unclaimed), "");

_Static_assert (!bs_marked (into_bytes, struct failed), "");
_Static_assert (!bs_holds (into_bytes, struct failed), "");

_Static_assert (bs_marked (into_bytes, enum claimed_enum), "");
_Static_assert (!bs_marked (into_bytes, int), "");
_Static_assert (!bs_marked (into_bytes, void), "");
_Static_assert (!bs_marked (into_bytes, struct nobody *), "");

/* A mark made while an answer was the last thing there was.  */
struct third_party { int value; };
_Static_assert (bs_holds (from_bytes, struct third_party), "");
_Static_assert (bs_holds (into_bytes, struct third_party), "");
typedef struct third_party ours BS_INTO_BYTES;
_Static_assert (bs_holds (from_bytes, struct third_party), "");
_Static_assert (bs_marked (into_bytes, struct third_party), "marked");
_Static_assert (bs_marked (into_bytes, const struct third_party), "marked");
_Static_assert (!bs_marked (from_bytes, struct third_party), "");
_Static_assert (__builtin_has_attribute (struct third_party, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct third_party, from_bytes), "");

/* An answer about one type while another is marked.  */
struct second { int value; };
_Static_assert (bs_holds (into_bytes, struct second), "");
struct third { int value; } BS_INTO_BYTES;
_Static_assert (bs_marked (into_bytes, struct third), "");
_Static_assert (!bs_marked (into_bytes, struct second), "");
