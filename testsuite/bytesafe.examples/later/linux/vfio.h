/* A <linux/vfio.h> as later kernels have it: without its best-known hole.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define vfio_iommu_type1_info vfio_iommu_type1_info_of_today
#include_next <linux/vfio.h>
#undef vfio_iommu_type1_info

struct vfio_iommu_type1_info
{
  __u32 argsz;
  __u32 flags;
  __u64 iova_pgsizes;
  __u32 cap_offset;
  __u32 pad;
};
