/* In C's strict dialects the system's headers hide what these backends need:
   each says so, once.
   SPDX-License-Identifier: GPL-3.0-or-later  */
/* { dg-options "-std=c11" } */

#include <bytesafe/dma-hostile.h>
#include <bytesafe/dma-hugepages.h>
#include <bytesafe/dma-vfio.h>

int no_other_error;

/* { dg-error "dma-hostile.h: define _DEFAULT_SOURCE, or compile with -std=gnu11" "" { target i?86-*-* || x86_64-*-* } 0 } */
/* { dg-error "dma-hugepages.h: define _DEFAULT_SOURCE, or compile with -std=gnu11" "" { target *-*-* } 0 } */
/* { dg-error "dma-vfio.h: define _DEFAULT_SOURCE, or compile with -std=gnu11" "" { target *-*-* } 0 } */
