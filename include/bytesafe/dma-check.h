/* What the accessors of DMA memory demand of a type and of a path, before
   anything runs.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/dma.h>, which is what to include.  */

#ifndef BYTESAFE_DMA_CHECK_H
#define BYTESAFE_DMA_CHECK_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/traits.h>

#if !BS_CHECKED && !defined BS_UNCHECKED
#error                                                                       \
  "load the GCC plugin bytesafe by -fplugin=, or define BS_UNCHECKED to compile without its checks"
#endif

/* Does somebody promise that of a type?  1 or 0.  Once the above is said each
   further question is answered by yes.  */
#if BS_CHECKED
#define BS_DETAIL_DMA_FROM_BYTES(...)                                        \
  (bs_promised (from_bytes, __VA_ARGS__) ? 1 : 0)
#define BS_DETAIL_DMA_INTO_BYTES(...)                                        \
  (bs_promised (into_bytes, __VA_ARGS__) ? 1 : 0)
#else
#define BS_DETAIL_DMA_FROM_BYTES(...) 1
#define BS_DETAIL_DMA_INTO_BYTES(...) 1
#endif

/* What C and C++ spell differently.  BS_DETAIL_DMA_AUTO declares a variable of
   the type of its initializer.  BS_DETAIL_DMA_SAME: is one type the other,
   whatever its qualifiers?  */
#ifdef __cplusplus
#define BS_DETAIL_DMA_ASSERT(condition, text) static_assert (condition, text)
#define BS_DETAIL_DMA_AUTO auto
#define BS_DETAIL_DMA_SAME(one, other)                                       \
  (::bytesafe::detail_::dma_same_<one, other>::value_)

namespace bytesafe
{
namespace detail_
{
template <typename T> struct dma_bare_
{
  typedef T type_;
};
template <typename T> struct dma_bare_<const T>
{
  typedef T type_;
};
template <typename One, typename Other> struct dma_equal_
{
  static constexpr bool value_ = false;
};
template <typename Same> struct dma_equal_<Same, Same>
{
  static constexpr bool value_ = true;
};
template <typename One, typename Other>
struct dma_same_ : dma_equal_<typename dma_bare_<One>::type_,
                              typename dma_bare_<Other>::type_>
{
};

/* Is the object that a pointer of type Pointer points to const?  */
template <typename Pointer> struct dma_const_
{
  static constexpr bool value_ = false;
};
template <typename T> struct dma_const_<const T *>
{
  static constexpr bool value_ = true;
};
} // namespace detail_
} // namespace bytesafe
#define BS_DETAIL_DMA_CONST(pointer)                                         \
  (::bytesafe::detail_::dma_const_<__typeof__ (pointer)>::value_)
#else
#define BS_DETAIL_DMA_ASSERT(condition, text) _Static_assert (condition, text)
#define BS_DETAIL_DMA_AUTO __auto_type
#define BS_DETAIL_DMA_SAME(one, other)                                       \
  (__builtin_types_compatible_p (one *, other *)                             \
   || __builtin_types_compatible_p (const one *, other *)                    \
   || __builtin_types_compatible_p (one *, const other *))
#define BS_DETAIL_DMA_CONST(pointer)                                         \
  _Generic(&(pointer)->bs_detail_view,                                       \
           const struct bs_detail_dma_view * : 1, default : 0)
#endif

/* The widest integer that is loaded and stored at once.  It is wider than a
   pointer where pointers are short, as under x32.  */
typedef unsigned int bs_detail_dma_word __attribute__ ((__mode__ (__word__)));

/* What __builtin_classify_type says.  */
enum
{
  BS_DETAIL_DMA_IS_INTEGER = 1,
  BS_DETAIL_DMA_IS_CHAR = 2,
  BS_DETAIL_DMA_IS_ENUM = 3,
  BS_DETAIL_DMA_IS_BOOL = 4,
  BS_DETAIL_DMA_IS_REAL = 8
};

/* Is an expression of CLASS, as __builtin_classify_type has it, an integer?
   Or a number at all?  */
#define BS_DETAIL_DMA_INTEGER(class)                                         \
  ((class) == BS_DETAIL_DMA_IS_INTEGER || (class) == BS_DETAIL_DMA_IS_CHAR   \
   || (class) == BS_DETAIL_DMA_IS_ENUM || (class) == BS_DETAIL_DMA_IS_BOOL)
#define BS_DETAIL_DMA_NUMBER(class)                                          \
  (BS_DETAIL_DMA_INTEGER (class) || (class) == BS_DETAIL_DMA_IS_REAL)

/* Is the type M, the name of a typedef, that of a number?  */
#define BS_DETAIL_DMA_IS_NUMBER(M)                                           \
  BS_DETAIL_DMA_NUMBER (__builtin_classify_type (*(M *) 0))

