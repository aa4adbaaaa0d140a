/* A PCI device behind an IOMMU, by Linux's VFIO: DMA from user space.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   The device has to be bound to the driver vfio-pci, and the user needs access
   to /dev/vfio.  Each block is mapped into the IOMMU while it lives, and
   nothing else is: whatever else the device accesses is a fault of the IOMMU
   and does not happen.  */

#ifndef BYTESAFE_DMA_VFIO_H
#define BYTESAFE_DMA_VFIO_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#if defined __STRICT_ANSI__ && !defined __cplusplus && !defined _GNU_SOURCE  \
  && !defined _DEFAULT_SOURCE
#error                                                                       \
  "bytesafe/dma-vfio.h: define _DEFAULT_SOURCE, or compile with -std=gnu11"
#else

#include <bytesafe/dma-device.h>
#include <bytesafe/dma-space.h>

#include <errno.h>
#include <fcntl.h>
#include <linux/vfio.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

/* How many ranges of addresses of the kernel are kept; more are not used.  */
#define BS_DETAIL_DMA_VFIO_RANGES 32

/* A device.  Its members are for the functions below alone, but for DEVICE,
   which everything else takes, REASON and FILE.  */
struct bs_dma_vfio_device
{
  struct bs_dma_device device;
  /* Why the last call failed, for people, or NULL.  */
  const char *reason;
  /* The file descriptor of the device, for interrupts and the like.  */
  int file;
  int group;
  int container;
  /* Is the group in the container?  */
  int is_attached;
  /* What the IOMMU maps is a multiple of this, in bytes.  */
  uint64_t page;
  /* The addresses that the kernel allows.  */
  struct bs_detail_dma_range ranges[BS_DETAIL_DMA_VFIO_RANGES];
  size_t range_count;
  /* Guards the blocks that live.  */
  pthread_mutex_t mutex;
  struct bs_detail_dma_range *blocks;
};

/* A part of the device: its SIZE bytes are at OFFSET of the device's file.
   FLAGS are VFIO_REGION_INFO_FLAG_READ, _WRITE and _MMAP of
   <linux/vfio.h>.  */
struct bs_dma_vfio_region
{
  uint64_t offset;
  uint64_t size;
  uint32_t flags;
};

/* A block: RANGE is what of the IOMMU it takes.  */
struct bs_detail_dma_vfio_block
{
  struct bs_detail_dma_range range;
  void *memory;
  size_t size;
};

/* Note in D why it failed, and return ERROR.  */
static inline int
bs_detail_dma_vfio_fail (struct bs_dma_vfio_device *d, int error,
                         const char *reason)
{
  d->reason = reason;
  return error;
}

/* Return what the call that failed last says, a negative errno.  */
static inline int
bs_detail_dma_vfio_error (void)
{
  return errno > 0 ? -errno : -EIO;
}

/* Find out the IOMMU group of the PCI device at ADDRESS.  Return it or a
   negative errno.  */
static inline int
bs_detail_dma_vfio_group (struct bs_dma_vfio_device *d, const char *address)
{
  char path[64], target[256];
  if (strlen (address) > 16
      || strspn (address, "0123456789abcdefABCDEF:.") != strlen (address))
    return bs_detail_dma_vfio_fail (
      d, -EINVAL, "this is no address of a PCI device, as in 0000:00:03.0");
  snprintf (path, sizeof path, "/sys/bus/pci/devices/%s", address);
  if (access (path, F_OK) != 0)
    return bs_detail_dma_vfio_fail (d, -ENODEV,
                                    "there is no PCI device at this address");
  snprintf (path, sizeof path, "/sys/bus/pci/devices/%s/iommu_group",
            address);
  ssize_t length = readlink (path, target, sizeof target - 1);
  const char *name = NULL;
  if (length > 0)
    {
      target[length] = 0;
      name = strrchr (target, '/');
    }
  if (name == NULL || name[1] < '0' || name[1] > '9')
    return bs_detail_dma_vfio_fail (
      d, -ENODEV,
      "the PCI device is in no IOMMU group: is there an IOMMU, and is it "
      "on?");
  return atoi (name + 1);
}

/* Open PATH of /dev/vfio as *FILE.  Return 0, or -ENODEV for MISSING and
   another negative errno for anything else.  */
