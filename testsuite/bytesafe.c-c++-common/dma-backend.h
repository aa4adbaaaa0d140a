/* A device for the tests of dma.h: memory of malloc, whose addresses for the
   device are those of an arena, and a count of what is out.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bytesafe/dma.h>

#ifdef __cplusplus
#define DMA_AUTO auto
#else
#define DMA_AUTO __auto_type
#endif

/* End the program with the number of the line, unless CONDITION holds.  */
#define CHECK(condition)                                                     \
  do                                                                         \
    if (!(condition))                                                        \
      {                                                                      \
        fprintf (stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);    \
        abort ();                                                            \
      }                                                                      \
  while (0)

struct test_device
{
  struct bs_dma_device device;
  /* Where the device sees the next block.  */
  uint64_t next;
  /* How many blocks are out, and how many bytes.  */
  int blocks;
  size_t bytes;
  /* What to do wrong: be this many bytes beside the alignment.  */
  uint64_t beside;
  /* The error to return, if any.  */
  int error;
};

static int
test_allocate (struct bs_dma_device *device, size_t size, size_t alignment,
               uint64_t boundary, struct bs_dma_block *block)
{
  struct test_device *test = (struct test_device *) device;
  uint64_t address = (test->next + alignment - 1) / alignment * alignment;
  if (test->error != 0)
    return test->error;
  if (boundary != 0 && address / boundary != (address + size - 1) / boundary)
    address = (address + boundary - 1) / boundary * boundary;
  block->private_data = malloc (size + alignment + 16);
  if (!block->private_data)
    return -ENOMEM;
  block->memory = (void *) (((uintptr_t) block->private_data + alignment)
                            / alignment * alignment);
  memset (block->memory, 0, size);
  block->address = address + test->beside;
  block->size = size;
  test->next = address + size;
  test->blocks++;
  test->bytes += size;
  return 0;
}

static void
test_release (struct bs_dma_device *device, const struct bs_dma_block *block)
{
  struct test_device *test = (struct test_device *) device;
  test->blocks--;
  test->bytes -= block->size;
  free (block->private_data);
}

static const struct bs_dma_ops test_ops
  = { "test", test_allocate, test_release };

static struct test_device test
  = { { &test_ops, UINT64_MAX }, 0x10000, 0, 0, 0, 0 };
static struct bs_dma_device *const device = &test.device;
