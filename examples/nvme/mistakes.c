/* mistakes.c: what drivers have done to such queues, and does not compile.
   SPDX-License-Identifier: GPL-3.0-or-later

   Each is compiled by -DMISTAKE=NUMBER.  Without one the file compiles.  */

#include <stdbool.h>

#include "driver.h"

#ifndef MISTAKE
#define MISTAKE 0
#endif

#if MISTAKE == 1
/* Each member is where it belongs, and the size is right: but nothing ever
   writes byte 1 and bytes 12 to 15, and the drive reads them.  */
struct short_command
{
  uint8_t opcode;
  uint16_t identifier;
  uint32_t namespace_id;
  uint32_t word_2;
  uint64_t metadata;
  uint64_t prp1;
  uint64_t prp2;
  uint32_t words_10_15[6];
} BS_INTO_BYTES BS_FROM_BYTES;
NVME_SIZE (short_command, 64);
NVME_AT (short_command, metadata, 16);
bs_coherent (short_commands, struct short_command);

#elif MISTAKE == 2
/* The drive may write 2 there.  */
struct flagged_completion
{
  bs_le32 result;
  bs_le32 reserved;
  bs_le16 submission_head;
  bs_le16 submission_queue;
  bs_le16 identifier;
  bool phase;
  uint8_t status;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (flagged_completions, struct flagged_completion);
#endif

/* Return the phase of the answer NUMBER.  */
unsigned
phase_of (const struct nvme_completions *completions, unsigned number)
{
#if MISTAKE == 3
  /* 16 bytes are no single access: the phase may be new, and the rest old.  */
  __auto_type all = bs_dma_slice (completions, 0, entries);
  struct nvme_completion entry = bs_dma_get_at (&all, number);
  return bs_le16_get (entry.status) & 1;
#elif MISTAKE == 4
  /* Nobody would look whether there is an entry of that number.  */
  return bs_dma_get (completions, 0, entries[number].status) & 1;
#else
  __auto_type entries = bs_dma_slice (completions, 0, entries);
  return bs_dma_get (&entries, number, status) & 1;
#endif
}

/* Let the command NUMBER be about the page at ADDRESS.  */
void
set_page (struct nvme_submissions *submissions, unsigned number,
          uint64_t address)
{
  __auto_type entries = bs_dma_slice (submissions, 0, entries);
#if MISTAKE == 5
  /* With -m32 that is two stores, between which the drive may look.  */
  bs_dma_set (&entries, number, prp1, address);
#else
  bs_le64 prp1 = bs_le64_of (address);
  bs_dma_copy_in (&entries, number, prp1, &prp1);
#endif
}

/* Give the drive another page list.  */
void
set_list (struct nvme_lists *lists, uint64_t address)
{
  __auto_type pages = bs_dma_slice (lists, 0, pages);
#if MISTAKE == 6
  /* A number of this machine, in memory that is little-endian.  */
  bs_dma_copy_in_at (&pages, 0, &address);
#else
  bs_le64 page = bs_le64_of (address);
  bs_dma_copy_in_at (&pages, 0, &page);
#endif
}
