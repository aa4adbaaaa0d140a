/* Barriers: in which order a device sees what the processor does to memory
   that both of them use.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   They are for memory that is cached and coherent, not for registers of a
   device.  What they order is loads and stores of the processor that calls
   them; the other side needs its own.  */

#ifndef BYTESAFE_BARRIER_H
#define BYTESAFE_BARRIER_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#ifdef __KERNEL__
#include <asm/barrier.h>
#endif

/* BS_DETAIL_WMB, BS_DETAIL_RMB, BS_DETAIL_MB: stores before stores, loads
   before loads, all before all.  BS_DETAIL_LDB: loads before all.  Each is
   one statement.  The compiler moves no access to memory over one.  */
#define BS_DETAIL_BARRIER(instruction)                                       \
  __asm__ __volatile__(instruction : : : "memory")

#if defined __KERNEL__
#define BS_DETAIL_WMB() dma_wmb ()
#define BS_DETAIL_RMB() dma_rmb ()
#ifdef dma_mb
#define BS_DETAIL_MB() dma_mb ()
#else
#define BS_DETAIL_MB() mb ()
#endif
#define BS_DETAIL_LDB() BS_DETAIL_MB ()

/* x86 keeps loads among loads, stores among stores, and stores behind earlier
   loads.  Only a load may overtake an earlier store.  */
#elif defined __x86_64__
#define BS_DETAIL_WMB() BS_DETAIL_BARRIER ("")
#define BS_DETAIL_RMB() BS_DETAIL_BARRIER ("")
#define BS_DETAIL_MB() BS_DETAIL_BARRIER ("mfence")
#define BS_DETAIL_LDB() BS_DETAIL_BARRIER ("")
#elif defined __i386__
#define BS_DETAIL_WMB() BS_DETAIL_BARRIER ("")
#define BS_DETAIL_RMB() BS_DETAIL_BARRIER ("")
#define BS_DETAIL_MB() BS_DETAIL_BARRIER ("lock; addl $0,(%%esp)")
#define BS_DETAIL_LDB() BS_DETAIL_BARRIER ("")

/* Devices are in the outer shareable domain, which the fences of C do not
   reach: those are for the inner one.  */
#elif defined __aarch64__
#define BS_DETAIL_WMB() BS_DETAIL_BARRIER ("dmb oshst")
#define BS_DETAIL_RMB() BS_DETAIL_BARRIER ("dmb oshld")
#define BS_DETAIL_MB() BS_DETAIL_BARRIER ("dmb osh")
#define BS_DETAIL_LDB() BS_DETAIL_BARRIER ("dmb oshld")
#elif defined __arm__ && defined __ARM_ARCH && __ARM_ARCH >= 7
#define BS_DETAIL_WMB() BS_DETAIL_BARRIER ("dmb oshst")
#define BS_DETAIL_RMB() BS_DETAIL_BARRIER ("dmb osh")
#define BS_DETAIL_MB() BS_DETAIL_BARRIER ("dmb osh")
#define BS_DETAIL_LDB() BS_DETAIL_BARRIER ("dmb osh")

#elif defined __riscv
#define BS_DETAIL_WMB() BS_DETAIL_BARRIER ("fence w, w")
#define BS_DETAIL_RMB() BS_DETAIL_BARRIER ("fence r, r")
#define BS_DETAIL_MB() BS_DETAIL_BARRIER ("fence rw, rw")
#define BS_DETAIL_LDB() BS_DETAIL_BARRIER ("fence r, rw")

/* The full fence of any other architecture.  */
#else
#define BS_DETAIL_WMB() __sync_synchronize ()
#define BS_DETAIL_RMB() __sync_synchronize ()
#define BS_DETAIL_MB() __sync_synchronize ()
#define BS_DETAIL_LDB() __sync_synchronize ()
#endif

/* What was stored before is seen by the device before what is stored after:
   call it between the payload and the index, or the valid bit, that gives it
   away.  */
static __inline__ __attribute__ ((__always_inline__)) void
bs_dma_publish (void)
{
  BS_DETAIL_WMB ();
}

/* What was loaded before is loaded before what is loaded after: call it
   between the index, or the valid bit, of the device and the payload that it
   gives away.  */
static __inline__ __attribute__ ((__always_inline__)) void
bs_dma_consume (void)
{
  BS_DETAIL_RMB ();
}

/* What was loaded before is loaded before anything is stored after: call it
   between the payload and the index that gives its slot back to the device,
   which may write there at once.  */
static __inline__ __attribute__ ((__always_inline__)) void
bs_dma_retire (void)
{
  BS_DETAIL_LDB ();
}

/* The three without a use in their names: stores before stores, loads before
   loads, and all before all.  The last one alone keeps a load behind an
   earlier store.  */
static __inline__ __attribute__ ((__always_inline__)) void
bs_dma_wmb (void)
{
  BS_DETAIL_WMB ();
}

static __inline__ __attribute__ ((__always_inline__)) void
bs_dma_rmb (void)
{
  BS_DETAIL_RMB ();
}

static __inline__ __attribute__ ((__always_inline__)) void
bs_dma_mb (void)
{
  BS_DETAIL_MB ();
}

#endif /* BYTESAFE_BARRIER_H */
