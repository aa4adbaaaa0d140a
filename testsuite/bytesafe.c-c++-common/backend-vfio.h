/* A kernel made of functions, for the test of <bytesafe/dma-vfio.h>.
   SPDX-License-Identifier: GPL-3.0-or-later

   The container gets the file descriptor 100, the group 17 gets 101, the
   device 102.  Each call that can fail has a number, from 1 on.  */

#include <errno.h>
#include <fcntl.h>
#include <linux/vfio.h>
#include <pthread.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#define CHECK(condition)                                                      \
  ((condition) ? (void) 0                                                     \
	       : (void) (fprintf (stderr, "line %d\n", __LINE__), abort ()))

/* What was called since the last time is exactly TEXT.  */
#define CHECK_CALLS(text)                                                     \
  (strcmp (kernel.log, text) == 0                                             \
       ? (void) (kernel.log[0] = 0)                                           \
       : (void) (fprintf (stderr, "line %d: got\n%s", __LINE__, kernel.log),  \
		 abort ()))

static struct
{
  char log[2048];
  int calls;
  int fail_at;
  int error;
  int open_files;
  int mappings;
  int maps;
  int is_viable;
  void *last_memory;
  uint32_t cap_offset;
  uint32_t cap_next;
  uint32_t cap_count;
  unsigned char command[2];
} kernel;

/* The call FAIL_AT from now on fails with EIO; 0 is none.  */
static void
kernel_reset (int fail_at)
{
  memset (&kernel, 0, sizeof kernel);
  kernel.fail_at = fail_at;
  kernel.error = EIO;
  kernel.is_viable = 1;
  kernel.cap_offset = 48;
  kernel.cap_count = 2;
}

/* Note a call, and return whether it fails.  */
static int __attribute__ ((__format__ (__printf__, 1, 2)))
kernel_call (const char *format, ...)
{
  size_t used = strlen (kernel.log);
  va_list arguments;
  va_start (arguments, format);
  vsnprintf (kernel.log + used, sizeof kernel.log - used, format, arguments);
  va_end (arguments);
  if (++kernel.calls != kernel.fail_at)
    return 0;
  errno = kernel.error;
  return 1;
}

static int
kernel_access (const char *path)
{
  return kernel_call ("access %s\n", path) ? -1 : 0;
}

static ssize_t
kernel_readlink (const char *path, char *target, size_t size)
{
  if (kernel_call ("readlink %s\n", path))
    return -1;
  return snprintf (target, size, "../../../kernel/iommu_groups/17");
}

static int
kernel_open (const char *path, int flags)
{
  CHECK (flags == (O_RDWR | O_CLOEXEC));
  if (kernel_call ("open %s\n", path))
    return -1;
  kernel.open_files++;
  return strcmp (path, "/dev/vfio/vfio") == 0 ? 100 : 101;
}

static int
kernel_close (int file)
{
  size_t used = strlen (kernel.log);
  snprintf (kernel.log + used, sizeof kernel.log - used, "close %d\n", file);
  CHECK (file >= 100 && file <= 102);
  kernel.open_files--;
  return 0;
}

