/* Arrays in DMA memory, and numbers in it that are indices.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/dma.h>, which is what to include.  */

#ifndef BYTESAFE_DMA_SLICE_H
#define BYTESAFE_DMA_SLICE_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/dma-access.h>

/* Is the type M, the name of a typedef, an array?  Of what?
   BS_DETAIL_DMA_IN_ORDER is for what copies it, of three dimensions at most.  BS_DETAIL_DMA_VIEW is the type
   of a view of ELEMENT, which lies at multiples of ALIGNMENT, with TRAITS.  */
#ifdef __cplusplus
namespace bytesafe
{
namespace detail_
{
template <typename M> struct dma_array_
{
  static constexpr bool value_ = false;
  typedef char type_;
};
template <typename Element, __SIZE_TYPE__ Size>
struct dma_array_<Element[Size]>
{
  static constexpr bool value_ = true;
  typedef Element type_;
};
template <typename Element, __SIZE_TYPE__ Alignment, __SIZE_TYPE__ Traits>
struct dma_view_
{
  union
  {
    struct bs_detail_dma_view bs_detail_view;
    Element *bs_detail_type;
    char (*bs_detail_alignment)[Alignment];
    char (*bs_detail_traits)[1 + Traits];
  };
};
} // namespace detail_
} // namespace bytesafe
#define BS_DETAIL_DMA_ARRAY(M) (::bytesafe::detail_::dma_array_<M>::value_)
#define BS_DETAIL_DMA_ELEMENT(M)                                             \
  __typeof__ (*(typename ::bytesafe::detail_::dma_array_<M>::type_ *) 0)
/* C++ has no storage order of another machine.  */
#define BS_DETAIL_DMA_IN_ORDER(M)
#define BS_DETAIL_DMA_VIEW(element, alignment, traits)                       \
  ::bytesafe::detail_::dma_view_<element, (alignment), (traits)>
#else
#define BS_DETAIL_DMA_ARRAY(M)                                               \
  (!BS_DETAIL_DMA_NUMBER (__builtin_classify_type (*(M *) 0))                \
   && !__builtin_types_compatible_p (__typeof__ (*(M *) 0),                  \
                                     __typeof__ ((void) 0, *(M *) 0)))
/* Of numbers in the storage order of another machine there is no address,
   which GCC says, and no plain access or copy swaps them.  */
#define BS_DETAIL_DMA_ELEMENT(M)                                             \
  __typeof__ (*&(*__builtin_choose_expr(BS_DETAIL_DMA_ARRAY (M), (M *) 0,    \
                                        (char (*)[1]) 0))[0])
#define BS_DETAIL_DMA_IN_ORDER(M)                                            \
  typedef BS_DETAIL_DMA_ELEMENT (M) bs_detail_first                          \
    __attribute__ ((__unused__));                                            \
  typedef BS_DETAIL_DMA_ELEMENT (bs_detail_first) bs_detail_second           \
    __attribute__ ((__unused__));                                            \
  typedef BS_DETAIL_DMA_ELEMENT (bs_detail_second) bs_detail_third           \
    __attribute__ ((__unused__));
#define BS_DETAIL_DMA_VIEW(element, alignment, traits)                       \
  struct                                                                     \
  {                                                                          \
    union                                                                    \
    {                                                                        \
      struct bs_detail_dma_view bs_detail_view;                              \
      element *bs_detail_type;                                               \
      char (*bs_detail_alignment)[alignment];                                \
      char (*bs_detail_traits)[1 + (traits)];                                \
    };                                                                       \
  }
#endif

/* What the elements of an array at OFFSET in a record lie at multiples of: the
   lowest bit of all that is added up to get there.  */
#define BS_DETAIL_DMA_LOWEST(bits) ((bits) & (~(bits) + 1))
#define BS_DETAIL_DMA_COMMON(offset)                                         \
  BS_DETAIL_DMA_LOWEST (BS_DETAIL_DMA_ALIGNMENT | sizeof (bs_detail_record)  \
                        | (offset))

/* Elements of a record that was found fit for a direction are so.  A view of a
   const handle is for reading.  */
