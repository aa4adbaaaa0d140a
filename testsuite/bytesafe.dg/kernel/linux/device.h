/* What our headers need of the kernel's header of this name.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <linux/dma-mapping.h>
