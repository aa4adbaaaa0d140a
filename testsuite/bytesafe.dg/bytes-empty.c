/* An object without bytes, which C has: its buffer may be null.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run { target native } }
   { dg-options "-O1 -fsanitize=undefined -fno-sanitize-recover=all" }  */

#include <bytesafe/bytes.h>

struct empty { } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

int
main (void)
{
  struct empty object;
  const struct empty *view = &object;
  struct bs_bytes rest = { 0, 1 };
  void *volatile nothing = 0;
  bs_zero (&object);
  return (bs_as_bytes (&object).size != 0
	  || bs_read_from (struct empty, nothing, 0, &object) != BS_OK
	  || bs_write_to (&object, nothing, 0) != BS_OK
	  || bs_read_from (struct empty, nothing, 1, &object) != BS_SIZE
	  || bs_ref_from_suffix (struct empty, nothing, 0, &view, &rest) != BS_OK
	  || view != 0 || rest.size != 0);
}
