/* What our headers need of the kernel's header of this name.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef __LINUX_UACCESS_H__
#define __LINUX_UACCESS_H__

#include <linux/types.h>

static inline unsigned long
copy_to_user (void *to, const void *from, unsigned long size)
{
  return to && from ? 0 : size;
}
static inline unsigned long
copy_from_user (void *to, const void *from, unsigned long size)
{
  return to && from ? 0 : size;
}
unsigned long __copy_to_user (void *to, const void *from, unsigned long);
unsigned long __copy_from_user (void *to, const void *from, unsigned long);
int copy_struct_from_user (void *to, size_t, const void *from, size_t);

#endif
