/* A small program that uses what our headers have, in C and in C++.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

#include <bytesafe/bounds.h>
#include <bytesafe/traits.h>

struct message
{
  uint32_t length;
  uint16_t kind;
  uint16_t flags;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE BS_FROM_ZEROS BS_NO_PADDING
    BS_BYTE_EQ BS_PORTABLE_LAYOUT BS_MOST_TRAITS;

struct BS_ATTR (into_bytes) BS_ATTR (unaligned) tag
{
  uint8_t byte;
};

typedef struct message mark BS_INTO_BYTES;

extern int send_all (const void *bytes, size_t size)
    BS_REQUIRES (into_bytes, 1);
extern int talk (int descriptor, const struct message *message,
                 struct tag *tag, FILE *file);

/* Questions.  The answers are yes with the plugin and without its checks.  */
extern char answers[bs_marked (into_bytes, struct message)
                            && bs_holds (from_bytes, struct message)
                            && bs_promised (unaligned, struct tag)
                        ? 1
                        : -1];

int
send_all (const void *bytes, size_t size)
{
  return write (STDOUT_FILENO, bytes, size) > 0;
}

int
talk (int descriptor, const struct message *message, struct tag *tag,
      FILE *file)
{
  mark copy = *message;
  if (!send_all (&copy, sizeof copy))
    return -1;
  if (read (descriptor, tag, sizeof *tag) < 0)
    return -1;
  return fwrite (bs_trust_call (message), sizeof *message, 1, file) == 1;
}
