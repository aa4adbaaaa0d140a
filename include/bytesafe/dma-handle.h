/* Handles of DMA memory.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/dma.h>, which is what to include.  */

#ifndef BYTESAFE_DMA_HANDLE_H
#define BYTESAFE_DMA_HANDLE_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/dma-access.h>
#ifndef __KERNEL__
#include <bytesafe/dma-pool.h>
#endif

/* A handle is one and then the other, without a gap.  */
BS_DETAIL_DMA_ASSERT (sizeof (struct bs_detail_dma_view)
                          % __alignof__(struct bs_detail_dma_owner)
                        == 0,
                      "an owner follows a view");

/* As bs_detail_dma_alloc, with the COUNT elements at DATA as the contents.  */
static __inline__ int __attribute__ ((__warn_unused_result__))
bs_detail_dma_alloc_from (struct bs_detail_dma_view *view,
                          struct bs_detail_dma_owner *owner,
                          BS_DETAIL_DMA_DEVICE *device, const void *data,
                          uint64_t count, size_t size, size_t alignment)
{
  int status
    = bs_detail_dma_alloc (view, owner, device, count, size, alignment);
  if (status == 0)
    memcpy (view->memory_, data, (size_t) count * size);
  return status;
}

/* Give the object of VIEW and OWNER back to POOL.  Return 0, or -EINVAL if it
   is none of POOL.  To give back nothing is no mistake.  */
static __inline__ int __attribute__ ((__warn_unused_result__))
bs_detail_dma_pool_free (const struct bs_detail_dma_pool *pool,
                         struct bs_detail_dma_view *view,
                         struct bs_detail_dma_owner *owner)
{
  if (!view->memory_)
    return 0;
  if (owner->pool != pool)
    return -EINVAL;
  bs_detail_dma_free (view, owner);
  return 0;
}

/* Free the handle or box HANDLE at the end of its scope: it is a view and an
   owner, as bs_coherent declares them.  */
static __inline__ void
bs_detail_dma_end (void *handle)
{
  struct bs_detail_dma_view *view = (struct bs_detail_dma_view *) handle;
  struct bs_detail_dma_owner *owner
    = (struct bs_detail_dma_owner *) ((char *) handle + sizeof *view);
  bs_detail_dma_free (view, owner);
}

/* Move what FROM and FROM_OWNER have to TO and TO_OWNER.  Return 0; -EINVAL if
   that is nothing; -EBUSY if those have something.  */
static __inline__ int __attribute__ ((__warn_unused_result__))
bs_detail_dma_share (struct bs_detail_dma_view *from,
                     struct bs_detail_dma_owner *from_owner,
                     struct bs_detail_dma_view *to,
                     struct bs_detail_dma_owner *to_owner)
{
  if (!from->memory_)
    return -EINVAL;
  if (to->memory_)
    return -EBUSY;
  /* Whatever was stored by plain pointers is in memory from now on.  */
  __asm__ __volatile__("" : : : "memory");
  *to = *from;
  *to_owner = *from_owner;
  bs_detail_dma_forget (from, from_owner);
  return 0;
}

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

/* The type of a handle or box.  Of the union, all but the view is for its
   types alone: that of the elements, ALIGNMENT and TRAITS as the sizes of
   arrays, and the handle that a box turns into.  */
#define BS_DETAIL_DMA_DECLARE(tag, handle, flags, ...)                       \
  struct tag                                                                 \
  {                                                                          \
    union                                                                    \
    {                                                                        \
      struct bs_detail_dma_view bs_detail_view;                              \
      __typeof__ (__VA_ARGS__) *bs_detail_type;                              \
      char (*bs_detail_alignment)[BS_DETAIL_DMA_WIDTH (__VA_ARGS__)];        \
      char (*bs_detail_traits)[1 + (flags)                                   \
                               + BS_DETAIL_DMA_TRAITS (__VA_ARGS__)];        \
      struct handle *bs_detail_handle_type;                                  \
    };                                                                       \
    struct bs_detail_dma_owner bs_detail_owner;                              \
  }

