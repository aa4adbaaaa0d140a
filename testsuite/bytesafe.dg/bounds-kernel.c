/* <bytesafe/bounds.h> in a kernel: what goes out and what comes in, by each of
   the functions that the headers before it have declared.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-D__KERNEL__ -ffreestanding -nostdinc -I$srcdir/bytesafe.dg/kernel -O2 -std=gnu11 -Wall -Wextra -Wundef" }  */

#include <linux/types.h>

/* Those of packets, netlink, files and devices, as their guards tell.  */
#define _LINUX_SKBUFF_H
#define __NET_NETLINK_H
#define _LINUX_FS_H
#define _LINUX_IO_H
struct file;
struct msghdr;
struct nlattr;
struct sk_buff;
static inline void *
skb_put_data (struct sk_buff *skb, const void *data, unsigned size)
{
  return data && size ? skb : (struct sk_buff *) 0;
}
int skb_store_bits (struct sk_buff *, int, const void *from, int);
int skb_copy_bits (const struct sk_buff *, int, void *to, int);
int memcpy_to_msg (struct msghdr *, void *from, int);
int memcpy_from_msg (void *to, struct msghdr *, int);
int nla_put (struct sk_buff *, int, int, const void *data);
int nla_put_nohdr (struct sk_buff *, int, const void *data);
int nla_append (struct sk_buff *, int, const void *data);
int nla_memcpy (void *to, const struct nlattr *, int);
long kernel_write (struct file *, const void *from, size_t, long long *);
long kernel_read (struct file *, void *to, size_t, long long *);
long simple_read_from_buffer (void *to, size_t, long long *, const void *from,
			      size_t);
long simple_write_to_buffer (void *to, size_t, long long *, const void *from,
			     size_t);
void memcpy_toio (volatile void *to, const void *from, size_t);
void memcpy_fromio (void *to, const volatile void *from, size_t);

#include <bytesafe/bounds.h>

#if defined _STDIO_H || defined _STRING_H
#error a header of the C library
#endif

/* PADDED must not go out, and FLAG not come in.  */
struct plain { uint32_t a, b; };
struct padded { uint8_t a __attribute__ ((aligned (4))); uint32_t b; };
struct flag { uint32_t a; _Bool b, c, d, e; };

struct plain plain;
struct padded padded;
struct flag flag;

void
send_plain (void *to, struct iov_iter *iter, struct sk_buff *skb,
	    struct msghdr *message, struct file *file, long long *at)
{
  (void) copy_to_user (to, &plain, 8);
  (void) __copy_to_user (to, &plain, 8);
  copy_to_iter (&plain, 8, iter);
  skb_put_data (skb, &plain, 8);
  skb_store_bits (skb, 0, &plain, 8);
  memcpy_to_msg (message, &plain, 8);
  nla_put (skb, 1, 8, &plain);
  nla_put_nohdr (skb, 8, &plain);
  nla_append (skb, 8, &plain);
  kernel_write (file, &plain, 8, at);
  simple_read_from_buffer (to, 8, at, &plain, 8);
  memcpy_toio (to, &plain, 8);
  (void) (memcmp (&plain, to, 8) == 0);
}

