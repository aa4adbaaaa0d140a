/* What is copied by code is not made by bytes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/bytes.h>

struct BS_ATTR (into_bytes) counted
{
  counted ();
  counted (const counted &other);
  uint32_t value;
};

int is_valid (bs_bytes bytes);

bs_err
f (counted *out, const void *buffer)
{
  return bs_try_read_from (counted, buffer, 4, out, is_valid);        // { dg-note "in expansion of macro 'bs_try_read_from'" }
}
// { dg-error "bs_try_read_from: the type is not trivially copyable" "" { target *-*-* } 0 }
