/* <bytesafe/endian.h> in a kernel: its types, no header of the C library, and
   no floating point.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target *-*-linux* } }
   { dg-options "-D__KERNEL__ -ffreestanding -O2 -mgeneral-regs-only -Wall -Wextra -Wundef" { target i?86-*-* || x86_64-*-* } }
   { dg-options "-D__KERNEL__ -ffreestanding -O2 -Wall -Wextra -Wundef" { target { ! { i?86-*-* || x86_64-*-* } } } }  */

/* What the kernel's own <linux/types.h> has, and the one for programs not.  */
typedef short int16_t;
typedef int int32_t;
typedef long long int64_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long long uint64_t;

#include <bytesafe/endian.h>

#ifdef _STDINT_H
#error <stdint.h>
#endif

#ifdef BS_BEF32
#error floating point
#endif

struct descriptor
{
  bs_le64 address;
  bs_le16 length;
} BS_INTO_BYTES BS_FROM_BYTES;

static struct descriptor first = { BS_LE64 (0x1000), BS_LE16 (16) };

unsigned long long
advance (void)
{
  bs_le64_set (&first.address, bs_get (first.address) + bs_get (first.length));
  return bs_le64_get (first.address);
}
