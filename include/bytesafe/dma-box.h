/* Boxes, which the processor alone has, and pools.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/dma.h>, which is what to include.  */

#ifndef BYTESAFE_DMA_BOX_H
#define BYTESAFE_DMA_BOX_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/dma-handle.h>

/* Allocate memory as bs_dma_alloc does, for *BOX, a struct TAG_box.  The device
   has not been told where it is, so it is memory like any other.  What is
   written there is sent later: the type must be into_bytes.  */
#define BS_DETAIL_DMA_DO_BOX_ALLOC(box, device, count)                       \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN_BOX ("bs_dma_box_alloc", box);                        \
    BS_DETAIL_DMA_MAY_WRITE ("bs_dma_box_alloc");                            \
    BS_DETAIL_DMA_NATURAL ("bs_dma_box_alloc", bs_detail_count, count);      \
    bs_detail_dma_alloc (BS_DETAIL_DMA_HALVES (bs_detail_handle), (device),  \
                         (uint64_t) bs_detail_count,                         \
                         sizeof (bs_detail_record),                          \
                         BS_DETAIL_DMA_ALIGNMENT);                           \
  })

/* A plain pointer to element INDEX of *BOX.  It is valid until *BOX is shared
   or freed.  */
#define bs_dma_box_at(box, index)                                            \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN_BOX ("bs_dma_box_at", box);                           \
    BS_DETAIL_DMA_NATURAL ("bs_dma_box_at", bs_detail_index, index);         \
    (bs_detail_record *) (void *) BS_DETAIL_DMA_BASE (bs_detail_index);      \
  })

/* How many elements there are: a size_t.  */
#define bs_dma_box_count(box) ((size_t) (box)->bs_detail_view.count_)

/* Move the memory of *BOX to the handle *MEM, which may be told to the device:
   *BOX is empty then.  Return 0; -EINVAL if it was empty before; -EBUSY if *MEM
   has memory.  */
#define BS_DETAIL_DMA_DO_SHARE(box, mem)                                     \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN_BOX ("bs_dma_share", box);                            \
    BS_DETAIL_DMA_MUTABLE ("bs_dma_share");                                  \
    typedef __typeof__ (*bs_detail_handle                                    \
                           ->bs_detail_handle_type) bs_detail_handle_type;   \
    BS_DETAIL_DMA_HANDLE ("bs_dma_share", mem, bs_detail_handle_type);       \
    bs_detail_dma_share (BS_DETAIL_DMA_HALVES (bs_detail_handle),            \
                         BS_DETAIL_DMA_HALVES (bs_detail_target));           \
  })
#define BS_DETAIL_DMA_HANDLE(name, mem, tag)                                 \
  BS_DETAIL_DMA_AUTO bs_detail_target = (mem);                               \
  typedef __typeof__ (*bs_detail_target) bs_detail_tag;                      \
  BS_DETAIL_DMA_ASSERT (BS_DETAIL_DMA_SAME (bs_detail_tag, tag)              \
                          && !BS_DETAIL_DMA_CONST (bs_detail_target),        \
                        name ": the handle is of another type, or const")

/* Free the memory of *BOX, if it has any.  */
#define bs_dma_box_free(box)                                                 \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN_BOX ("bs_dma_box_free", box);                         \
    BS_DETAIL_DMA_MUTABLE ("bs_dma_box_free");                               \
    bs_detail_dma_free (BS_DETAIL_DMA_HALVES (bs_detail_handle));            \
  })

/* Define the local variable NAME, an empty struct TAG_box.  What it has is
   freed at the end of its scope.  */
#define bs_dma_box_auto(tag, name)                                           \
  struct tag##_box name __attribute__ ((__cleanup__ (bs_detail_dma_end)))    \
  = BS_DMA_EMPTY

/* The first lines for a pool.  */
#define BS_DETAIL_DMA_OPEN_POOL(pool)                                        \
  BS_DETAIL_DMA_AUTO bs_detail_from = (pool);                                \
  typedef __typeof__ (*bs_detail_from->bs_detail_pool_handle)                \
    bs_detail_pool_tag __attribute__ ((__unused__));                         \
  typedef __typeof__ (*bs_detail_from->bs_detail_pool_handle                 \
                         ->bs_detail_type) bs_detail_record                  \
    __attribute__ ((__unused__))
#define BS_DETAIL_DMA_POOL_WIDTH                                             \
  sizeof (*bs_detail_from->bs_detail_pool_handle->bs_detail_alignment)

/* Let *POOL, a struct TAG_pool, be a pool of single elements of DEVICE at
   multiples of ALIGNMENT, none of which crosses a multiple of BOUNDARY: powers
   of two, or 0 for what the type needs, and for no boundary.  Return 0; -EBUSY
   if it is a pool; -EINVAL if a number is no power of two, or nothing fits
   below the boundary; -EOVERFLOW.  */
#define BS_DETAIL_DMA_DO_POOL_CREATE(pool, device, alignment, boundary)      \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN_POOL (pool);                                          \
    BS_DETAIL_DMA_NATURAL ("bs_dma_pool_create", bs_detail_multiple,         \
                           alignment);                                       \
    BS_DETAIL_DMA_NATURAL ("bs_dma_pool_create", bs_detail_bound, boundary); \
    bs_detail_dma_pool_create (                                              \
      &bs_detail_from->bs_detail_pool, (device),                             \
      (uint64_t) bs_detail_multiple, (uint64_t) bs_detail_bound,             \
      sizeof (bs_detail_record), BS_DETAIL_DMA_POOL_WIDTH);                  \
  })

/* Let the handle *MEM, which has no memory, have one element of *POOL, all
   zero.  bs_dma_free gives it back as well.  Return 0; -EBUSY if *MEM has
   memory; -EINVAL if *POOL is no pool; -ENOMEM, -ERANGE as bs_dma_alloc.  */
#define BS_DETAIL_DMA_DO_POOL_ALLOC(pool, mem)                               \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN_POOL (pool);                                          \
    BS_DETAIL_DMA_HANDLE ("bs_dma_pool_alloc", mem, bs_detail_pool_tag);     \
    bs_detail_dma_pool_alloc (&bs_detail_from->bs_detail_pool,               \
                              BS_DETAIL_DMA_HALVES (bs_detail_target),       \
                              BS_DETAIL_DMA_POOL_WIDTH);                     \
  })

/* Give the element of *MEM, if it has one, back to *POOL.  Return 0; or -EINVAL
   if it is not from there, and it is as it was.  */
#define BS_DETAIL_DMA_DO_POOL_FREE(pool, mem)                                \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN_POOL (pool);                                          \
    BS_DETAIL_DMA_HANDLE ("bs_dma_pool_free", mem, bs_detail_pool_tag);      \
    bs_detail_dma_pool_free (&bs_detail_from->bs_detail_pool,                \
                             BS_DETAIL_DMA_HALVES (bs_detail_target));       \
  })

/* Give all memory of *POOL back: it is no pool then.  Return 0; or -EBUSY if
   elements are in use, and it is as it was.  */
#define BS_DETAIL_DMA_DO_POOL_DESTROY(pool)                                  \
  bs_detail_dma_pool_destroy (&(pool)->bs_detail_pool)

#endif /* BYTESAFE_DMA_BOX_H */
