/* Which types a handle takes: those marked for one direction or both.
   SPDX-License-Identifier: GPL-3.0-or-later

     marked                    handle
     into_bytes, from_bytes    yes
     one of them               yes
     another trait             no
     nothing                   no
     an array of marked ones   yes
     a number                  yes, there is nothing to mark  */

#include "dma-backend.h"

struct both
{
  uint32_t number;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (both_mem, struct both);

struct out
{
  uint32_t number;
} BS_INTO_BYTES;
bs_coherent (out_mem, struct out);

struct in
{
  uint32_t number;
} BS_FROM_BYTES;
bs_coherent (in_mem, struct in);

struct other
{
  uint32_t number;
} BS_IMMUTABLE;
bs_coherent (other_mem, struct other); /* { dg-error {bs_coherent: \\?'struct other\\?' is marked neither into_bytes nor from_bytes; claim what it is for with BS_INTO_BYTES, BS_FROM_BYTES} } */

struct none
{
  uint32_t number;
};
bs_coherent (none_mem, struct none); /* { dg-error {bs_coherent: \\?'struct none\\?' is marked neither} } */

bs_coherent (array_mem, struct both[4]);
bs_coherent (none_array_mem, struct none[4]); /* { dg-error {'struct none\[4\]\\?' is marked neither} } */
bs_coherent (number_mem, uint32_t);
bs_coherent (pointer_mem, void *); /* { dg-error {'void \*\\?' is marked neither} } */
