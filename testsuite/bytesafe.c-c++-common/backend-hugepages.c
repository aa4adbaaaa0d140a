/* The hugepages backend with the system that there is, and against a kernel
   made of functions: whatever fails is told by its errno, and leaves nothing
   open or mapped.
   SPDX-License-Identifier: GPL-3.0-or-later

   what fails, of init         errno of the kernel  answer
   open of the page map        ENOENT               -EOPNOTSUPP
                               EACCES               -EPERM
   mmap of a huge page         EINVAL               -EOPNOTSUPP
                               ENOMEM               -ENOMEM
   mlock                       EPERM                -EPERM
                               ENOMEM               -ENOMEM
   reading the page map        EIO                  -EIO
   the address is hidden       -                    -EPERM
   nothing                     -                    0  */
/* { dg-do run } */
/* { dg-options "-O2 -Wall -Wextra -D_FILE_OFFSET_BITS=64" } */
/* { dg-output "huge pages of this system: " } */

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define CHECK(condition)                                                      \
  ((condition) ? (void) 0                                                     \
	       : (void) (fprintf (stderr, "line %d\n", __LINE__), abort ()))

#define HUGE ((size_t) 1 << 21)

/* The huge page N that is mapped has the physical address ADDRESSES[N].  */
static struct
{
  int is_real;
  int calls;
  int fail_at;
  int error;
  int open_files;
  int mappings;
  int is_hidden;
  uint64_t next_address;
  int is_scattered;
  uintptr_t memory[8];
  uint64_t address[8];
} kernel;

static void
kernel_reset (int fail_at, int error)
{
  memset (&kernel, 0, sizeof kernel);
  kernel.fail_at = fail_at;
  kernel.error = error;
  kernel.next_address = 0x40000000;
}

static int
kernel_fails (void)
{
  if (++kernel.calls != kernel.fail_at)
    return 0;
  errno = kernel.error;
  return 1;
}

static int
kernel_open (const char *path, int flags)
{
  if (kernel.is_real)
    return open (path, flags);
  CHECK (strcmp (path, "/proc/self/pagemap") == 0);
  if (kernel_fails ())
    return -1;
  kernel.open_files++;
  return 100;
}

static int
kernel_close (int file)
{
  kernel.open_files--;
  return kernel.is_real ? close (file) : 0;
}

static void *
kernel_mmap (size_t size, int flags)
{
  if (kernel.is_real)
    return mmap (NULL, size, PROT_READ | PROT_WRITE, flags, -1, 0);
  CHECK ((flags & MAP_HUGETLB) && size % HUGE == 0);
  if (kernel_fails ())
    return MAP_FAILED;
  void *memory = aligned_alloc (HUGE, size);
  CHECK (memory != NULL);
  memset (memory, 0x55, size);
  for (size_t done = 0; done < size; done += HUGE)
    {
      int i = 0;
      while (kernel.memory[i] != 0)
	i++;
      CHECK (i < 8);
      kernel.memory[i] = (uintptr_t) memory + done;
      kernel.address[i] = kernel.next_address;
      kernel.next_address += kernel.is_scattered ? 2 * HUGE : HUGE;
    }
  kernel.mappings++;
  return memory;
}

static int
kernel_munmap (void *memory, size_t size)
{
  if (kernel.is_real)
    return munmap (memory, size);
  for (int i = 0; i < 8; i++)
    if (kernel.memory[i] >= (uintptr_t) memory
	&& kernel.memory[i] < (uintptr_t) memory + size)
      kernel.memory[i] = 0;
  kernel.mappings--;
  free (memory);
  return 0;
}

static int
kernel_mlock (const void *memory, size_t size)
{
  if (kernel.is_real)
    return mlock (memory, size);
  return kernel_fails () ? -1 : 0;
}

