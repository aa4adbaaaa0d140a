/* Without the plugin, and with BS_UNCHECKED, each answer is yes.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-no-plugin "" }
   { dg-options "-Wall -Wextra" }  */

#define BS_UNCHECKED
#include <bytesafe/traits.h>

struct padded { char first; int second; };
_Static_assert (bs_holds (into_bytes, struct padded), "not checked");
_Static_assert (bs_marked (into_bytes, struct padded), "not checked");
_Static_assert (bs_holds (into_bytes, int *), "not checked");
int size[bs_holds (immutable, int)];