static inline int
bs_detail_dma_vfio_file (struct bs_dma_vfio_device *d, const char *path,
                         int *file, const char *missing)
{
  *file = open (path, O_RDWR | O_CLOEXEC);
  if (*file >= 0)
    return 0;
  int error = errno;
  *file = -1;
  switch (error)
    {
    case ENOENT:
    case ENODEV:
    case ENXIO:
      return bs_detail_dma_vfio_fail (d, -ENODEV, missing);
    case EACCES:
    case EPERM:
      return bs_detail_dma_vfio_fail (
        d, -error, "no permission for the files in /dev/vfio");
    case EBUSY:
      return bs_detail_dma_vfio_fail (
        d, -error, "another program has opened this IOMMU group");
    default:
      return bs_detail_dma_vfio_fail (d, -error,
                                      "a file of /dev/vfio does not open");
    }
}

/* Open the container of D.  Return 0 or a negative errno.  */
static inline int
bs_detail_dma_vfio_container (struct bs_dma_vfio_device *d)
{
  int error = bs_detail_dma_vfio_file (
    d, "/dev/vfio/vfio", &d->container,
    "there is no /dev/vfio/vfio: load the module vfio-pci");
  if (error != 0)
    return error;
  if (ioctl (d->container, VFIO_GET_API_VERSION) != VFIO_API_VERSION)
    return bs_detail_dma_vfio_fail (d, -EPROTONOSUPPORT,
                                    "VFIO has another version here");
  if (ioctl (d->container, VFIO_CHECK_EXTENSION,
             (unsigned long) VFIO_TYPE1v2_IOMMU)
      <= 0)
    return bs_detail_dma_vfio_fail (d, -EOPNOTSUPP,
                                    "VFIO has no IOMMU of type 1 here");
  return 0;
}

/* Open the group NUMBER and put it into the container of D, and that behind
   the IOMMU.  Return 0 or a negative errno.  */
static inline int
bs_detail_dma_vfio_attach (struct bs_dma_vfio_device *d, int number)
{
  char path[48];
  struct vfio_group_status status;
  snprintf (path, sizeof path, "/dev/vfio/%d", number);
  int error = bs_detail_dma_vfio_file (
    d, path, &d->group, "the device is not bound to the driver vfio-pci");
  if (error != 0)
    return error;
  memset (&status, 0, sizeof status);
  status.argsz = sizeof status;
  if (ioctl (d->group, VFIO_GROUP_GET_STATUS, &status) != 0)
    return bs_detail_dma_vfio_fail (d, bs_detail_dma_vfio_error (),
                                    "VFIO does not tell of the group");
  if (!(status.flags & VFIO_GROUP_FLAGS_VIABLE))
    return bs_detail_dma_vfio_fail (
      d, -EBUSY,
      "other devices of this IOMMU group are not bound to vfio-pci");
  if (ioctl (d->group, VFIO_GROUP_SET_CONTAINER, &d->container) != 0)
    return bs_detail_dma_vfio_fail (d, bs_detail_dma_vfio_error (),
                                    "the group does not join its container");
  d->is_attached = 1;
  if (ioctl (d->container, VFIO_SET_IOMMU, (unsigned long) VFIO_TYPE1v2_IOMMU)
      != 0)
    return bs_detail_dma_vfio_fail (d, bs_detail_dma_vfio_error (),
                                    "VFIO does not set the IOMMU");
  return 0;
}

/* Take into D the ranges of the capability at OFFSET of INFO, SIZE bytes from
   the kernel, if they are there.  */
static inline void
bs_detail_dma_vfio_ranges (struct bs_dma_vfio_device *d, const char *info,
                           size_t size, size_t offset)
{
  struct vfio_iommu_type1_info_cap_iova_range head;
  struct vfio_iova_range range;
  memcpy (&head, info + offset, sizeof head);
  for (uint32_t i = 0;
       i < head.nr_iovas && d->range_count < BS_DETAIL_DMA_VFIO_RANGES; i++)
    {
      size_t place = offset + sizeof head + i * sizeof range;
      if (place > size - sizeof range)
        return;
      memcpy (&range, info + place, sizeof range);
      d->ranges[d->range_count].first = range.start;
      d->ranges[d->range_count].last = range.end;
      d->range_count++;
    }
}

