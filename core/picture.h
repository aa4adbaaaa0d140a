/* The byte picture: a record's layout, one character a byte.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef BS_CORE_PICTURE_H
#define BS_CORE_PICTURE_H

#include "core/judge.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A letter of a picture.  */
struct bs_picture_key
{
  char letter;
  const char *name; /* the member it stands for, "" if it has none */
};

/* A picture.  Its rows tell where padding is: '.' is a byte of padding, ':'
   a byte some bits of which are padding, every other character is a byte of
   the member that KEYS gives for it.  */
struct bs_picture
{
  const char *const *rows; /* the ruler first, no newlines */
  size_t row_count;
  const struct bs_picture_key *keys; /* those in use, as members lie */
  size_t key_count;
  bool has_padding;         /* there is a '.' */
  bool has_partial_padding; /* there is a ':' */
};

/* Return the picture of the struct that VERDICT, a failure, is about, made in
   ARENA with JUDGE's byte maps; a picture without rows if it is no struct or
   has no bytes.  In a union within it a bit is padding that one of the
   members leaves unwritten.  A struct of more than some rows is shown only
   where its first and last bytes and the padding of the witnesses are, with
   "..." in place of what is left out; the cost follows the rows shown, not
   the size.  */
const struct bs_picture *bs_picture_draw (struct bs_arena *arena,
                                          struct bs_judge *judge,
                                          const struct bs_verdict *verdict);

#ifdef __cplusplus
}
#endif

#endif /* BS_CORE_PICTURE_H */