#define BS_DETAIL_DMA_INHERITED                                              \
  (BS_DETAIL_DMA_CONST (bs_detail_handle)                                    \
     ? BS_DETAIL_DMA_HAS & BS_DETAIL_DMA_FROM                                \
     : BS_DETAIL_DMA_HAS)

#define BS_DETAIL_DMA_SLICE(name, index, offset)                             \
  BS_DETAIL_DMA_ASSERT (BS_DETAIL_DMA_ARRAY (bs_detail_member),              \
                        name ": the member is no array");                    \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_index, index);                      \
  typedef BS_DETAIL_DMA_ELEMENT (bs_detail_member) bs_detail_element;        \
  BS_DETAIL_DMA_FIND_LAST (bs_detail_index, offset, 1);                      \
  BS_DETAIL_DMA_VIEW (bs_detail_element, BS_DETAIL_DMA_COMMON (offset),      \
                      BS_DETAIL_DMA_INHERITED)                               \
  bs_detail_slice;                                                           \
  bs_detail_slice.bs_detail_view.memory_ = (void *) bs_detail_place;         \
  bs_detail_slice.bs_detail_view.address_                                    \
    = bs_detail_handle->bs_detail_view.address_                              \
      + ((size_t) bs_detail_index * sizeof (bs_detail_record) + (offset));   \
  bs_detail_slice.bs_detail_view.count_                                      \
    = sizeof (bs_detail_member) / sizeof (bs_detail_element);                \
  bs_detail_slice.bs_detail_view.device_                                     \
    = bs_detail_handle->bs_detail_view.device_;                              \
  bs_detail_slice;

/* A view of the array at PATH: its elements are those of the array, and each
   accessor takes a pointer to it.  It has no memory of its own: when the
   handle is freed it is no longer valid.

     __auto_type view = bs_dma_slice (&mem, 0, ptes);   (in C++: auto)
     bs_dma_set_at (&view, 3, address);  */
#define bs_dma_slice(mem, index, path)                                       \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_slice", mem);                                \
    BS_DETAIL_DMA_PATH ("bs_dma_slice", path);                               \
    BS_DETAIL_DMA_SLICE ("bs_dma_slice", index, BS_DETAIL_DMA_OFFSET (path)) \
  })
#define bs_dma_slice_at(mem, index)                                          \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_slice_at", mem);                             \
    BS_DETAIL_DMA_WHOLE;                                                     \
    BS_DETAIL_DMA_SLICE ("bs_dma_slice_at", index, 0)                        \
  })

/* Are SIZE bytes from START on beyond a limit of LIMIT?  */
static __inline__ __attribute__ ((__always_inline__)) int
bs_detail_dma_beyond (uint64_t start, uint64_t size, uint64_t limit)
{
  return start > limit || size > limit - start;
}

/* Return BUFFER, which must be fit for any bytes; or fit to be sent.  */
#if BS_CHECKED
#define BS_DETAIL_DMA_REQUIRES(trait)                                        \
  __attribute__ ((__bytesafe_requires__ (trait, 1)))
#else
#define BS_DETAIL_DMA_REQUIRES(trait)
#endif
BS_DETAIL_DMA_REQUIRES ("from_bytes")
static __inline__ __attribute__ ((__always_inline__)) void *
bs_dma_buffer_for_any_bytes (void *buffer)
{
  return buffer;
}
BS_DETAIL_DMA_REQUIRES ("into_bytes")
static __inline__ __attribute__ ((__always_inline__)) const void *
bs_dma_buffer_to_send (const void *buffer)
{
  return buffer;
}
#undef BS_DETAIL_DMA_REQUIRES

/* Copy SIZE bytes of what is at PATH, from its byte START on, to BUFFER, or
   from BUFFER to there.  Return 0; or -ERANGE if there is no such element, or
   PATH has no such bytes, and nothing was copied.  */
