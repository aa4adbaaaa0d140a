/* Endian: integers and floating-point numbers of a fixed byte order, that may
   lie at any address.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   For what is sent, stored or shared: a member of type bs_be32 is four bytes,
   most significant first, on each machine and at each address.  Its value goes
   in and out by functions that are one load or store, and a swap of the bytes
   where the machine's order is the other one.

     struct header { bs_be16 kind; bs_be32 length; } BS_INTO_BYTES;
     struct header h = { BS_BE16 (1), BS_BE32 (0) };
     bs_be32_set (&h.length, 20);
     if (bs_be32_get (h.length) > 1500) ...

   The types, each with `le' (least significant byte first) or `be':

     bs_le16   bs_le32   bs_le64     uint16_t, uint32_t, uint64_t
     bs_lei16  bs_lei32  bs_lei64    int16_t, int32_t, int64_t
     bs_lef32  bs_lef64              float, double: not in a kernel

   Each has the size of its value and the alignment 1, and is marked with all
   traits.  byte_eq is meant of its bytes, as they are what it consists of: the
   two zeros of bs_lef32 differ as bytes, although the numbers that
   bs_lef32_get makes of them are equal.

   Without the plugin the header is the same, less the marks: none of these
   functions relies on them.  It is for C11, and for C++ from C++11 on.  */

#ifndef BYTESAFE_ENDIAN_H
#define BYTESAFE_ENDIAN_H

/* What is in here is no matter of the warnings and audits of users.  */
#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/traits.h>

#ifdef __KERNEL__
#include <linux/types.h>
#else
#include <stdint.h>
#endif

#if defined __cplusplus && __cplusplus < 201103L
#error "<bytesafe/endian.h> needs C++11 or later"
#else