/* Look through the capabilities of INFO, SIZE bytes from the kernel, from
   OFFSET on, which may be anything.  */
static inline void
bs_detail_dma_vfio_capabilities (struct bs_dma_vfio_device *d,
                                 const char *info, size_t size, size_t offset)
{
  struct vfio_info_cap_header head;
  /* A chain that went round would not end.  */
  for (size_t before = 0; offset > before; offset = head.next)
    {
      if (offset > size - sizeof head)
        return;
      before = offset;
      memcpy (&head, info + offset, sizeof head);
      if (head.id == VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE
          && size >= sizeof (struct vfio_iommu_type1_info_cap_iova_range)
          && offset
               <= size - sizeof (struct vfio_iommu_type1_info_cap_iova_range))
        bs_detail_dma_vfio_ranges (d, info, size, offset);
    }
}

/* Ask the kernel what the IOMMU of D maps.  Return 0 or a negative errno.  */
static inline int
bs_detail_dma_vfio_info (struct bs_dma_vfio_device *d)
{
  struct vfio_iommu_type1_info first;
  memset (&first, 0, sizeof first);
  first.argsz = sizeof first;
  if (ioctl (d->container, VFIO_IOMMU_GET_INFO, &first) != 0)
    return bs_detail_dma_vfio_fail (d, bs_detail_dma_vfio_error (),
                                    "VFIO does not tell of the IOMMU");
  size_t size = first.argsz < sizeof first ? sizeof first : first.argsz;
  char *info = (char *) calloc (1, size);
  if (info == NULL)
    return bs_detail_dma_vfio_fail (d, -ENOMEM, "no memory");
  first.argsz = (uint32_t) size;
  memcpy (info, &first, sizeof first);
  int error = 0;
  if (ioctl (d->container, VFIO_IOMMU_GET_INFO, info) != 0)
    error = bs_detail_dma_vfio_fail (d, bs_detail_dma_vfio_error (),
                                     "VFIO does not tell of the IOMMU");
  memcpy (&first, info, sizeof first);
  d->page = (uint64_t) sysconf (_SC_PAGESIZE);
  /* The smallest size of a page that the IOMMU has.  */
  uint64_t smallest = first.iova_pgsizes & -(uint64_t) first.iova_pgsizes;
  if ((first.flags & VFIO_IOMMU_INFO_PGSIZES) && smallest > d->page)
    d->page = smallest;
  if (error == 0 && (first.flags & VFIO_IOMMU_INFO_CAPS))
    bs_detail_dma_vfio_capabilities (d, info, size, first.cap_offset);
  free (info);
  /* Kernels before 5.4 have no list: there all is allowed.  */
  if (error == 0 && d->range_count == 0)
    {
      d->ranges[0].first = 0;
      d->ranges[0].last = UINT64_MAX;
      d->range_count = 1;
    }
  return error;
}

/* Close whatever of D is open.  */
static inline void
bs_detail_dma_vfio_shut (struct bs_dma_vfio_device *d)
{
  if (d->file >= 0)
    close (d->file);
  if (d->is_attached)
    ioctl (d->group, VFIO_GROUP_UNSET_CONTAINER);
  if (d->group >= 0)
    close (d->group);
  if (d->container >= 0)
    close (d->container);
  d->file = d->group = d->container = -1;
  d->is_attached = 0;
}

/* Let the IOMMU of D map the memory of ENTRY where a free place is for it.
   Return 0, -ERANGE if there is none, or -ENOMEM.  The mutex is locked.  */
