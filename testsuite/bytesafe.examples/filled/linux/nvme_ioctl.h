/* A <linux/nvme_ioctl.h> that no kernel has: without its hole.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define nvme_user_io nvme_user_io_of_today
#include_next <linux/nvme_ioctl.h>
#undef nvme_user_io

struct nvme_user_io
{
  __u8 opcode;
  __u8 flags;
  __u16 control;
  __u16 nblocks;
  __u16 rsvd;
  __u64 metadata;
  __u64 addr;
  __u64 slba;
  __u32 dsmgmt;
  __u32 reftag;
  __u16 apptag;
  __u16 appmask;
  __u32 filled;
};