static void *
kernel_mmap (size_t size)
{
  if (kernel_call ("mmap %lu\n", (unsigned long) size))
    return MAP_FAILED;
  kernel.mappings++;
  kernel.last_memory = mmap (NULL, size, PROT_READ | PROT_WRITE,
			     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return kernel.last_memory;
}

static int
kernel_munmap (void *memory, size_t size)
{
  size_t used = strlen (kernel.log);
  snprintf (kernel.log + used, sizeof kernel.log - used, "munmap %lu\n",
	    (unsigned long) size);
  kernel.mappings--;
  return munmap (memory, size);
}

/* Fill INFO with the ranges around the window of interrupts of a PC.  */
static int
kernel_info (struct vfio_iommu_type1_info *info)
{
  static const struct vfio_iova_range ranges[2]
      = { { 0, 0xfedfffff }, { 0xfef00000, UINT64_MAX >> 25 } };
  struct vfio_iommu_type1_info_cap_iova_range head;
  uint32_t room = info->argsz;
  size_t need = 48 + sizeof head + sizeof ranges;
  info->flags = VFIO_IOMMU_INFO_PGSIZES
		| (kernel.cap_offset != 0 ? VFIO_IOMMU_INFO_CAPS : 0);
  info->iova_pgsizes = 0x40201000;
  info->argsz = (uint32_t) need;
  if (room < need)
    return 0;
  info->cap_offset = kernel.cap_offset;
  memset (&head, 0, sizeof head);
  head.header.id = VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE;
  head.header.next = kernel.cap_next;
  head.nr_iovas = kernel.cap_count;
  memcpy ((char *) info + 48, &head, sizeof head);
  memcpy ((char *) info + 48 + sizeof head, ranges, sizeof ranges);
  return 0;
}

static int
kernel_map (int file, const struct vfio_iommu_type1_dma_map *map)
{
  CHECK (map->argsz == sizeof *map
	 && map->flags
		== (VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE)
	 && map->vaddr == (uintptr_t) kernel.last_memory);
  if (kernel_call ("map %d 0x%llx %llu\n", file, (unsigned long long) map->iova,
		   (unsigned long long) map->size))
    return -1;
  kernel.maps++;
  return 0;
}

static int
kernel_unmap (int file, const struct vfio_iommu_type1_dma_unmap *unmap)
{
  CHECK (unmap->argsz == sizeof *unmap && unmap->flags == 0);
  if (kernel_call ("unmap %d 0x%llx %llu\n", file,
		   (unsigned long long) unmap->iova,
		   (unsigned long long) unmap->size))
    return -1;
  kernel.maps--;
  return 0;
}

static int
kernel_region (struct vfio_region_info *region)
{
  if (kernel_call ("region %u\n", region->index))
    return -1;
  region->offset = (uint64_t) region->index << 40;
  region->size = 0x100000;
  region->flags = VFIO_REGION_INFO_FLAG_MMAP;
  return 0;
}

static int
kernel_ioctl (int file, unsigned long request, ...)
{
  va_list arguments;
  va_start (arguments, request);
  void *pointer = NULL;
  unsigned long number = 0;
  if (request == VFIO_CHECK_EXTENSION || request == VFIO_SET_IOMMU)
    number = va_arg (arguments, unsigned long);
  else if (request != VFIO_GET_API_VERSION
	   && request != VFIO_GROUP_UNSET_CONTAINER)
    pointer = va_arg (arguments, void *);
  va_end (arguments);
  switch (request)
    {
    case VFIO_GET_API_VERSION:
      return kernel_call ("version %d\n", file) ? -1 : VFIO_API_VERSION;
    case VFIO_CHECK_EXTENSION:
      return kernel_call ("extension %d %lu\n", file, number) ? -1 : 1;
    case VFIO_SET_IOMMU:
      return kernel_call ("iommu %d %lu\n", file, number) ? -1 : 0;
    case VFIO_GROUP_GET_STATUS:
      ((struct vfio_group_status *) pointer)->flags
	  = kernel.is_viable ? VFIO_GROUP_FLAGS_VIABLE : 0;
      return kernel_call ("status %d\n", file) ? -1 : 0;
    case VFIO_GROUP_SET_CONTAINER:
      return kernel_call ("join %d %d\n", file, *(int *) pointer) ? -1 : 0;
    case VFIO_GROUP_GET_DEVICE_FD:
      if (kernel_call ("device %d %s\n", file, (const char *) pointer))
	return -1;
      kernel.open_files++;
      return 102;
    case VFIO_GROUP_UNSET_CONTAINER:
      return kernel_call ("leave %d\n", file) ? -1 : 0;
    case VFIO_IOMMU_GET_INFO:
      if (kernel_call ("info %d\n", file))
	return -1;
      return kernel_info ((struct vfio_iommu_type1_info *) pointer);
    case VFIO_IOMMU_MAP_DMA:
      return kernel_map (
	  file, (const struct vfio_iommu_type1_dma_map *) pointer);
    case VFIO_IOMMU_UNMAP_DMA:
      return kernel_unmap (
	  file, (const struct vfio_iommu_type1_dma_unmap *) pointer);
    case VFIO_DEVICE_GET_REGION_INFO:
      return kernel_region ((struct vfio_region_info *) pointer);
    default:
      CHECK (!"a call that VFIO has not");
      return -1;
    }
}

/* pread and pwrite of the command register.  */
static ssize_t
kernel_command (void *into, const void *from, off_t place)
{
  CHECK ((uint64_t) place
	 == ((uint64_t) VFIO_PCI_CONFIG_REGION_INDEX << 40) + 4);
  if (kernel_call ("command\n"))
    return -1;
  if (from != NULL)
    memcpy (kernel.command, from, 2);
  else
    memcpy (into, kernel.command, 2);
  return 2;
}

#define access(path, mode) kernel_access (path)
#define readlink(path, target, size) kernel_readlink (path, target, size)
#define open(path, flags) kernel_open (path, flags)
#define close(file) kernel_close (file)
#define mmap(where, size, protection, flags, file, offset)                    \
  kernel_mmap (size)
#define munmap(memory, size) kernel_munmap (memory, size)
#define ioctl(...) kernel_ioctl (__VA_ARGS__)
#define pread(file, into, size, place) kernel_command (into, NULL, place)
#define pwrite(file, from, size, place) kernel_command (NULL, from, place)

#include <bytesafe/dma-vfio.h>