static inline int
bs_detail_dma_vfio_map (struct bs_dma_vfio_device *d,
                        struct bs_detail_dma_vfio_block *entry,
                        size_t alignment, uint64_t boundary)
{
  struct vfio_iommu_type1_dma_map map;
  uint64_t address = 0;
  int found = 0;
  for (size_t i = 0; i < d->range_count && !found; i++)
    {
      uint64_t last = d->ranges[i].last;
      /* Address 0 means nothing to most devices, and is given to nobody.  */
      address = d->ranges[i].first < d->page ? d->page : d->ranges[i].first;
      found = bs_detail_dma_find (
        d->blocks, &address, last < d->device.mask ? last : d->device.mask,
        entry->size, alignment, boundary, 0);
    }
  if (!found)
    return bs_detail_dma_vfio_fail (
      d, -ERANGE,
      "no address within the mask of the device and what the IOMMU allows");
  memset (&map, 0, sizeof map);
  map.argsz = sizeof map;
  map.flags = VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE;
  map.vaddr = (uint64_t) (uintptr_t) entry->memory;
  map.iova = address;
  map.size = entry->size;
  if (ioctl (d->container, VFIO_IOMMU_MAP_DMA, &map) != 0)
    return bs_detail_dma_vfio_fail (
      d, -ENOMEM,
      "the IOMMU does not map the memory: is RLIMIT_MEMLOCK too low?");
  entry->range.first = address;
  entry->range.last = address + (entry->size - 1);
  bs_detail_dma_take (&d->blocks, &entry->range);
  return 0;
}

/* Get memory of SIZE bytes, a multiple of a page, for ENTRY.  Return 0 or
   -ENOMEM.  */
