/* module.c: a module with a promise.
   SPDX-License-Identifier: GPL-2.0-only  */

#include <linux/module.h>
#include <linux/types.h>

#include "message.h"

#if !BS_CHECKED
#error the plugin is not loaded
#endif

static struct message greeting = { 1, 2 };

static int __init
message_init (void)
{
  return greeting.kind != 1;
}

static void __exit
message_exit (void)
{
}

module_init (message_init);
module_exit (message_exit);
MODULE_LICENSE ("GPL");
