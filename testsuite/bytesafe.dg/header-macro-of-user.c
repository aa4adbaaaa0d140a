/* A user's macro named as an attribute takes no check away.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define into_bytes something_else
#include <bytesafe/traits.h>

#if !BS_CHECKED
#error "the plugin is there"
#endif

struct padded { char first; int second; } BS_INTO_BYTES; /* { dg-error {'struct padded' is not 'into_bytes'} } */
