/* Under the option warn nothing is marked, and what holds still holds.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "warn" }  */

#include <bytesafe/traits.h>

struct claimed { int value; } BS_INTO_BYTES;
_Static_assert (bs_holds (into_bytes, struct claimed), "");
_Static_assert (!bs_marked (into_bytes, struct claimed), "");