static ssize_t
kernel_pread (int file, void *into, size_t size, off_t place)
{
  if (kernel.is_real)
    return pread (file, into, size, place);
  CHECK (size == 8 && file == 100);
  if (kernel_fails ())
    return -1;
  uintptr_t memory = (uintptr_t) place / 8 * (uintptr_t) getpagesize ();
  int i = 0;
  while (i < 8 && kernel.memory[i] != memory)
    i++;
  CHECK (i < 8);
  uint64_t number = kernel.address[i] / (uint64_t) getpagesize ();
  uint64_t entry
      = (uint64_t) 1 << 63 | (uint64_t) 1 << 55 | (kernel.is_hidden ? 0 : number);
  memcpy (into, &entry, 8);
  return 8;
}

#define open(path, flags) kernel_open (path, flags)
#define close(file) kernel_close (file)
#define mmap(where, size, protection, flags, file, offset)                    \
  kernel_mmap (size, flags)
#define munmap(memory, size) kernel_munmap (memory, size)
#define mlock(memory, size) kernel_mlock (memory, size)
#define pread(file, into, size, place) kernel_pread (file, into, size, place)

#include <bytesafe/dma-hugepages.h>

static void
check_init_failures (void)
{
  struct bs_dma_hugepages_device d;
  static const struct
  {
    int call;
    int kernel_error;
    int error;
  } rows[] = { { 1, ENOENT, -EOPNOTSUPP }, { 1, EACCES, -EPERM },
	       { 2, EINVAL, -EOPNOTSUPP }, { 2, ENOMEM, -ENOMEM },
	       { 3, EPERM, -EPERM },	   { 3, ENOMEM, -ENOMEM },
	       { 4, EIO, -EIO },	   { 5, EIO, 0 } };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    {
      kernel_reset (rows[i].call, rows[i].kernel_error);
      CHECK (bs_dma_hugepages_init (&d, UINT64_MAX) == rows[i].error);
      CHECK ((d.reason == NULL) == (rows[i].error == 0));
      if (rows[i].error == 0)
	CHECK (bs_dma_hugepages_fini (&d) == 0);
      CHECK (kernel.open_files == 0 && kernel.mappings == 0);
    }
  kernel_reset (0, 0);
  kernel.is_hidden = 1;
  CHECK (bs_dma_hugepages_init (&d, UINT64_MAX) == -EPERM
	 && strstr (d.reason, "CAP_SYS_ADMIN") != NULL);
  CHECK (kernel.open_files == 0 && kernel.mappings == 0);
  CHECK (bs_dma_hugepages_init (&d, 0x100) == -EINVAL && d.reason != NULL);
}

static int
all_zero (const struct bs_dma_block *block)
{
  const unsigned char *bytes = (const unsigned char *) block->memory;
  for (size_t i = 0; i < block->size; i++)
    if (bytes[i] != 0)
      return 0;
  return 1;
}

/* Several blocks in a page, then a page more.  */
static void
check_blocks (void)
{
  struct bs_dma_hugepages_device d;
  struct bs_dma_block blocks[4], more;
  kernel_reset (0, 0);
  CHECK (bs_dma_hugepages_init (&d, UINT64_MAX) == 0);
  const struct bs_dma_ops *ops = d.device.ops;
  for (int i = 0; i < 4; i++)
    {
      CHECK (ops->allocate (&d.device, 5000, 4096, 0, &blocks[i]) == 0);
      CHECK (blocks[i].address == 0x40200000 + (uint64_t) i * 8192);
      CHECK ((unsigned char *) blocks[i].memory
	     == (unsigned char *) blocks[0].memory + i * 8192);
      CHECK (all_zero (&blocks[i]));
      memset (blocks[i].memory, i, 5000);
    }
  CHECK (kernel.mappings == 1);
  CHECK (ops->allocate (&d.device, HUGE, 1, 0, &more) == 0);
  CHECK (kernel.mappings == 2 && more.address == 0x40400000);
  ops->release (&d.device, &more);
  CHECK (kernel.mappings == 1);
  ops->release (&d.device, &blocks[1]);
  CHECK (ops->allocate (&d.device, 5000, 64, 0x2000, &blocks[1]) == 0);
  CHECK (blocks[1].address == 0x40202000 && all_zero (&blocks[1]));
  CHECK (bs_dma_hugepages_fini (&d) == -EBUSY);
  for (int i = 0; i < 4; i++)
    ops->release (&d.device, &blocks[i]);
  CHECK (kernel.mappings == 0);
  CHECK (ops->allocate (&d.device, 0, 1, 0, &more) == -EINVAL);
  CHECK (ops->allocate (&d.device, SIZE_MAX, 1, 0, &more) == -ENOMEM);
  CHECK (bs_dma_hugepages_fini (&d) == 0 && kernel.open_files == 0);
}