/* It may be included with the linkage of C.  */
#ifdef __cplusplus
extern "C++" {
#endif

/* Are there floating-point types here, in the formats of IEEE 754?  */
#if !defined __KERNEL__ && __FLT_MANT_DIG__ == 24 && __FLT_MAX_EXP__ == 128  \
  && __DBL_MANT_DIG__ == 53 && __DBL_MAX_EXP__ == 1024                       \
  && (!defined __FLOAT_WORD_ORDER__                                          \
      || __FLOAT_WORD_ORDER__ == __BYTE_ORDER__)
#define BS_DETAIL_HAS_FLOATS 1
#else
#define BS_DETAIL_HAS_FLOATS 0
#endif

/* BS_DETAIL_EACH_ENDIAN (APPLY) is APPLY (TYPE) for each type.  */
#define BS_DETAIL_EACH_INTEGER(apply)                                        \
  apply (bs_le16) apply (bs_le32) apply (bs_le64) apply (bs_be16)            \
    apply (bs_be32) apply (bs_be64) apply (bs_lei16) apply (bs_lei32)        \
      apply (bs_lei64) apply (bs_bei16) apply (bs_bei32) apply (bs_bei64)
#if BS_DETAIL_HAS_FLOATS
#define BS_DETAIL_EACH_ENDIAN(apply)                                         \
  BS_DETAIL_EACH_INTEGER (apply)                                             \
  apply (bs_lef32) apply (bs_lef64) apply (bs_bef32) apply (bs_bef64)
#else
#define BS_DETAIL_EACH_ENDIAN(apply) BS_DETAIL_EACH_INTEGER (apply)
#endif

/* The machine's word for a word of the order `le' or `be', and the other way
   around.  */
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define BS_DETAIL_ORDER_le16(word) (word)
#define BS_DETAIL_ORDER_le32(word) (word)
#define BS_DETAIL_ORDER_le64(word) (word)
#define BS_DETAIL_ORDER_be16(word) __builtin_bswap16 (word)
#define BS_DETAIL_ORDER_be32(word) __builtin_bswap32 (word)
#define BS_DETAIL_ORDER_be64(word) __builtin_bswap64 (word)
#elif __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define BS_DETAIL_ORDER_le16(word) __builtin_bswap16 (word)
#define BS_DETAIL_ORDER_le32(word) __builtin_bswap32 (word)
#define BS_DETAIL_ORDER_le64(word) __builtin_bswap64 (word)
#define BS_DETAIL_ORDER_be16(word) (word)
#define BS_DETAIL_ORDER_be32(word) (word)
#define BS_DETAIL_ORDER_be64(word) (word)
#else
#error "<bytesafe/endian.h> does not know this machine's byte order"
#endif

/* VALUE as a TYPE of the same bytes.  In C++ it is a constant where
   one is needed.  Elsewhere it is a copy as in C: of __builtin_bit_cast GCC
   makes worse code where VALUE is known, a constant in memory.  */
#ifdef __cplusplus
namespace bytesafe
{
namespace detail_
{
template <typename Type_, typename Value_>
inline Type_
copy_bits_ (Value_ value_)
{
  Type_ bits_;
  __builtin_memcpy (&bits_, &value_, sizeof bits_);
  return bits_;
}
} // namespace detail_
} // namespace bytesafe

#define BS_DETAIL_BITS(type, value)                                          \
  (__builtin_is_constant_evaluated ()                                        \
     ? __builtin_bit_cast(type, value)                                       \
     : ::bytesafe::detail_::copy_bits_<type> (value))
#define BS_DETAIL_INLINE constexpr
#if __cplusplus >= 201402L
#define BS_DETAIL_INLINE_SET constexpr
#else
#define BS_DETAIL_INLINE_SET inline
#endif
#else
#define BS_DETAIL_BITS(type, value)                                          \
  (__extension__({                                                           \
    type bs_detail_bits;                                                     \
    __typeof__ (value) bs_detail_value = (value);                            \
    __builtin_memcpy (&bs_detail_bits, &bs_detail_value,                     \
                      sizeof bs_detail_bits);                                \
    bs_detail_bits;                                                          \
  }))
#define BS_DETAIL_INLINE static __inline__
#define BS_DETAIL_INLINE_SET static __inline__
#endif

#ifdef __cplusplus
#define BS_DETAIL_LAYOUT_ASSERT(condition, text)                             \
  static_assert (condition, text)
#define BS_DETAIL_ALIGNOF(type) alignof (type)
#else
#define BS_DETAIL_LAYOUT_ASSERT(condition, text)                             \
  _Static_assert (condition, text)
#define BS_DETAIL_ALIGNOF(type) _Alignof(type)
#endif

/* TYPE, the bytes of a VALUE in ORDER with the size of WORD, and its functions:

   TYPE_get (X): the value of X, a TYPE.
   TYPE_set (X, V): let *X have the value V.
   TYPE_of (V): the TYPE that has the value V, as an expression.
   TYPE_from_word (W): the TYPE whose bytes are those of W in memory.  This and
   TYPE_to_word (X), which is the way back, are for who moves X by an access
   of his own, such as a volatile one: nothing is swapped.

   None of them can fail.  */
#define BS_DETAIL_ENDIAN(type, order, value, word)                           \
  typedef struct type                                                        \
  {                                                                          \
    unsigned char type##_bytes[sizeof (word)];                               \
  } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE BS_FROM_ZEROS BS_UNALIGNED      \
    BS_NO_PADDING BS_BYTE_EQ BS_PORTABLE_LAYOUT type;                        \
  BS_DETAIL_LAYOUT_ASSERT (sizeof (type) == sizeof (value)                   \
                             && BS_DETAIL_ALIGNOF (type) == 1,               \
                           #type " has no room or too much");                \
  BS_DETAIL_INLINE type type##_from_word (word bs_detail_word)               \
  {                                                                          \
    return BS_DETAIL_BITS (type, bs_detail_word);                            \
  }                                                                          \
  BS_DETAIL_INLINE word type##_to_word (type bs_detail_x)                    \
  {                                                                          \
    return BS_DETAIL_BITS (word, bs_detail_x);                               \
  }                                                                          \
  BS_DETAIL_INLINE word bs_detail_host_##type (word bs_detail_word)          \
  {                                                                          \
    return BS_DETAIL_ORDER_##order (bs_detail_word);                         \
  }                                                                          \
  BS_DETAIL_INLINE value type##_get (type bs_detail_x)                       \
  {                                                                          \
    return BS_DETAIL_BITS (                                                  \
      value, bs_detail_host_##type (BS_DETAIL_BITS (word, bs_detail_x)));    \
  }                                                                          \
  BS_DETAIL_INLINE type type##_of (value bs_detail_v)                        \
  {                                                                          \
    return BS_DETAIL_BITS (                                                  \
      type, bs_detail_host_##type (BS_DETAIL_BITS (word, bs_detail_v)));     \
  }                                                                          \
  BS_DETAIL_INLINE_SET void type##_set (type *bs_detail_x,                   \
                                        value bs_detail_v)                   \
  {                                                                          \
    *bs_detail_x = type##_of (bs_detail_v);                                  \
  }

BS_DETAIL_ENDIAN (bs_le16, le16, uint16_t, uint16_t)
BS_DETAIL_ENDIAN (bs_le32, le32, uint32_t, uint32_t)
BS_DETAIL_ENDIAN (bs_le64, le64, uint64_t, uint64_t)
BS_DETAIL_ENDIAN (bs_be16, be16, uint16_t, uint16_t)
BS_DETAIL_ENDIAN (bs_be32, be32, uint32_t, uint32_t)
BS_DETAIL_ENDIAN (bs_be64, be64, uint64_t, uint64_t)
BS_DETAIL_ENDIAN (bs_lei16, le16, int16_t, uint16_t)
BS_DETAIL_ENDIAN (bs_lei32, le32, int32_t, uint32_t)
BS_DETAIL_ENDIAN (bs_lei64, le64, int64_t, uint64_t)
BS_DETAIL_ENDIAN (bs_bei16, be16, int16_t, uint16_t)
BS_DETAIL_ENDIAN (bs_bei32, be32, int32_t, uint32_t)
BS_DETAIL_ENDIAN (bs_bei64, be64, int64_t, uint64_t)
#if BS_DETAIL_HAS_FLOATS
BS_DETAIL_ENDIAN (bs_lef32, le32, float, uint32_t)
BS_DETAIL_ENDIAN (bs_lef64, le64, double, uint64_t)
BS_DETAIL_ENDIAN (bs_bef32, be32, float, uint32_t)
BS_DETAIL_ENDIAN (bs_bef64, be64, double, uint64_t)
#endif

#undef BS_DETAIL_BITS
#undef BS_DETAIL_INLINE
#undef BS_DETAIL_LAYOUT_ASSERT
#undef BS_DETAIL_ALIGNOF
#undef BS_DETAIL_ENDIAN
#undef BS_DETAIL_ORDER_le16
#undef BS_DETAIL_ORDER_le32
#undef BS_DETAIL_ORDER_le64
#undef BS_DETAIL_ORDER_be16
#undef BS_DETAIL_ORDER_be32
#undef BS_DETAIL_ORDER_be64

/* Of any type of these:

   bs_get (X): the value of X.
   bs_set (X, V): let *X have the value V.
   bs_is_endian (T): is the type T one of these?  A constant.

   Each argument is evaluated once.  */
#ifdef __cplusplus

namespace bytesafe
{
namespace detail_
{
template <typename Type_> struct endian_ : no_
{
};
template <typename Type_> struct endian_<const Type_> : endian_<Type_>
{
};
template <typename Type_> struct endian_<volatile Type_> : endian_<Type_>
{
};
template <typename Type_>
struct endian_<const volatile Type_> : endian_<Type_>
{
};
} // namespace detail_
} // namespace bytesafe

#define BS_DETAIL_OVERLOADS(type)                                            \
  constexpr decltype (type##_get (type ())) bs_get (type bs_detail_x)        \
  {                                                                          \
    return type##_get (bs_detail_x);                                         \
  }                                                                          \
  BS_DETAIL_INLINE_SET void bs_set (                                         \
    type *bs_detail_x, decltype (type##_get (type ())) bs_detail_v)          \
  {                                                                          \
    type##_set (bs_detail_x, bs_detail_v);                                   \
  }                                                                          \
  namespace bytesafe                                                         \
  {                                                                          \
  namespace detail_                                                          \
  {                                                                          \
  template <> struct endian_<type> : yes_                                    \
  {                                                                          \
  };                                                                         \
  }                                                                          \
  }
BS_DETAIL_EACH_ENDIAN (BS_DETAIL_OVERLOADS)
#undef BS_DETAIL_OVERLOADS
#undef BS_DETAIL_INLINE_SET

#define bs_is_endian(...) (::bytesafe::detail_::endian_<__VA_ARGS__>::value_)

#else

/* A pointer to another type is an error, and not only from GCC 14 on.  */
#define BS_DETAIL_SET(type, x, v) _Generic((x), type * : type##_set) (x, v)
#define bs_le16_set(x, v) BS_DETAIL_SET (bs_le16, x, v)
#define bs_le32_set(x, v) BS_DETAIL_SET (bs_le32, x, v)
#define bs_le64_set(x, v) BS_DETAIL_SET (bs_le64, x, v)
#define bs_be16_set(x, v) BS_DETAIL_SET (bs_be16, x, v)
#define bs_be32_set(x, v) BS_DETAIL_SET (bs_be32, x, v)
#define bs_be64_set(x, v) BS_DETAIL_SET (bs_be64, x, v)
#define bs_lei16_set(x, v) BS_DETAIL_SET (bs_lei16, x, v)
#define bs_lei32_set(x, v) BS_DETAIL_SET (bs_lei32, x, v)
#define bs_lei64_set(x, v) BS_DETAIL_SET (bs_lei64, x, v)
#define bs_bei16_set(x, v) BS_DETAIL_SET (bs_bei16, x, v)
#define bs_bei32_set(x, v) BS_DETAIL_SET (bs_bei32, x, v)
#define bs_bei64_set(x, v) BS_DETAIL_SET (bs_bei64, x, v)
#if BS_DETAIL_HAS_FLOATS
#define bs_lef32_set(x, v) BS_DETAIL_SET (bs_lef32, x, v)
#define bs_lef64_set(x, v) BS_DETAIL_SET (bs_lef64, x, v)
#define bs_bef32_set(x, v) BS_DETAIL_SET (bs_bef32, x, v)
#define bs_bef64_set(x, v) BS_DETAIL_SET (bs_bef64, x, v)
#endif

/* What begins a list of associations that may be empty.  */
struct bs_detail_no_type
{
  char unused_;
};

#define BS_DETAIL_GET_CASE(type) , type : type##_get
#define BS_DETAIL_SET_CASE(type) , type * : type##_set
#define BS_DETAIL_IS_CASE(type) , type : 1

#define bs_get(x)                                                            \
  _Generic((x), struct bs_detail_no_type : 0 BS_DETAIL_EACH_ENDIAN (         \
                  BS_DETAIL_GET_CASE)) (x)
#define bs_set(x, v)                                                         \
  _Generic((x), struct bs_detail_no_type                                     \
                  * : 0 BS_DETAIL_EACH_ENDIAN (BS_DETAIL_SET_CASE)) (x, v)
#define bs_is_endian(...)                                                    \
  _Generic(*(__typeof__ (__VA_ARGS__) *) 0,                                  \
           default : 0 BS_DETAIL_EACH_ENDIAN (BS_DETAIL_IS_CASE))

#endif

/* BS_BE32 (V), and so for each type, is an initializer: of an object, of a
   member, of an element; static or not.  V is a constant.  One that is no
   value of the type is an error.  In an expression, or for what is not
   constant, there is bs_be32_of (V).  */
#ifdef __cplusplus

namespace bytesafe
{
namespace detail_
{
/* The integer V of the type VALUE, as a constant of the type TYPE.  */
template <typename Type_, typename Value_, Value_ v_> struct constant_
{
  static constexpr bool is_signed_ = Type_ (-1) < Type_ (0);
  static constexpr unsigned long long largest_
    = ~0ull >> (64 - 8 * sizeof (Type_) + is_signed_);
  static_assert (v_ < 0 || v_ <= largest_,
                 "the value is too large for the type");
  static_assert (v_ >= 0 || (is_signed_ && ~v_ <= largest_),
                 "the value is too small for the type");
  static constexpr Type_ value_ = Type_ (v_);
};
} // namespace detail_
} // namespace bytesafe

#define BS_DETAIL_CONSTANT(type, host, v)                                    \
  (::type##_of (::bytesafe::detail_::constant_<host, decltype ((v) | 0),     \
                                               ((v) | 0)>::value_))

#define BS_LE16(v) BS_DETAIL_CONSTANT (bs_le16, ::uint16_t, v)
#define BS_LE32(v) BS_DETAIL_CONSTANT (bs_le32, ::uint32_t, v)
#define BS_LE64(v) BS_DETAIL_CONSTANT (bs_le64, ::uint64_t, v)
#define BS_BE16(v) BS_DETAIL_CONSTANT (bs_be16, ::uint16_t, v)
#define BS_BE32(v) BS_DETAIL_CONSTANT (bs_be32, ::uint32_t, v)
#define BS_BE64(v) BS_DETAIL_CONSTANT (bs_be64, ::uint64_t, v)
#define BS_LEI16(v) BS_DETAIL_CONSTANT (bs_lei16, ::int16_t, v)
#define BS_LEI32(v) BS_DETAIL_CONSTANT (bs_lei32, ::int32_t, v)
#define BS_LEI64(v) BS_DETAIL_CONSTANT (bs_lei64, ::int64_t, v)
#define BS_BEI16(v) BS_DETAIL_CONSTANT (bs_bei16, ::int16_t, v)
#define BS_BEI32(v) BS_DETAIL_CONSTANT (bs_bei32, ::int32_t, v)
#define BS_BEI64(v) BS_DETAIL_CONSTANT (bs_bei64, ::int64_t, v)

#if BS_DETAIL_HAS_FLOATS
#define BS_LEF32(v) (::bs_lef32_of (static_cast<float> (v)))
#define BS_LEF64(v) (::bs_lef64_of (static_cast<double> (v)))
#define BS_BEF32(v) (::bs_bef32_of (static_cast<float> (v)))
#define BS_BEF64(v) (::bs_bef64_of (static_cast<double> (v)))
#endif

#else /* C */

/* The byte of WORD from the bit SHIFT on.  */
#define BS_DETAIL_BYTE(word, shift)                                          \
  ((unsigned char) ((word) >> (shift) &0xff))

/* The bytes of WORD in each order; CHECK is zero.  */
#define BS_DETAIL_BYTES_le16(check, word)                                    \
  (check) | BS_DETAIL_BYTE (word, 0), BS_DETAIL_BYTE (word, 8)
#define BS_DETAIL_BYTES_be16(check, word)                                    \
  (check) | BS_DETAIL_BYTE (word, 8), BS_DETAIL_BYTE (word, 0)
#define BS_DETAIL_BYTES_le32(check, word)                                    \
  (check) | BS_DETAIL_BYTE (word, 0), BS_DETAIL_BYTE (word, 8),              \
    BS_DETAIL_BYTE (word, 16), BS_DETAIL_BYTE (word, 24)
#define BS_DETAIL_BYTES_be32(check, word)                                    \
  (check) | BS_DETAIL_BYTE (word, 24), BS_DETAIL_BYTE (word, 16),            \
    BS_DETAIL_BYTE (word, 8), BS_DETAIL_BYTE (word, 0)
#define BS_DETAIL_BYTES_le64(check, word)                                    \
  (check) | BS_DETAIL_BYTE (word, 0), BS_DETAIL_BYTE (word, 8),              \
    BS_DETAIL_BYTE (word, 16), BS_DETAIL_BYTE (word, 24),                    \
    BS_DETAIL_BYTE (word, 32), BS_DETAIL_BYTE (word, 40),                    \
    BS_DETAIL_BYTE (word, 48), BS_DETAIL_BYTE (word, 56)
#define BS_DETAIL_BYTES_be64(check, word)                                    \
  (check) | BS_DETAIL_BYTE (word, 56), BS_DETAIL_BYTE (word, 48),            \
    BS_DETAIL_BYTE (word, 40), BS_DETAIL_BYTE (word, 32),                    \
    BS_DETAIL_BYTE (word, 24), BS_DETAIL_BYTE (word, 16),                    \
    BS_DETAIL_BYTE (word, 8), BS_DETAIL_BYTE (word, 0)

/* A TYPE that has these bytes.  The member is named after the type, so that
   it is an error where another type is initialized: C would drop what is too
   much for that, and fill up with zeros what is too little.  */
#define BS_DETAIL_INITIALIZER(type, ...)                                     \
  {                                                                          \
    .type##_bytes = { __VA_ARGS__ }                                          \
  }

/* Zero, and an error unless V is a constant and FITS.  */
#define BS_DETAIL_CHECK(v, fits)                                             \
  (0u & (unsigned) sizeof (struct {                                          \
     _Static_assert (__builtin_constant_p (v) && (fits),                     \
                     "the value is not a constant that fits into the "       \
                     "type");                                                \
     char unused_;                                                           \
   }))

/* V must be from 0 to LARGEST, or from -LARGEST - 1 to LARGEST.  `| 0' is for
   integers alone.  */
#define BS_DETAIL_UNSIGNED(v, largest)                                       \
  BS_DETAIL_CHECK (v, (v) < 0 ? 0 : ((v) | 0) <= (largest))
#define BS_DETAIL_SIGNED(v, largest)                                         \
  BS_DETAIL_CHECK (v, (v) < 0 ? (v) >= -(largest) -1 : ((v) | 0) <= (largest))

#define BS_DETAIL_U16(type, order, v)                                        \
  BS_DETAIL_INITIALIZER (                                                    \
    type, BS_DETAIL_BYTES_##order (BS_DETAIL_UNSIGNED (v, 0xffff),           \
                                   (uint16_t) (v)))
#define BS_DETAIL_U32(type, order, v)                                        \
  BS_DETAIL_INITIALIZER (                                                    \
    type, BS_DETAIL_BYTES_##order (BS_DETAIL_UNSIGNED (v, 0xffffffffu),      \
                                   (uint32_t) (v)))
#define BS_DETAIL_U64(type, order, v)                                        \
  BS_DETAIL_INITIALIZER (                                                    \
    type, BS_DETAIL_BYTES_##order (                                          \
            BS_DETAIL_UNSIGNED (v, 0xffffffffffffffffull), (uint64_t) (v)))
#define BS_DETAIL_I16(type, order, v)                                        \
  BS_DETAIL_INITIALIZER (                                                    \
    type,                                                                    \
    BS_DETAIL_BYTES_##order (BS_DETAIL_SIGNED (v, 0x7fff), (uint16_t) (v)))
#define BS_DETAIL_I32(type, order, v)                                        \
  BS_DETAIL_INITIALIZER (                                                    \
    type, BS_DETAIL_BYTES_##order (BS_DETAIL_SIGNED (v, 0x7fffffff),         \
                                   (uint32_t) (v)))
#define BS_DETAIL_I64(type, order, v)                                        \
  BS_DETAIL_INITIALIZER (                                                    \
    type, BS_DETAIL_BYTES_##order (                                          \
            BS_DETAIL_SIGNED (v, 0x7fffffffffffffffll), (uint64_t) (v)))

#define BS_LE16(v) BS_DETAIL_U16 (bs_le16, le16, v)
#define BS_LE32(v) BS_DETAIL_U32 (bs_le32, le32, v)
#define BS_LE64(v) BS_DETAIL_U64 (bs_le64, le64, v)
#define BS_BE16(v) BS_DETAIL_U16 (bs_be16, be16, v)
#define BS_BE32(v) BS_DETAIL_U32 (bs_be32, be32, v)
#define BS_BE64(v) BS_DETAIL_U64 (bs_be64, be64, v)
#define BS_LEI16(v) BS_DETAIL_I16 (bs_lei16, le16, v)
#define BS_LEI32(v) BS_DETAIL_I32 (bs_lei32, le32, v)
#define BS_LEI64(v) BS_DETAIL_I64 (bs_lei64, le64, v)
#define BS_BEI16(v) BS_DETAIL_I16 (bs_bei16, be16, v)
#define BS_BEI32(v) BS_DETAIL_I32 (bs_bei32, be32, v)
#define BS_BEI64(v) BS_DETAIL_I64 (bs_bei64, be64, v)

#if BS_DETAIL_HAS_FLOATS

/* The word that a constant is in memory, as a constant.  C has no word for
   that.  */
#ifdef __clang__
#define BS_DETAIL_F32_WORD(v) __builtin_bit_cast(uint32_t, (float) (v))
#define BS_DETAIL_F64_WORD(v) __builtin_bit_cast(uint64_t, (double) (v))
#elif __FLT_EVAL_METHOD__ == 0
/* GCC makes a vector of a number that is added to a vector, and computes with
   both while it compiles; and from a vector it is a cast to an integer.  X +
   -0.0 is X for each X: both zeros, infinity, and not-a-number with all of its
   bits but that which makes it signal.  */
typedef float bs_detail_floats __attribute__ ((__vector_size__ (4)));
typedef double bs_detail_doubles __attribute__ ((__vector_size__ (8)));
#define BS_DETAIL_F32_WORD(v)                                                \
  ((uint32_t) ((float) (v) + (bs_detail_floats) 0x80000000u))
#define BS_DETAIL_F64_WORD(v)                                                \
  ((uint64_t) ((double) (v) + (bs_detail_doubles) 0x8000000000000000ull))
#else
/* Where numbers are computed with more precision than they have, as by the
   x87, GCC does not make vectors of them.  So the word is put together of
   what is known of V: its sign, and if it is a number other than 0, the
   exponent, at least that of the least normal number, and the fraction, an
   integer by then.  A normal number has a 1 before the fraction, which
   becomes the 1 that the exponent is larger by.  A not-a-number keeps its sign
   only.  */
#define BS_DETAIL_ORDINARY(v)                                                \
  (__builtin_isfinite (v) && (v) != 0 ? __builtin_fabs (v) : 1.0)
#define BS_DETAIL_EXPONENT(v, least)                                         \
  (__builtin_ilogb (BS_DETAIL_ORDINARY (v)) < (least)                        \
     ? (least)                                                               \
     : __builtin_ilogb (BS_DETAIL_ORDINARY (v)))
#define BS_DETAIL_WORD(v, word, least, digits, infinity)                     \
  ((word) (__builtin_signbit (v) != 0) << (8 * sizeof (word) - 1)            \
   | (__builtin_isnan (v)       ? (word) (infinity) | (infinity) >> 1        \
      : !__builtin_isfinite (v) ? (word) (infinity)                          \
      : (v) == 0                                                             \
        ? (word) 0                                                           \
        : ((word) (BS_DETAIL_EXPONENT (v, least) - (least)) << (digits))     \
            + (word) __builtin_ldexp (                                       \
              BS_DETAIL_ORDINARY (v),                                        \
              (digits) -BS_DETAIL_EXPONENT (v, least))))
#define BS_DETAIL_F32_WORD(v)                                                \
  BS_DETAIL_WORD ((float) (v), uint32_t, -126, 23, 0x7f800000u)
#define BS_DETAIL_F64_WORD(v)                                                \
  BS_DETAIL_WORD ((double) (v), uint64_t, -1022, 52, 0x7ff0000000000000ull)
#endif

#define BS_DETAIL_FLOAT(v) BS_DETAIL_CHECK (v, 1)

#define BS_LEF32(v)                                                          \
  BS_DETAIL_INITIALIZER (                                                    \
    bs_lef32,                                                                \
    BS_DETAIL_BYTES_le32 (BS_DETAIL_FLOAT (v), BS_DETAIL_F32_WORD (v)))
#define BS_LEF64(v)                                                          \
  BS_DETAIL_INITIALIZER (                                                    \
    bs_lef64,                                                                \
    BS_DETAIL_BYTES_le64 (BS_DETAIL_FLOAT (v), BS_DETAIL_F64_WORD (v)))
#define BS_BEF32(v)                                                          \
  BS_DETAIL_INITIALIZER (                                                    \
    bs_bef32,                                                                \
    BS_DETAIL_BYTES_be32 (BS_DETAIL_FLOAT (v), BS_DETAIL_F32_WORD (v)))
#define BS_BEF64(v)                                                          \
  BS_DETAIL_INITIALIZER (                                                    \
    bs_bef64,                                                                \
    BS_DETAIL_BYTES_be64 (BS_DETAIL_FLOAT (v), BS_DETAIL_F64_WORD (v)))

#endif

#endif

#ifdef __cplusplus
} // extern "C++"
#endif

#endif /* C, or C++11 or later */

#endif /* BYTESAFE_ENDIAN_H */
