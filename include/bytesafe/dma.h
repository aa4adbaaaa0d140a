/* Typed memory that a device uses too.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

     struct msg { uint32_t length; uint32_t kind; }
       BS_INTO_BYTES BS_FROM_BYTES;
     bs_coherent (msg_mem, struct msg);

     struct msg_mem mem = BS_DMA_EMPTY;
     int status = bs_dma_alloc (&mem, device, 16);
     ...
     bs_dma_set (&mem, 3, length, 64);
     kind = bs_dma_get (&mem, 3, kind);
     bs_dma_free (&mem);

   A handle takes only types that the GCC plugin bytesafe has found fit for
   that.  There is no pointer to the memory, only accessors: each index is
   checked, each number is one access, and what was read is a copy, which no
   device changes behind a check.  */

#ifndef BYTESAFE_DMA_H
#define BYTESAFE_DMA_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/dma-check.h>
#include <bytesafe/dma-memory.h>
#include <bytesafe/dma-pool.h>
#include <bytesafe/dma-access.h>
#include <bytesafe/dma-slice.h>
#include <bytesafe/dma-box.h>

/* What a handle, a box or a pool is before it has memory.  */
#ifdef __cplusplus
#define BS_DMA_EMPTY                                                         \
  {                                                                          \
  }
#else
#define BS_DMA_EMPTY                                                         \
  {                                                                          \
    0                                                                        \
  }
#endif

/* A number that alignments of a type are at least: a word's, so that a number
   of any width is loaded at once.  */
#define BS_DETAIL_DMA_WIDTH(...)                                             \
  (__alignof__(__VA_ARGS__) > sizeof (bs_detail_dma_word)                    \
     ? __alignof__(__VA_ARGS__)                                              \
     : sizeof (bs_detail_dma_word))

/* Declare struct TAG, the handle of memory whose elements are of a type;
   struct TAG_box, such memory while the processor alone has it; and struct
   TAG_pool, a pool of single ones.  Members of unions that are pointers to
   arrays are for their types alone.  */
#define bs_coherent(tag, ...)                                                \
  BS_DETAIL_DMA_ASSERT (                                                     \
    BS_DETAIL_DMA_TRAITS (__VA_ARGS__) != 0,                                 \
    "bs_coherent: '" #__VA_ARGS__ "' is marked neither into_bytes nor "      \
    "from_bytes; claim what it is for with BS_INTO_BYTES, BS_FROM_BYTES");   \
  BS_DETAIL_DMA_ASSERT (sizeof (__VA_ARGS__) > 0,                            \
                        "bs_coherent: '" #__VA_ARGS__ "' has no bytes");     \
  struct tag                                                                 \
  {                                                                          \
    union                                                                    \
    {                                                                        \
      struct bs_dma_view bs_detail_view;                                     \
      __typeof__ (__VA_ARGS__) *bs_detail_type;                              \
      char (*bs_detail_alignment)[BS_DETAIL_DMA_WIDTH (__VA_ARGS__)];        \
      char (*bs_detail_traits)[1 + BS_DETAIL_DMA_TRAITS (__VA_ARGS__)];      \
    };                                                                       \
    struct bs_dma_owner bs_detail_owner;                                     \
  };                                                                         \
  struct tag##_box                                                           \
  {                                                                          \
    struct bs_dma_view bs_detail_box_view;                                   \
    union                                                                    \
    {                                                                        \
      struct bs_dma_owner bs_detail_box_owner;                               \
      struct tag *bs_detail_box_handle;                                      \
    };                                                                       \
  };                                                                         \
  struct tag##_pool                                                          \
  {                                                                          \
    union                                                                    \
    {                                                                        \
      struct bs_dma_pool bs_detail_pool;                                     \
      struct tag *bs_detail_pool_handle;                                     \
    };                                                                       \
  }

/* Allocate memory for COUNT elements, all zero, of DEVICE, and let *MEM, which
   has none, be its handle.  Return 0; -EBUSY if it has some; -EINVAL if COUNT
   is 0; -EOVERFLOW if it is too large for any memory; -ERANGE if the device
   could not reach it; -ENOMEM if there is none.  */
#define bs_dma_alloc(mem, device, count)                                     \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN (mem);                                                \
    BS_DETAIL_DMA_MUTABLE ("bs_dma_alloc");                                  \
    BS_DETAIL_DMA_NATURAL ("bs_dma_alloc", bs_detail_count, count);          \
    bs_detail_dma_alloc (                                                    \
      &bs_detail_handle->bs_detail_view, &bs_detail_handle->bs_detail_owner, \
      (device), (uint64_t) bs_detail_count, sizeof (bs_detail_record),       \
      BS_DETAIL_DMA_ALIGNMENT);                                              \
  })

/* The same, and the elements are the COUNT ones of ARRAY.  */
#define bs_dma_alloc_from(mem, device, array, count)                         \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN (mem);                                                \
    BS_DETAIL_DMA_MAY_WRITE ("bs_dma_alloc_from");                           \
    BS_DETAIL_DMA_POINTER ("bs_dma_alloc_from", bs_detail_in, array,         \
                           bs_detail_record);                                \
    BS_DETAIL_DMA_NATURAL ("bs_dma_alloc_from", bs_detail_count, count);     \
    bs_detail_dma_alloc_from (                                               \
      &bs_detail_handle->bs_detail_view, &bs_detail_handle->bs_detail_owner, \
      (device), bs_detail_in, (uint64_t) bs_detail_count,                    \
      sizeof (bs_detail_record), BS_DETAIL_DMA_ALIGNMENT);                   \
  })

/* Free the memory of *MEM, if it has any, or give it back to its pool.  It
   knows how much that is.  The device must have been told to leave it alone.  */
#define bs_dma_free(mem)                                                     \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN (mem);                                                \
    BS_DETAIL_DMA_MUTABLE ("bs_dma_free");                                   \
    bs_detail_dma_free (&bs_detail_handle->bs_detail_view,                   \
                        &bs_detail_handle->bs_detail_owner);                 \
  })

/* Define the local variable NAME, an empty handle struct TAG.  What it has is
   freed at the end of its scope.  */
#define bs_dma_auto(tag, name)                                               \
  struct tag name __attribute__ ((__cleanup__ (bs_detail_dma_end)))          \
  = BS_DMA_EMPTY

#endif /* BYTESAFE_DMA_H */