void
send_padded (void *to, struct iov_iter *iter, struct sk_buff *skb,
	     struct msghdr *message, struct file *file, long long *at)
{
  (void) copy_to_user (to, &padded, 8);	/* { dg-error {argument 2 of 'copy_to_user' must be 'into_bytes', but 'struct padded' is not: 3 bytes of padding \[interior-padding\]} } */
  (void) __copy_to_user (to, &padded, 8);	/* { dg-error {argument 2 of '__copy_to_user' must be 'into_bytes'} } */
  copy_to_iter (&padded, 8, iter);	/* { dg-error {argument 1 of 'copy_to_iter' must be 'into_bytes'} } */
  skb_put_data (skb, &padded, 8);	/* { dg-error {argument 2 of 'skb_put_data' must be 'into_bytes'} } */
  skb_store_bits (skb, 0, &padded, 8);	/* { dg-error {argument 3 of 'skb_store_bits' must be 'into_bytes'} } */
  memcpy_to_msg (message, &padded, 8);	/* { dg-error {argument 2 of 'memcpy_to_msg' must be 'into_bytes'} } */
  nla_put (skb, 1, 8, &padded);		/* { dg-error {argument 4 of 'nla_put' must be 'into_bytes'} } */
  nla_put_nohdr (skb, 8, &padded);	/* { dg-error {argument 3 of 'nla_put_nohdr' must be 'into_bytes'} } */
  nla_append (skb, 8, &padded);		/* { dg-error {argument 3 of 'nla_append' must be 'into_bytes'} } */
  kernel_write (file, &padded, 8, at);	/* { dg-error {argument 2 of 'kernel_write' must be 'into_bytes'} } */
  simple_read_from_buffer (to, 8, at, &padded, 8);	/* { dg-error {argument 4 of 'simple_read_from_buffer' must be 'into_bytes'} } */
  memcpy_toio (to, &padded, 8);		/* { dg-error {argument 2 of 'memcpy_toio' must be 'into_bytes'} } */
  (void) (memcmp (&padded, to, 8) == 0);	/* { dg-error {argument 1 of 'memcmp' must be 'byte_eq'} } */
}

void
receive_padded (const void *from, struct iov_iter *iter, struct sk_buff *skb,
		struct msghdr *message, const struct nlattr *attribute,
		struct file *file, long long *at)
{
  (void) copy_from_user (&padded, from, 8);
  (void) __copy_from_user (&padded, from, 8);
  copy_struct_from_user (&padded, 8, from, 8);
  copy_from_iter (&padded, 8, iter);
  (void) copy_from_iter_full (&padded, 8, iter);
  skb_copy_bits (skb, 0, &padded, 8);
  memcpy_from_msg (&padded, message, 8);
  nla_memcpy (&padded, attribute, 8);
  kernel_read (file, &padded, 8, at);
  simple_write_to_buffer (&padded, 8, at, from, 8);
  memcpy_fromio (&padded, from, 8);
}

void
receive_flag (const void *from, struct iov_iter *iter, struct sk_buff *skb,
	      struct msghdr *message, const struct nlattr *attribute,
	      struct file *file, long long *at)
{
  (void) copy_from_user (&flag, from, 8);	/* { dg-error {argument 1 of 'copy_from_user' must be 'from_bytes', but 'struct flag' is not: 4 members with bit patterns that are not values \[invalid-bit-pattern\]} } */
  (void) __copy_from_user (&flag, from, 8);	/* { dg-error {argument 1 of '__copy_from_user' must be 'from_bytes'} } */
  copy_struct_from_user (&flag, 8, from, 8);	/* { dg-error {argument 1 of 'copy_struct_from_user' must be 'from_bytes'} } */
  copy_from_iter (&flag, 8, iter);	/* { dg-error {argument 1 of 'copy_from_iter' must be 'from_bytes'} } */
  (void) copy_from_iter_full (&flag, 8, iter);	/* { dg-error {argument 1 of 'copy_from_iter_full' must be 'from_bytes'} } */
  skb_copy_bits (skb, 0, &flag, 8);	/* { dg-error {argument 3 of 'skb_copy_bits' must be 'from_bytes'} } */
  memcpy_from_msg (&flag, message, 8);	/* { dg-error {argument 1 of 'memcpy_from_msg' must be 'from_bytes'} } */
  nla_memcpy (&flag, attribute, 8);	/* { dg-error {argument 1 of 'nla_memcpy' must be 'from_bytes'} } */
  kernel_read (file, &flag, 8, at);	/* { dg-error {argument 2 of 'kernel_read' must be 'from_bytes'} } */
  simple_write_to_buffer (&flag, 8, at, from, 8);	/* { dg-error {argument 1 of 'simple_write_to_buffer' must be 'from_bytes'} } */
  memcpy_fromio (&flag, from, 8);	/* { dg-error {argument 1 of 'memcpy_fromio' must be 'from_bytes'} } */
}
