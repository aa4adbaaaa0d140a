/* Bounds: what functions of Linux demand of the objects that leave the kernel
   and come to it.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/bounds.h>, which is what to include, behind the kernel's
   headers: those of packets, netlink, files and devices are large, so each has
   its bounds if it is there already, as its own guard tells.  */

#ifndef BYTESAFE_BOUNDS_KERNEL_H
#define BYTESAFE_BOUNDS_KERNEL_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/traits.h>

/* Alone, and outside of a kernel, it has nothing to say.  */
#ifdef BS_DETAIL_BOUND

#include <linux/string.h>
#include <linux/uaccess.h>
#include <linux/uio.h>

/* User space.  */
BS_DETAIL_BOUND (copy_to_user, into_bytes, 2);
BS_DETAIL_BOUND (__copy_to_user, into_bytes, 2);
BS_DETAIL_BOUND (copy_from_user, from_bytes, 1);
BS_DETAIL_BOUND (__copy_from_user, from_bytes, 1);
BS_DETAIL_BOUND (copy_struct_from_user, from_bytes, 1);
BS_DETAIL_BOUND (copy_to_iter, into_bytes, 1);
BS_DETAIL_BOUND (copy_from_iter, from_bytes, 1);
BS_DETAIL_BOUND (copy_from_iter_full, from_bytes, 1);

/* What is compared.  */
#ifndef memcmp
BS_DETAIL_BOUND (memcmp, byte_eq, 1, 2);
#endif

/* Packets.  */
#ifdef _LINUX_SKBUFF_H
BS_DETAIL_BOUND (skb_put_data, into_bytes, 2);
BS_DETAIL_BOUND (skb_store_bits, into_bytes, 3);
BS_DETAIL_BOUND (skb_copy_bits, from_bytes, 3);
BS_DETAIL_BOUND (memcpy_to_msg, into_bytes, 2);
BS_DETAIL_BOUND (memcpy_from_msg, from_bytes, 1);
#endif

/* Netlink: attributes are copied as they are.  */
#ifdef __NET_NETLINK_H
BS_DETAIL_BOUND (nla_put, into_bytes, 4);
BS_DETAIL_BOUND (nla_put_nohdr, into_bytes, 3);
BS_DETAIL_BOUND (nla_append, into_bytes, 3);
BS_DETAIL_BOUND (nla_memcpy, from_bytes, 1);
#endif

/* Files, and what drivers show there.  */
#ifdef _LINUX_FS_H
BS_DETAIL_BOUND (kernel_write, into_bytes, 2);
BS_DETAIL_BOUND (kernel_read, from_bytes, 2);
BS_DETAIL_BOUND (simple_read_from_buffer, into_bytes, 4);
BS_DETAIL_BOUND (simple_write_to_buffer, from_bytes, 1);
#endif

/* Memory of devices.  */
#ifdef _LINUX_IO_H
BS_DETAIL_BOUND (memcpy_toio, into_bytes, 2);
BS_DETAIL_BOUND (memcpy_fromio, from_bytes, 1);
#endif

#endif /* BS_DETAIL_BOUND */

#endif /* BYTESAFE_BOUNDS_KERNEL_H */
