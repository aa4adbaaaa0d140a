/* How a number in DMA memory is loaded and stored: at once.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/dma.h>, which is what to include.  */

#ifndef BYTESAFE_DMA_SCALAR_H
#define BYTESAFE_DMA_SCALAR_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#ifdef __KERNEL__
#include <linux/string.h>
#else
#include <string.h>
#endif

#include <bytesafe/dma-check.h>
#include <bytesafe/endian.h>

/* For a member of type M, the name of a typedef:

   BS_DETAIL_DMA_ENDIAN (M): is it one of the types of <bytesafe/endian.h>?
   BS_DETAIL_DMA_VALUE (M): the type that it is read and written as, V below;
   int if it is no number at all, so that one error is all there is.
   BS_DETAIL_DMA_LOAD (M, V): what is at the local bs_detail_place;
   BS_DETAIL_DMA_STORE (M, V): store the local bs_detail_value there.  */
#define BS_DETAIL_DMA_ENDIAN(M) bs_is_endian (M)

/* A type of <bytesafe/endian.h> is loaded and stored as a word, although it
   consists of bytes.  */
#define BS_DETAIL_DMA_WORD(type)                                             \
  type bs_detail_dma_any_##type (void); /* for its type: not defined */      \
  static __inline__                                                          \
    __attribute__ ((__always_inline__)) __typeof__ (type##_get (             \
      bs_detail_dma_any_##type ()))                                          \
      bs_detail_dma_load_##type (const volatile void *place)                 \
  {                                                                          \
    typedef __typeof__ (type##_to_word (bs_detail_dma_any_##type ())) word   \
      __attribute__ ((__may_alias__));                                       \
    return type##_get (type##_from_word (*(const volatile word *) place));   \
  }                                                                          \
  static __inline__                                                          \
    __attribute__ ((__always_inline__)) void bs_detail_dma_store_##type (    \
      volatile void *place, const void *value_)                              \
  {                                                                          \
    typedef __typeof__ (type##_to_word (bs_detail_dma_any_##type ())) word   \
      __attribute__ ((__may_alias__));                                       \
    __typeof__ (type##_get (bs_detail_dma_any_##type ())) number;            \
    memcpy (&number, value_, sizeof number);                                 \
    *(volatile word *) place = type##_to_word (type##_of (number));          \
  }
BS_DETAIL_EACH_ENDIAN (BS_DETAIL_DMA_WORD)
#undef BS_DETAIL_DMA_WORD

#ifdef __cplusplus
namespace bytesafe
{
namespace detail_
{
/* No number.  */
template <typename M, bool = BS_DETAIL_DMA_IS_NUMBER (M)> struct dma_scalar_
{
  typedef int value_;
  static value_ load_ (const volatile void *);
  static void store_ (volatile void *, value_);
};
/* A plain one.  */
template <typename M> struct dma_scalar_<M, true>
{
  typedef M value_;
  __attribute__ ((__always_inline__)) static value_
  load_ (const volatile void *place)
  {
    return *static_cast<const volatile M *> (place);
  }
  __attribute__ ((__always_inline__)) static void
  store_ (volatile void *place, value_ number)
  {
    *static_cast<volatile M *> (place) = number;
  }
};
template <typename M> struct dma_scalar_<const M, false> : dma_scalar_<M>
{
};
/* One of the others.  */
#define BS_DETAIL_DMA_WORD(type)                                             \
  template <> struct dma_scalar_<type, false>                                \
  {                                                                          \
    typedef decltype (type##_get (type ())) value_;                          \
    __attribute__ ((__always_inline__)) static value_                        \
    load_ (const volatile void *place)                                       \
    {                                                                        \
      return bs_detail_dma_load_##type (place);                              \
    }                                                                        \
    __attribute__ ((__always_inline__)) static void                          \
    store_ (volatile void *place, value_ number)                             \
    {                                                                        \
      bs_detail_dma_store_##type (place, &number);                           \
    }                                                                        \
  };
BS_DETAIL_EACH_ENDIAN (BS_DETAIL_DMA_WORD)
#undef BS_DETAIL_DMA_WORD
} // namespace detail_
} // namespace bytesafe

#define BS_DETAIL_DMA_VALUE(M)                                               \
  typename ::bytesafe::detail_::dma_scalar_<M>::value_
#define BS_DETAIL_DMA_LOAD(M, V)                                             \
  (::bytesafe::detail_::dma_scalar_<M>::load_ (bs_detail_place))
#define BS_DETAIL_DMA_STORE(M, V)                                            \
  (::bytesafe::detail_::dma_scalar_<M>::store_ (bs_detail_place,             \
                                                bs_detail_value))

#else

#define BS_DETAIL_DMA_VALUE_CASE(type)                                       \
  , type : type##_get (bs_detail_dma_any_##type ())
#define BS_DETAIL_DMA_LOAD_CASE(type)                                        \
  , type : bs_detail_dma_load_##type (bs_detail_place)
#define BS_DETAIL_DMA_STORE_CASE(type)                                       \
  , type : bs_detail_dma_store_##type (bs_detail_place, &bs_detail_value)

#define BS_DETAIL_DMA_VALUE(M)                                               \
  __typeof__ (_Generic(                                                      \
    *(M *) 0, default                                                        \
    : __builtin_choose_expr(BS_DETAIL_DMA_IS_NUMBER (M), *(M *) 0, 0)        \
      BS_DETAIL_EACH_ENDIAN (BS_DETAIL_DMA_VALUE_CASE)))
#define BS_DETAIL_DMA_LOAD(M, V)                                             \
  _Generic(*(M *) 0, default                                                 \
           : *(const volatile V *) bs_detail_place BS_DETAIL_EACH_ENDIAN (   \
             BS_DETAIL_DMA_LOAD_CASE))
#define BS_DETAIL_DMA_STORE(M, V)                                            \
  _Generic(*(M *) 0, default                                                 \
           : (void) (*(volatile V *) bs_detail_place = bs_detail_value)      \
             BS_DETAIL_EACH_ENDIAN (BS_DETAIL_DMA_STORE_CASE))
#endif

#endif /* BYTESAFE_DMA_SCALAR_H */
