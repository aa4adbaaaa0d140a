/* The VFIO backend against a kernel made of functions: which calls it makes,
   with which arguments, and that nothing is left open or mapped when any one
   of them fails.
   SPDX-License-Identifier: GPL-3.0-or-later

   the n-th call fails   open or allocate          left behind
   none                  0                         nothing after the close
   n-th of the opening   a negative errno, reason  nothing
   n-th of allocate      a negative errno, reason  nothing but the device
   unmapping             -                         the memory: the device may
						   write there  */
/* { dg-do run } */
/* { dg-options "-O2 -Wall -Wextra -D_FILE_OFFSET_BITS=64" } */

#include "backend-vfio.h"

static const char open_calls[]
    = "access /sys/bus/pci/devices/0000:00:03.0\n"
      "readlink /sys/bus/pci/devices/0000:00:03.0/iommu_group\n"
      "open /dev/vfio/vfio\n"
      "version 100\n"
      "extension 100 3\n"
      "open /dev/vfio/17\n"
      "status 101\n"
      "join 101 100\n"
      "iommu 100 3\n"
      "device 101 0000:00:03.0\n"
      "info 100\n"
      "info 100\n";

static const char close_calls[] = "close 102\n"
				  "leave 101\n"
				  "close 101\n"
				  "close 100\n";

/* What a call leaves open or mapped.  */
static void
check_nothing_left (void)
{
  CHECK (kernel.open_files == 0 && kernel.mappings == 0 && kernel.maps == 0);
}

static void
check_success (void)
{
  struct bs_dma_vfio_device d;
  struct bs_dma_block block, other;
  kernel_reset (0);
  CHECK (bs_dma_vfio_open (&d, "0000:00:03.0", 0xffffffff) == 0);
  CHECK_CALLS (open_calls);
  CHECK (d.reason == NULL && d.range_count == 2);
  CHECK (d.ranges[0].last == 0xfedfffff && d.ranges[1].first == 0xfef00000);
  CHECK (d.device.ops->allocate (&d.device, 5000, 64, 0, &block) == 0);
  CHECK_CALLS ("mmap 8192\nmap 100 0x1000 8192\n");
  CHECK (block.address == 0x1000 && block.size == 5000
	 && block.memory == kernel.last_memory);
  /* A boundary, and an alignment of more than a page.  */
  CHECK (d.device.ops->allocate (&d.device, 8192, 1, 8192, &other) == 0);
  CHECK_CALLS ("mmap 8192\nmap 100 0x4000 8192\n");
  d.device.ops->release (&d.device, &other);
  CHECK_CALLS ("unmap 100 0x4000 8192\nmunmap 8192\n");
  CHECK (d.device.ops->allocate (&d.device, 1, 0x10000, 0, &other) == 0);
  CHECK_CALLS ("mmap 4096\nmap 100 0x10000 4096\n");
  d.device.ops->release (&d.device, &other);
  CHECK_CALLS ("unmap 100 0x10000 4096\nmunmap 4096\n");
  CHECK (bs_dma_vfio_close (&d) == -EBUSY && d.reason != NULL);
  d.device.ops->release (&d.device, &block);
  CHECK_CALLS ("unmap 100 0x1000 8192\nmunmap 8192\n");
  CHECK (bs_dma_vfio_close (&d) == 0);
  CHECK_CALLS (close_calls);
  check_nothing_left ();
}