/* What is larger than a page has to lie in one piece, and below the mask.  */
static void
check_large (void)
{
  struct bs_dma_hugepages_device d;
  struct bs_dma_block block;
  kernel_reset (0, 0);
  CHECK (bs_dma_hugepages_init (&d, 0x7fffffff) == 0);
  const struct bs_dma_ops *ops = d.device.ops;
  CHECK (ops->allocate (&d.device, 2 * HUGE + 1, 1, 0, &block) == 0);
  CHECK (block.address == 0x40200000 && all_zero (&block));
  memset (block.memory, 1, block.size);
  ops->release (&d.device, &block);
  kernel.is_scattered = 1;
  CHECK (ops->allocate (&d.device, HUGE, 1, 0, &block) == 0);
  ops->release (&d.device, &block);
  CHECK (ops->allocate (&d.device, HUGE + 1, 1, 0, &block) == -ENOMEM
	 && strstr (d.reason, "next to each other") != NULL);
  CHECK (kernel.mappings == 0);
  kernel.next_address = 0x7fe00000;
  CHECK (ops->allocate (&d.device, HUGE, 1, 0, &block) == 0);
  ops->release (&d.device, &block);
  kernel.next_address = 0x80000000;
  CHECK (ops->allocate (&d.device, 1, 1, 0, &block) == -ERANGE);
  kernel.next_address = 0x40200000;
  CHECK (ops->allocate (&d.device, 1, 0x400000, 0, &block) == -ENOMEM);
  CHECK (kernel.mappings == 0);
  CHECK (bs_dma_hugepages_fini (&d) == 0);
}

/* Each call of an allocation fails once.  */
static void
check_failures (void)
{
  struct bs_dma_hugepages_device d;
  struct bs_dma_block block, before;
  kernel_reset (0, ENOMEM);
  CHECK (bs_dma_hugepages_init (&d, UINT64_MAX) == 0);
  memset (&block, 0x77, sizeof block);
  before = block;
  int n;
  for (n = 1;; n++)
    {
      kernel.calls = 0;
      kernel.fail_at = n;
      if (d.device.ops->allocate (&d.device, HUGE + 1, 1, 0, &block) == 0)
	break;
      CHECK (kernel.mappings == 0 && d.reason != NULL);
      CHECK (memcmp (&block, &before, sizeof block) == 0);
    }
  CHECK (n == 5);
  d.device.ops->release (&d.device, &block);
  CHECK (bs_dma_hugepages_fini (&d) == 0);
}

/* With the real kernel: either it works, or the reason is one of those that
   are documented.  */
static void
check_system (void)
{
  struct bs_dma_hugepages_device d;
  struct bs_dma_block block;
  kernel_reset (0, 0);
  kernel.is_real = 1;
  int error = bs_dma_hugepages_init (&d, UINT64_MAX);
  if (error != 0)
    {
      CHECK (error == -EOPNOTSUPP || error == -EPERM || error == -ENOMEM);
      printf ("huge pages of this system: none, %s\n", d.reason);
      return;
    }
  CHECK (d.device.ops->allocate (&d.device, 4096, 4096, 0, &block) == 0);
  CHECK (block.address % 4096 == 0 && all_zero (&block));
  memset (block.memory, 1, 4096);
  d.device.ops->release (&d.device, &block);
  CHECK (bs_dma_hugepages_fini (&d) == 0);
  printf ("huge pages of this system: used\n");
}

int
main (void)
{
  check_init_failures ();
  check_blocks ();
  check_large ();
  check_failures ();
  check_system ();
  return 0;
}
