/* Nothing: what <linux/nvme.h> wants of <linux/bits.h> is in nvme-kernel.c.
   SPDX-License-Identifier: GPL-3.0-or-later  */