/* The ranges of the kernel and the mask bound what is given.  */
static void
check_ranges (void)
{
  struct bs_dma_vfio_device d;
  struct bs_dma_block block;
  kernel_reset (0);
  CHECK (bs_dma_vfio_open (&d, "0000:00:03.0", 0x1fff) == 0);
  const struct bs_dma_ops *ops = d.device.ops;
  CHECK (ops->allocate (&d.device, 0, 1, 0, &block) == -EINVAL);
  CHECK (ops->allocate (&d.device, 2, 1, 1, &block) == -EINVAL);
  CHECK (ops->allocate (&d.device, SIZE_MAX, 1, 0, &block) == -ENOMEM);
  CHECK (ops->allocate (&d.device, 0x1001, 1, 0, &block) == -ERANGE
	 && d.reason != NULL);
  CHECK (ops->allocate (&d.device, 0x1000, 1, 0, &block) == 0);
  struct bs_dma_block more;
  CHECK (ops->allocate (&d.device, 1, 1, 0, &more) == -ERANGE);
  ops->release (&d.device, &block);
  CHECK (bs_dma_vfio_close (&d) == 0);
  check_nothing_left ();
  /* Around the hole at 0xfee00000.  */
  CHECK (bs_dma_vfio_open (&d, "0000:00:03.0", UINT64_MAX) == 0);
  CHECK (ops->allocate (&d.device, 1, 0x10000000, 0, &block) == 0);
  CHECK (block.address == 0x10000000);
  d.ranges[0].first = 0xfedff000;
  CHECK (ops->allocate (&d.device, 0x2000, 1, 0, &more) == 0);
  CHECK (more.address == 0xfef00000);
  ops->release (&d.device, &more);
  CHECK (ops->allocate (&d.device, 0x1000, 1, 0, &more) == 0);
  CHECK (more.address == 0xfedff000);
  ops->release (&d.device, &more);
  ops->release (&d.device, &block);
  CHECK (bs_dma_vfio_close (&d) == 0);
  check_nothing_left ();
}

static void
check_failures (void)
{
  struct bs_dma_vfio_device d;
  struct bs_dma_block block;
  int n, opening = 0;
  for (n = 1;; n++)
    {
      kernel_reset (n);
      int error = bs_dma_vfio_open (&d, "0000:00:03.0", UINT64_MAX);
      if (error == 0)
	break;
      CHECK (error < 0 && d.reason != NULL && d.reason[0] != 0);
      CHECK (d.file == -1 && d.group == -1 && d.container == -1);
      check_nothing_left ();
      opening++;
    }
  CHECK (opening == 12);
  memset (&block, 0x77, sizeof block);
  struct bs_dma_block before = block;
  for (n = 1;; n++)
    {
      kernel.calls = 0;
      kernel.fail_at = n;
      int error = d.device.ops->allocate (&d.device, 1, 1, 0, &block);
      if (error == 0)
	break;
      CHECK (error == -ENOMEM && d.reason != NULL);
      CHECK (kernel.mappings == 0 && kernel.maps == 0);
      CHECK (memcmp (&block, &before, sizeof block) == 0);
    }
  CHECK (n == 3);
  /* What is not unmapped stays in memory.  */
  kernel.calls = 0;
  kernel.fail_at = 1;
  d.reason = NULL;
  d.device.ops->release (&d.device, &block);
  CHECK (d.reason != NULL && kernel.mappings == 1 && kernel.maps == 1);
  CHECK (bs_dma_vfio_close (&d) == -EBUSY);
  d.device.ops->release (&d.device, &block);
  CHECK (bs_dma_vfio_close (&d) == 0);
  check_nothing_left ();
}

