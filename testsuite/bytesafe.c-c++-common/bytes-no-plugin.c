/* Without the plugin <bytesafe/bytes.h> says once what to do.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-no-plugin "" }  */

#include <bytesafe/bytes.h>
/* { dg-error "load the GCC plugin bytesafe by -fplugin=, or define BS_UNCHECKED to compile without its checks" "" { target *-*-* } 0 } */

struct unmarked { char *a; };

struct bs_bytes
view (struct unmarked *p)
{
  return bs_as_bytes (p);
}
