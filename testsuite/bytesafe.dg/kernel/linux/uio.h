/* What our headers need of the kernel's header of this name.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef __LINUX_UIO_H
#define __LINUX_UIO_H

#include <linux/types.h>

struct iov_iter;
size_t copy_to_iter (const void *from, size_t, struct iov_iter *);
size_t copy_from_iter (void *to, size_t, struct iov_iter *);
_Bool copy_from_iter_full (void *to, size_t, struct iov_iter *);

#endif
