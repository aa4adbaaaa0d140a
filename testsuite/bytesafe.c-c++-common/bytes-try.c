/* What bs_try_read_from demands of types.
   SPDX-License-Identifier: GPL-3.0-or-later

     into_bytes or from_bytes: demanded, so there is no address in it  */

#include <bytesafe/bytes.h>

struct message { _Bool a; unsigned char b; } BS_INTO_BYTES;
struct padded { char a; int b; } BS_FROM_BYTES;
struct pointers { char *a; };
enum kind { ONE = 1, TWO };

int is_valid (struct bs_bytes bytes);

unsigned
holds (const void *buffer, struct message *message, struct padded *padded,
       enum kind *kind, _Bool *boolean, struct bs_bytes *rest)
{
  unsigned sum = bs_try_read_from (struct message, buffer, 2, message, is_valid);
  sum += bs_try_read_from (struct padded, buffer, 2, padded, is_valid);
  sum += bs_try_read_from_prefix (enum kind, buffer, 8, kind, rest, is_valid);
  sum += bs_try_read_from_suffix (_Bool, buffer, 8, boolean, rest, &is_valid);
  return sum;
}

unsigned
fails (const void *buffer, struct pointers *pointers, _Bool *boolean,
       char **pointer, struct bs_bytes *rest)
{
  unsigned sum = 0;
  sum += bs_try_read_from (struct pointers, buffer, 8, pointers, is_valid); /* { dg-note "in expansion of macro 'bs_try_read_from'" } */
  sum += bs_try_read_from (enum kind, buffer, 8, boolean, is_valid); /* { dg-note "in expansion of macro 'bs_try_read_from'" } */
  sum += bs_try_read_from_prefix (char *, buffer, 8, pointer, rest, is_valid); /* { dg-note "in expansion of macro 'bs_try_read_from_prefix'" } */
  return sum;
}
/* { dg-error "bs_try_read_from: the type is marked neither into_bytes nor from_bytes; claim one with BS_INTO_BYTES or BS_FROM_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_try_read_from: the destination is not a pointer to the type" "" { target *-*-* } 0 } */
/* { dg-error "bs_try_read_from_prefix: the type is marked neither into_bytes nor from_bytes" "" { target *-*-* } 0 } */