#define BS_DETAIL_DMA_DO_COPY_OUT_RANGE(mem, index, path, start, buffer,     \
                                        size)                                \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_copy_out_range", mem);                       \
    BS_DETAIL_DMA_PATH ("bs_dma_copy_out_range", path);                      \
    BS_DETAIL_DMA_MAY_READ ("bs_dma_copy_out_range");                        \
    void *bs_detail_out = bs_dma_buffer_for_any_bytes (buffer);              \
    BS_DETAIL_DMA_RANGE ("bs_dma_copy_out_range", index,                     \
                         BS_DETAIL_DMA_OFFSET (path), start, size,           \
                         bs_detail_dma_copy_out, bs_detail_out)              \
  })
#define BS_DETAIL_DMA_DO_COPY_IN_RANGE(mem, index, path, start, buffer,      \
                                       size)                                 \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_copy_in_range", mem);                        \
    BS_DETAIL_DMA_PATH ("bs_dma_copy_in_range", path);                       \
    BS_DETAIL_DMA_MAY_WRITE ("bs_dma_copy_in_range");                        \
    const void *bs_detail_in = bs_dma_buffer_to_send (buffer);               \
    BS_DETAIL_DMA_RANGE ("bs_dma_copy_in_range", index,                      \
                         BS_DETAIL_DMA_OFFSET (path), start, size,           \
                         bs_detail_dma_copy_in, bs_detail_in)                \
  })
#define BS_DETAIL_DMA_RANGE(name, index, offset, first, bytes, copier,       \
                            buffer)                                          \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_index, index);                      \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_start, first);                      \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_size, bytes);                       \
  int bs_detail_error = -ERANGE;                                             \
  if (__builtin_expect (!BS_DETAIL_DMA_OUTSIDE (bs_detail_index), 1)         \
      && !bs_detail_dma_beyond ((uint64_t) bs_detail_start,                  \
                                (uint64_t) bs_detail_size,                   \
                                sizeof (bs_detail_member)))                  \
    {                                                                        \
      BS_DETAIL_DMA_FIND (bs_detail_index,                                   \
                          (offset) + (size_t) bs_detail_start);              \
      copier (&bs_detail_handle->bs_detail_view, bs_detail_place, buffer,    \
              (size_t) bs_detail_size);                                      \
      bs_detail_error = 0;                                                   \
    }                                                                        \
  bs_detail_error;

/* Copy COUNT elements from number FIRST on to the array OUT, or from the array
   IN to there.  Return 0; or -ERANGE if there are not so many, and nothing was
   copied.  */
#define BS_DETAIL_DMA_DO_COPY_OUT_MANY(mem, first, out, count)               \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_copy_out_many", mem);                        \
    BS_DETAIL_DMA_MAY_READ ("bs_dma_copy_out_many");                         \
    BS_DETAIL_DMA_POINTER ("bs_dma_copy_out_many", bs_detail_out, out,       \
                           bs_detail_record);                                \
    BS_DETAIL_DMA_MANY ("bs_dma_copy_out_many", first, count,                \
                        bs_detail_dma_copy_out,                              \
                        BS_DETAIL_DMA_UNTYPED (bs_detail_out))               \
  })
#define BS_DETAIL_DMA_DO_COPY_IN_MANY(mem, first, in, count)                 \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_copy_in_many", mem);                         \
    BS_DETAIL_DMA_MAY_WRITE ("bs_dma_copy_in_many");                         \
    BS_DETAIL_DMA_POINTER ("bs_dma_copy_in_many", bs_detail_in, in,          \
                           bs_detail_record);                                \
    BS_DETAIL_DMA_MANY ("bs_dma_copy_in_many", first, count,                 \
                        bs_detail_dma_copy_in,                               \
                        BS_DETAIL_DMA_UNTYPED (bs_detail_in))                \
  })
#define BS_DETAIL_DMA_MANY(name, first, number, copier, array)               \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_first, first);                      \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_count, number);                     \
  int bs_detail_error = -ERANGE;                                             \
  if (!bs_detail_dma_beyond ((uint64_t) bs_detail_first,                     \
                             (uint64_t) bs_detail_count,                     \
                             bs_detail_handle->bs_detail_view.count_))       \
    {                                                                        \
      if (bs_detail_count != 0)                                              \
        {                                                                    \
          BS_DETAIL_DMA_FIND (bs_detail_first, 0);                           \
          copier (&bs_detail_handle->bs_detail_view, bs_detail_place, array, \
                  (size_t) bs_detail_count * sizeof (bs_detail_record));     \
        }                                                                    \
      bs_detail_error = 0;                                                   \
    }                                                                        \
  bs_detail_error;