/* Declare struct TAG, the handle of memory whose elements are of a type;
   struct TAG_box, such memory while the processor alone has it; and struct
   TAG_pool, a pool of single ones.  */
#define bs_coherent(tag, ...)                                                \
  BS_DETAIL_DMA_ASSERT (                                                     \
    BS_DETAIL_DMA_TRAITS (__VA_ARGS__) != 0,                                 \
    "bs_coherent: '" #__VA_ARGS__ "' is marked neither into_bytes nor "      \
    "from_bytes; claim what it is for with BS_INTO_BYTES, BS_FROM_BYTES, "   \
    "or see above why that claim failed");                                   \
  BS_DETAIL_DMA_ASSERT (sizeof (__VA_ARGS__) > 0,                            \
                        "bs_coherent: '" #__VA_ARGS__ "' has no bytes");     \
  BS_DETAIL_DMA_DECLARE (tag, tag, 0, __VA_ARGS__);                          \
  BS_DETAIL_DMA_DECLARE (tag##_box, tag, BS_DETAIL_DMA_BOX, __VA_ARGS__);    \
  struct tag##_pool                                                          \
  {                                                                          \
    union                                                                    \
    {                                                                        \
      struct bs_detail_dma_pool bs_detail_pool;                              \
      struct tag *bs_detail_pool_handle;                                     \
    };                                                                       \
  }

/* Allocate memory for COUNT elements, all zero, of DEVICE, and let *MEM, which
   has none, be its handle.  Return 0; -EBUSY if it has some; -EINVAL if COUNT
   is 0; -EOVERFLOW if it is too large for any memory; -ERANGE if the device
   could not reach it; -ENOMEM if there is none.  */
#define BS_DETAIL_DMA_DO_ALLOC(mem, device, count)                           \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_alloc", mem);                                \
    BS_DETAIL_DMA_MUTABLE ("bs_dma_alloc");                                  \
    BS_DETAIL_DMA_NATURAL ("bs_dma_alloc", bs_detail_count, count);          \
    bs_detail_dma_alloc (BS_DETAIL_DMA_HALVES (bs_detail_handle), (device),  \
                         (uint64_t) bs_detail_count,                         \
                         sizeof (bs_detail_record),                          \
                         BS_DETAIL_DMA_ALIGNMENT);                           \
  })

/* The same, and the elements are the COUNT ones of ARRAY.  */
#define BS_DETAIL_DMA_DO_ALLOC_FROM(mem, device, array, count)               \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_alloc_from", mem);                           \
    BS_DETAIL_DMA_MAY_WRITE ("bs_dma_alloc_from");                           \
    BS_DETAIL_DMA_POINTER ("bs_dma_alloc_from", bs_detail_in, array,         \
                           bs_detail_record);                                \
    BS_DETAIL_DMA_NATURAL ("bs_dma_alloc_from", bs_detail_count, count);     \
    bs_detail_dma_alloc_from (                                               \
      BS_DETAIL_DMA_HALVES (bs_detail_handle), (device),                     \
      BS_DETAIL_DMA_UNTYPED (bs_detail_in), (uint64_t) bs_detail_count,      \
      sizeof (bs_detail_record), BS_DETAIL_DMA_ALIGNMENT);                   \
  })

/* Free the memory of *MEM, if it has any, or give it back to its pool.  It
   knows how much that is.  The device must have been told to leave it alone.  */
#define bs_dma_free(mem)                                                     \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_free", mem);                                 \
    BS_DETAIL_DMA_MUTABLE ("bs_dma_free");                                   \
    bs_detail_dma_free (BS_DETAIL_DMA_HALVES (bs_detail_handle));            \
  })

/* Define the local variable NAME, an empty handle struct TAG.  What it has is
   freed at the end of its scope.  */
#define bs_dma_auto(tag, name)                                               \
  struct tag name __attribute__ ((__cleanup__ (bs_detail_dma_end)))          \
  = BS_DMA_EMPTY

#endif /* BYTESAFE_DMA_HANDLE_H */