/* Traits of a record, as a handle has them in one of its types.  */
enum
{
  BS_DETAIL_DMA_FROM = 1,
  BS_DETAIL_DMA_INTO = 2,
  /* It is of a box.  */
  BS_DETAIL_DMA_BOX = 4
};
#define BS_DETAIL_DMA_TRAITS(...)                                            \
  (BS_DETAIL_DMA_FROM * BS_DETAIL_DMA_FROM_BYTES (__VA_ARGS__)               \
   + BS_DETAIL_DMA_INTO * BS_DETAIL_DMA_INTO_BYTES (__VA_ARGS__))

/* In an accessor NAME, whose handle is the local bs_detail_handle:  */

/* the traits of the record, and the alignment of the memory;  */
#define BS_DETAIL_DMA_HAS (sizeof (*bs_detail_handle->bs_detail_traits) - 1)
#define BS_DETAIL_DMA_ALIGNMENT                                              \
  (sizeof (*bs_detail_handle->bs_detail_alignment))

/* the record may be read, may be written;  */
#define BS_DETAIL_DMA_MAY_READ(name)                                         \
  BS_DETAIL_DMA_ASSERT ((BS_DETAIL_DMA_HAS & BS_DETAIL_DMA_FROM) != 0,       \
                        name ": the type is not marked from_bytes, so "      \
                             "nothing may be read; claim it with "           \
                             "BS_FROM_BYTES, or see above why its claim "    \
                             "failed")
#define BS_DETAIL_DMA_MUTABLE(name)                                          \
  BS_DETAIL_DMA_ASSERT (!BS_DETAIL_DMA_CONST (bs_detail_handle),             \
                        name ": the handle is const")
#define BS_DETAIL_DMA_MAY_WRITE(name)                                        \
  BS_DETAIL_DMA_MUTABLE (name);                                              \
  BS_DETAIL_DMA_ASSERT ((BS_DETAIL_DMA_HAS & BS_DETAIL_DMA_INTO) != 0,       \
                        name ": the type is not marked into_bytes, so "      \
                             "nothing may be written; claim it with "        \
                             "BS_INTO_BYTES, or see above why its claim "    \
                             "failed")

/* the path, TEXT, has no index, of which nothing would check that it is in
   range;  */
#define BS_DETAIL_DMA_TEXT(...) #__VA_ARGS__
#if defined __clang__ && !defined __cplusplus
/* There it is no constant, and a tool that has no plugin does not need it.  */
#define BS_DETAIL_DMA_NO_INDEX(name, text)                                   \
  BS_DETAIL_DMA_ASSERT (sizeof (text) > 1, name ": no path")
#else
#define BS_DETAIL_DMA_NO_INDEX(name, text)                                   \
  BS_DETAIL_DMA_ASSERT (__builtin_strchr (text, '[') == 0,                   \
                        name ": an index in the path is not checked; use "   \
                             "bs_dma_slice for the array, and then the "     \
                             "accessors whose names end in _at")
#endif

/* the local type bs_detail_member at OFFSET is loaded and stored at once, as
   a number of the local type bs_detail_result.  */
#define BS_DETAIL_DMA_ONE_ACCESS(name, copy, offset)                         \
  typedef BS_DETAIL_DMA_VALUE (bs_detail_member) bs_detail_result            \
    __attribute__ ((__unused__));                                            \
  enum                                                                       \
  {                                                                          \
    bs_detail_is_scalar = BS_DETAIL_DMA_IS_NUMBER (bs_detail_member)         \
                          || BS_DETAIL_DMA_ENDIAN (bs_detail_member),        \
    bs_detail_is_narrow                                                      \
    = bs_detail_is_scalar                                                    \
      && sizeof (bs_detail_member) <= sizeof (bs_detail_dma_word)            \
  };                                                                         \
  BS_DETAIL_DMA_ASSERT (bs_detail_is_scalar,                                 \
                        name ": the member is no number; use " copy          \
                             ", or bs_dma_slice for an array");              \
  BS_DETAIL_DMA_ASSERT (!bs_detail_is_scalar || bs_detail_is_narrow,         \
                        name ": the member is wider than the machine word, " \
                             "and would be torn; use " copy);                \
  BS_DETAIL_DMA_ASSERT (                                                     \
    !bs_detail_is_narrow                                                     \
      || ((offset) % sizeof (bs_detail_member) == 0                          \
          && sizeof (bs_detail_record) % sizeof (bs_detail_member) == 0      \
          && BS_DETAIL_DMA_ALIGNMENT % sizeof (bs_detail_member) == 0),      \
    name ": the member is not at a multiple of its size in each element, "   \
         "and would be torn; use " copy)

#endif /* BYTESAFE_DMA_CHECK_H */