/* The integer at PATH, which is the device's to choose, as an index below
   LIMIT: it is read once and reduced modulo LIMIT, a size_t.  A limit that is
   not positive leaves no index: that is bs_dma_oob ().  */
#define bs_dma_get_index(mem, index, path, limit)                            \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_get_index", mem);                            \
    BS_DETAIL_DMA_PATH ("bs_dma_get_index", path);                           \
    BS_DETAIL_DMA_READ_INDEX ("bs_dma_get_index", index,                     \
                              BS_DETAIL_DMA_OFFSET (path), limit);           \
    BS_DETAIL_DMA_LOAD_VALUE (bs_detail_index, BS_DETAIL_DMA_OFFSET (path))  \
    bs_detail_dma_reduce ((uint64_t) bs_detail_value,                        \
                          sizeof (bs_detail_value), bs_detail_below);        \
  })

/* The same where an integer that is not below LIMIT is an error: return 0, and
   *OUT, a size_t, is the index; or -ERANGE, and *OUT is as it was.  */
#define BS_DETAIL_DMA_DO_TRY_GET_INDEX(mem, index, path, limit, out)         \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_try_get_index", mem);                        \
    BS_DETAIL_DMA_PATH ("bs_dma_try_get_index", path);                       \
    BS_DETAIL_DMA_READ_INDEX ("bs_dma_try_get_index", index,                 \
                              BS_DETAIL_DMA_OFFSET (path), limit);           \
    BS_DETAIL_DMA_POINTER ("bs_dma_try_get_index", bs_detail_out, out,       \
                           size_t);                                          \
    int bs_detail_error = -ERANGE;                                           \
    if (__builtin_expect (!BS_DETAIL_DMA_OUTSIDE (bs_detail_index), 1))      \
      {                                                                      \
        BS_DETAIL_DMA_LOAD_VALUE (bs_detail_index,                           \
                                  BS_DETAIL_DMA_OFFSET (path))               \
        if ((uint64_t) bs_detail_value < bs_detail_below)                    \
          {                                                                  \
            *bs_detail_out = (size_t) bs_detail_value;                       \
            bs_detail_error = 0;                                             \
          }                                                                  \
      }                                                                      \
    bs_detail_error;                                                         \
  })
#define BS_DETAIL_DMA_READ_INDEX(name, index, offset, limit)                 \
  BS_DETAIL_DMA_MAY_READ (name);                                             \
  BS_DETAIL_DMA_ONE_ACCESS (name, "bs_dma_copy_out", offset);                \
  BS_DETAIL_DMA_ASSERT (BS_DETAIL_DMA_INTEGER (__builtin_classify_type (     \
                          *(bs_detail_result *) 0)),                         \
                        name ": the member is no integer");                  \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_index, index);                      \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_limit, limit);                      \
  uint64_t bs_detail_below                                                   \
    = bs_detail_limit < 1 ? 0 : (uint64_t) bs_detail_limit

/* Let the number at PATH, which tells the device that all the rest is valid, be
   VALUE, behind whatever was stored before: bs_dma_publish () and
   bs_dma_set.  */
#define bs_dma_publish_last(mem, index, path, value)                         \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_publish_last", mem);                         \
    BS_DETAIL_DMA_PATH ("bs_dma_publish_last", path);                        \
    BS_DETAIL_DMA_SET ("bs_dma_publish_last", "bs_dma_copy_in", index,       \
                       BS_DETAIL_DMA_OFFSET (path), value,                   \
                       bs_dma_publish ())                                    \
  })

/* The memory itself, as a plain pointer to its first element, or null: nothing
   that this header checks holds for what is done with it.  */
#define bs_dma_unsafe_ptr(mem)                                               \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_unsafe_ptr", mem);                           \
    (bs_detail_record *) bs_detail_handle->bs_detail_view.memory_;           \
  })

#endif /* BYTESAFE_DMA_SLICE_H */
