/* driver.c: a driver that shares memory with its device, and tells user space
   of it.  It is compiled with the real headers of a kernel, and not loaded.
   SPDX-License-Identifier: GPL-2.0-only  */

#include <linux/fs.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/skbuff.h>
#include <net/netlink.h>

#include <bytesafe/bounds.h>
#include <bytesafe/bytes.h>
#include <bytesafe/dma.h>
#include <bytesafe/ring.h>

#include "message.h"

struct command
{
  bs_le32 number;
  bs_le32 length;
  bs_le64 address;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

bs_coherent (command_mem, struct command);

/* A queue in memory of its own, and both sides' indices.  */
struct shared
{
  u32 written;
  u32 read;
  struct command commands[16];
} BS_INTO_BYTES BS_FROM_BYTES;

bs_coherent (shared_mem, struct shared);
bs_ring_producer (command_ring, shared_mem, BS_RING_ONE_EMPTY, commands,
                  written, read);

struct driver
{
  struct command_mem ring;
  struct command_mem_pool pool;
  struct shared_mem shared;
  struct command_ring queue;
};

/* Give the device a command in SLOT that leads to another one.  */
static int
driver_submit (struct driver *driver, u32 slot, u32 number)
{
  struct command command = { 0 };
  int status;
  bs_dma_auto (command_mem, list);

  status = bs_dma_pool_alloc (&driver->pool, &list);
  if (status)
    return status;
  bs_dma_set (&list, 0, length, 8);
  bs_le32_set (&command.number, number);
  bs_le64_set (&command.address, bs_dma_addr_at (&list, 0));
  bs_dma_copy_in_at (&driver->ring, slot % 64, &command);
  bs_dma_publish ();
  if (bs_dma_get (&driver->ring, slot % 64, number) != number)
    return -EIO;
  return bs_ring_send (&driver->queue, &command, sizeof command);
}

/* What user space is told, in each way that there is.  */
static int
driver_tell (char __user *to, struct sk_buff *skb, void __iomem *window,
             loff_t *position)
{
  struct message message = { 1, 2 };
  struct command none = { 0 };
  struct bs_bytes bytes = bs_as_bytes (&none);

  if (copy_to_user (to, bytes.data, bytes.size))
    return -EFAULT;
  if (copy_to_user (to, &message, sizeof message)
      || nla_put (skb, 1, sizeof message, &message))
    return -EFAULT;
  skb_put_data (skb, &message, sizeof message);
  memcpy_toio (window, &message, sizeof message);
  return simple_read_from_buffer (to, sizeof message, position, &message,
                                  sizeof message);
}

static int
driver_probe (struct platform_device *platform)
{
  struct driver *driver
    = devm_kzalloc (&platform->dev, sizeof *driver, GFP_KERNEL);
  loff_t position = 0;
  int status;

  if (!driver)
    return -ENOMEM;
  status = bs_dma_alloc (&driver->ring, &platform->dev, 64);
  if (status)
    return status;
  status = bs_dma_pool_create (&driver->pool, &platform->dev, 64, 4096);
  if (status == 0)
    status = bs_dma_alloc (&driver->shared, &platform->dev, 1);
  if (status == 0)
    status = bs_ring_open (&driver->queue, &driver->shared, 0);
  if (status == 0)
    status = driver_submit (driver, 0, 1);
  if (status == 0)
    status = driver_tell (NULL, NULL, NULL, &position);
  if (status < 0)
    bs_dma_free (&driver->ring);
  return status;
}

static struct platform_driver message_driver = {
  .driver = { .name = "message" },
  .probe = driver_probe,
};
module_platform_driver (message_driver);
MODULE_LICENSE ("GPL");
