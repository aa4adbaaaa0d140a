/* Records of the Linux UAPI, where its headers are installed.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-fpermissive" { target c++ } }  */

#if __has_include (<linux/virtio_ring.h>) && __has_include (<asm/types.h>)
#include <linux/virtio_ring.h>

typedef struct vring_desc desc_mark __attribute__ ((into_bytes, from_bytes, immutable));
typedef struct vring_avail avail_mark __attribute__ ((into_bytes, from_bytes));
typedef struct vring_used used_mark __attribute__ ((into_bytes, from_bytes));

_Static_assert (__builtin_has_attribute (struct vring_desc, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct vring_desc, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct vring_desc, immutable), "");
_Static_assert (__builtin_has_attribute (struct vring_avail, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct vring_used, into_bytes), "");
#endif