/* What users do wrong has its own words.  */
static void
check_reasons (void)
{
  struct bs_dma_vfio_device d;
  static const struct
  {
    const char *address;
    uint64_t mask;
    int call;
    int kernel_error;
    int error;
    const char *word;
  } rows[] = {
    { "../../etc", 0xff, 0, 0, -EINVAL, "address" },
    { "0000:00:03.00000000", 0xff, 0, 0, -EINVAL, "address" },
    { "0000:00:03.0", 0x100, 0, 0, -EINVAL, "mask" },
    { "0000:00:03.0", 0, 0, 0, -EINVAL, "mask" },
    { "0000:00:03.0", 0xff, 1, ENOENT, -ENODEV, "no PCI device" },
    { "0000:00:03.0", 0xff, 2, ENOENT, -ENODEV, "IOMMU group" },
    { "0000:00:03.0", 0xff, 3, ENOENT, -ENODEV, "vfio-pci" },
    { "0000:00:03.0", 0xff, 3, EACCES, -EACCES, "permission" },
    { "0000:00:03.0", 0xff, 6, ENOENT, -ENODEV, "bound" },
    { "0000:00:03.0", 0xff, 6, EBUSY, -EBUSY, "another program" },
    { "0000:00:03.0", 0xff, 9, EPERM, -EPERM, "IOMMU" },
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    {
      kernel_reset (rows[i].call);
      kernel.error = rows[i].kernel_error;
      int error = bs_dma_vfio_open (&d, rows[i].address, rows[i].mask);
      if (error != rows[i].error || strstr (d.reason, rows[i].word) == NULL)
	fprintf (stderr, "row %d: %d, %s\n", (int) i, error, d.reason);
      CHECK (error == rows[i].error
	     && strstr (d.reason, rows[i].word) != NULL);
      check_nothing_left ();
    }
  kernel_reset (0);
  kernel.is_viable = 0;
  CHECK (bs_dma_vfio_open (&d, "0000:00:03.0", 0xff) == -EBUSY
	 && strstr (d.reason, "other devices") != NULL);
  check_nothing_left ();
}

/* An answer of the kernel that is damaged does no harm, and without a list of
   ranges all is allowed.  */
static void
check_info (void)
{
  struct bs_dma_vfio_device d;
  for (uint32_t offset = 0; offset < 128; offset++)
    {
      kernel_reset (0);
      kernel.cap_offset = offset;
      CHECK (bs_dma_vfio_open (&d, "0000:00:03.0", 0xffff) == 0);
      CHECK (d.range_count > 0 || offset != 0);
      CHECK (offset != 0 || d.ranges[0].last == UINT64_MAX);
      CHECK (bs_dma_vfio_close (&d) == 0);
    }
  kernel_reset (0);
  kernel.cap_count = UINT32_MAX;
  CHECK (bs_dma_vfio_open (&d, "0000:00:03.0", 0xffff) == 0);
  CHECK (d.range_count == 2);
  CHECK (bs_dma_vfio_close (&d) == 0);
  kernel_reset (0);
  kernel.cap_next = kernel.cap_offset;
  CHECK (bs_dma_vfio_open (&d, "0000:00:03.0", 0xffff) == 0);
  CHECK (bs_dma_vfio_close (&d) == 0);
}

static void
check_regions (void)
{
  struct bs_dma_vfio_device d;
  struct bs_dma_vfio_region region;
  kernel_reset (0);
  CHECK (bs_dma_vfio_open (&d, "0000:00:03.0", 0xffff) == 0);
  CHECK (bs_dma_vfio_find_region (&d, VFIO_PCI_BAR0_REGION_INDEX, &region)
	 == 0);
  CHECK (region.size == 0x100000 && region.offset == 0
	 && region.flags == VFIO_REGION_INFO_FLAG_MMAP);
  kernel.command[0] = 3;
  CHECK (bs_dma_vfio_set_master (&d, 1) == 0 && kernel.command[0] == 7);
  CHECK (bs_dma_vfio_set_master (&d, 0) == 0 && kernel.command[0] == 3);
  for (int n = 1; n <= 3; n++)
    {
      kernel.calls = 0;
      kernel.fail_at = n;
      CHECK (bs_dma_vfio_set_master (&d, 1) < 0 && d.reason != NULL);
      CHECK (kernel.command[0] == 3);
    }
  CHECK (bs_dma_vfio_close (&d) == 0);
  check_nothing_left ();
}

int
main (void)
{
  check_success ();
  check_ranges ();
  check_failures ();
  check_reasons ();
  check_info ();
  check_regions ();
  return 0;
}
