/* Nothing: what <linux/nvme.h> wants of <linux/uuid.h> is in nvme-kernel.c.
   SPDX-License-Identifier: GPL-3.0-or-later  */
