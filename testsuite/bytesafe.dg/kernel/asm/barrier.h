/* What barrier.h needs of the kernel's header of this name.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define dma_wmb() __asm__ __volatile__ ("# dma_wmb" : : : "memory")
#define dma_rmb() __asm__ __volatile__ ("# dma_rmb" : : : "memory")
#define mb() __asm__ __volatile__ ("# mb" : : : "memory")
