/* GCC counts the bits of a bit-field from the wrong end where
   scalar_storage_order turns it round, so bs_bytes_of_cleared takes no such
   record.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/bytes.h>

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define OTHER "big-endian"
#else
#define OTHER "little-endian"
#endif

struct turned { unsigned a : 3; unsigned b : 7; } __attribute__ ((scalar_storage_order (OTHER))) BS_IMMUTABLE;
struct straight { unsigned a : 3; unsigned b : 7; } BS_IMMUTABLE;
struct inside { char a; struct turned b; } BS_IMMUTABLE;

_Static_assert (BS_DETAIL_CLEARABLE (struct straight), "");
_Static_assert (!BS_DETAIL_CLEARABLE (struct turned), "");
_Static_assert (!BS_DETAIL_CLEARABLE (struct inside), "");