static inline int
bs_detail_dma_vfio_memory (struct bs_dma_vfio_device *d,
                           struct bs_detail_dma_vfio_block *entry,
                           size_t size)
{
  entry->size = size;
  entry->memory = mmap (NULL, size, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (entry->memory == MAP_FAILED)
    return bs_detail_dma_vfio_fail (d, -ENOMEM, "no memory");
  /* After a fork the first to write would get another page than the
     device.  */
  madvise (entry->memory, size, MADV_DONTFORK);
  return 0;
}

/* The operation `allocate': -EINVAL if nobody can meet the request.  */
static inline int
bs_detail_dma_vfio_allocate (struct bs_dma_device *device, size_t size,
                             size_t alignment, uint64_t boundary,
                             struct bs_dma_block *block)
{
  struct bs_dma_vfio_device *d = (struct bs_dma_vfio_device *) device;
  size_t page = (size_t) d->page;
  if (bs_detail_dma_is_malformed (size, alignment, boundary))
    return -EINVAL;
  if (size > SIZE_MAX - page)
    return -ENOMEM;
  struct bs_detail_dma_vfio_block *entry
    = (struct bs_detail_dma_vfio_block *) calloc (1, sizeof *entry);
  if (entry == NULL)
    return -ENOMEM;
  pthread_mutex_lock (&d->mutex);
  int error
    = bs_detail_dma_vfio_memory (d, entry, (size + page - 1) & ~(page - 1));
  if (error == 0)
    {
      /* What begins at a page does not cross a boundary within it.  */
      error = bs_detail_dma_vfio_map (d, entry,
                                      alignment < page ? page : alignment,
                                      boundary < page ? 0 : boundary);
      if (error != 0)
        munmap (entry->memory, entry->size);
    }
  pthread_mutex_unlock (&d->mutex);
  if (error != 0)
    {
      free (entry);
      return error;
    }
  block->memory = entry->memory;
  block->address = entry->range.first;
  block->size = size;
  block->private_data = entry;
  return 0;
}

/* The operation `release'.  What the IOMMU does not give back stays for ever:
   the device may still write there.  */
static inline void
bs_detail_dma_vfio_release (struct bs_dma_device *device,
                            const struct bs_dma_block *block)
{
  struct bs_dma_vfio_device *d = (struct bs_dma_vfio_device *) device;
  struct bs_detail_dma_vfio_block *entry
    = (struct bs_detail_dma_vfio_block *) block->private_data;
  struct vfio_iommu_type1_dma_unmap unmap;
  memset (&unmap, 0, sizeof unmap);
  unmap.argsz = sizeof unmap;
  unmap.iova = entry->range.first;
  unmap.size = entry->size;
  pthread_mutex_lock (&d->mutex);
  int is_unmapped = ioctl (d->container, VFIO_IOMMU_UNMAP_DMA, &unmap) == 0
                    && unmap.size == entry->size;
  if (is_unmapped)
    bs_detail_dma_give_back (&d->blocks, &entry->range);
  else
    d->reason = "the IOMMU does not give memory back";
  pthread_mutex_unlock (&d->mutex);
  if (!is_unmapped)
    return;
  munmap (entry->memory, entry->size);
  free (entry);
}

/* Open the PCI device at ADDRESS, "0000:00:03.0" or the like, as *D, which can
   reach the addresses up to and with MASK, 2^n - 1.  Return 0 or a negative
   errno, with D->reason to show and nothing open: -ENODEV where there is no
   such device, no IOMMU, or no vfio-pci for it; -EACCES or -EPERM without the
   permission; -EBUSY if someone else has the device or a part of its group;
   -EINVAL for a wrong MASK or ADDRESS; whatever the kernel says.  */
static inline int
bs_dma_vfio_open (struct bs_dma_vfio_device *d, const char *address,
                  uint64_t mask)
{
  static const struct bs_dma_ops operations
    = { "vfio", bs_detail_dma_vfio_allocate, bs_detail_dma_vfio_release };
  memset (d, 0, sizeof *d);
  d->device.ops = &operations;
  d->device.mask = mask;
  d->file = d->group = d->container = -1;
  if (!bs_detail_dma_is_mask (mask))
    return bs_detail_dma_vfio_fail (d, -EINVAL, "the mask is not 2^n - 1");
  int number = bs_detail_dma_vfio_group (d, address);
  int error = number < 0 ? number : bs_detail_dma_vfio_container (d);
  if (error == 0)
    error = bs_detail_dma_vfio_attach (d, number);
  if (error == 0)
    {
      d->file = ioctl (d->group, VFIO_GROUP_GET_DEVICE_FD, address);
      if (d->file < 0)
        error = bs_detail_dma_vfio_fail (d, bs_detail_dma_vfio_error (),
                                         "VFIO does not open the device");
    }
  if (error == 0)
    error = bs_detail_dma_vfio_info (d);
  if (error == 0)
    error = -pthread_mutex_init (&d->mutex, NULL);
  if (error != 0)
    bs_detail_dma_vfio_shut (d);
  return error;
}

/* Close *D.  Return 0, or -EBUSY, with nothing done, while blocks of it
   live.  */
static inline int
bs_dma_vfio_close (struct bs_dma_vfio_device *d)
{
  if (d->blocks != NULL)
    return bs_detail_dma_vfio_fail (d, -EBUSY, "not all memory is free");
  bs_detail_dma_vfio_shut (d);
  pthread_mutex_destroy (&d->mutex);
  return 0;
}

/* Find the region INDEX of D, VFIO_PCI_BAR0_REGION_INDEX and the like, for
   mmap, pread and pwrite of D->file.  Fill *REGION and return 0, or return a
   negative errno.  */
static inline int
bs_dma_vfio_find_region (struct bs_dma_vfio_device *d, unsigned index,
                         struct bs_dma_vfio_region *region)
{
  struct vfio_region_info info;
  memset (&info, 0, sizeof info);
  info.argsz = sizeof info;
  info.index = index;
  if (ioctl (d->file, VFIO_DEVICE_GET_REGION_INFO, &info) != 0)
    return bs_detail_dma_vfio_fail (d, bs_detail_dma_vfio_error (),
                                    "the device has no such region");
  region->offset = info.offset;
  region->size = info.size;
  region->flags = info.flags;
  return 0;
}

/* Let D, if IS_MASTER, access memory, which it may not when it is opened.
   Return 0 or a negative errno.  */
static inline int
bs_dma_vfio_set_master (struct bs_dma_vfio_device *d, int is_master)
{
  struct bs_dma_vfio_region config;
  unsigned char command[2];
  int error
    = bs_dma_vfio_find_region (d, VFIO_PCI_CONFIG_REGION_INDEX, &config);
  if (error != 0)
    return error;
  /* The command register is at 4, and bit 2 of it is the bus master's.  */
  off_t place = (off_t) (config.offset + 4);
  if ((uint64_t) place != config.offset + 4)
    return bs_detail_dma_vfio_fail (d, -EOVERFLOW,
                                    "compile with -D_FILE_OFFSET_BITS=64");
  if (pread (d->file, command, sizeof command, place) != sizeof command)
    return bs_detail_dma_vfio_fail (d, -EIO, "no command register");
  command[0] = (unsigned char) (is_master ? command[0] | 4 : command[0] & ~4);
  if (pwrite (d->file, command, sizeof command, place) != sizeof command)
    return bs_detail_dma_vfio_fail (d, -EIO, "no command register");
  return 0;
}

#endif

#endif /* BYTESAFE_DMA_VFIO_H */
