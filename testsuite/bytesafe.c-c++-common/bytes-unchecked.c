/* With BS_UNCHECKED <bytesafe/bytes.h> works without the plugin, and nothing
   is checked but what is no matter of a mark.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run { target int_align_4 } }
   { dg-no-plugin "" }
   { dg-options "-DBS_UNCHECKED -Wall -Wextra" }  */

#include "bytes-check.h"

struct unmarked
{
  char a;
  int b;
};

int
main (void)
{
  struct buffer buffer;
  struct unmarked out = { 1, 2 };
  const struct unmarked *view;
  fill (&buffer);
  CHECK (bs_read_from (struct unmarked, buffer.bytes + 1, 7, &out) == BS_SIZE);
  CHECK (bs_ref_from (struct unmarked, buffer.bytes + 1, 8, &view)
         == BS_ALIGN);
  CHECK (bs_ref_from (struct unmarked, buffer.bytes, 8, &view) == BS_OK);
  CHECK (bs_as_bytes (&out).size == 8);
  CHECK (bs_bytes_of_cleared (&out).data[1] == 0);
  return 0;
}
