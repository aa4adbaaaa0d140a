/* Conversions: what stands behind the macros of <bytesafe/bytes.h>.  Each
   evaluates its arguments once, checks their types, and calls a function of
   <bytesafe/bytes-parts.h>.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   NAME is the macro that the user wrote, for messages, and WHERE an enum
   bs_detail_where.  The rest is as that macro has it.  */

#ifndef BYTESAFE_BYTES_MACROS_H
#define BYTESAFE_BYTES_MACROS_H

/* What is in here is no matter of the warnings and audits of users.  */
#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/bytes-parts.h>
#include <bytesafe/bytes-types.h>

/* It may be included with the linkage of C.  */
#ifdef __cplusplus
extern "C++" {
#endif

/* bs_as_bytes.  */
#define BS_DETAIL_AS_BYTES(name, pointer)                                    \
  __extension__({                                                            \
    BS_DETAIL_AUTO bs_detail_pointer = (pointer);                            \
    BS_DETAIL_DEMAND_POINTER (name, bs_detail_pointer, pointer);             \
    BS_DETAIL_DEMAND (name, into_bytes, BS_INTO_BYTES,                       \
                      __typeof__ (*bs_detail_pointer));                      \
    BS_DETAIL_DEMAND (name, immutable, BS_IMMUTABLE,                         \
                      __typeof__ (*bs_detail_pointer));                      \
    bs_detail_bytes (bs_detail_pointer, sizeof (*bs_detail_pointer));        \
  })

/* bs_as_mut_bytes.  */
#define BS_DETAIL_AS_MUT_BYTES(name, pointer)                                \
  __extension__({                                                            \
    BS_DETAIL_AUTO bs_detail_pointer = (pointer);                            \
    BS_DETAIL_DEMAND_POINTER (name, bs_detail_pointer, pointer);             \
    BS_DETAIL_DEMAND (name, into_bytes, BS_INTO_BYTES,                       \
                      __typeof__ (*bs_detail_pointer));                      \
    BS_DETAIL_DEMAND (name, from_bytes, BS_FROM_BYTES,                       \
                      __typeof__ (*bs_detail_pointer));                      \
    BS_DETAIL_DEMAND_MUTABLE (name, __typeof__ (*bs_detail_pointer));        \
    bs_detail_mut_bytes ((void *) bs_detail_pointer,                         \
                         sizeof (*bs_detail_pointer));                       \
  })

/* bs_as_bytes_elems.  */
#define BS_DETAIL_AS_BYTES_ELEMS(name, pointer, tail, count, out)            \
  __extension__({                                                            \
    BS_DETAIL_AUTO bs_detail_pointer = (pointer);                            \
    size_t bs_detail_count_of = (count);                                     \
    struct bs_bytes *bs_detail_out = (out);                                  \
    BS_DETAIL_DEMAND_PLACE (name, "the bytes are no struct bs_bytes *", out, \
                            struct bs_bytes);                                \
    BS_DETAIL_DEMAND_TAIL (name, __typeof__ (*bs_detail_pointer), tail);     \
    BS_DETAIL_DEMAND (name, into_bytes, BS_INTO_BYTES,                       \
                      __typeof__ (*bs_detail_pointer));                      \
    BS_DETAIL_DEMAND (name, immutable, BS_IMMUTABLE,                         \
                      __typeof__ (*bs_detail_pointer));                      \
    bs_detail_all (bs_detail_pointer,                                        \
                   BS_DETAIL_TAILED_SIZE (__typeof__ (*bs_detail_pointer),   \
                                          tail, bs_detail_count_of),         \
                   bs_detail_out);                                           \
  })

/* bs_write_to and its kin.  */
#define BS_DETAIL_WRITE(name, where, pointer, buffer, size)                  \
  __extension__({                                                            \
    BS_DETAIL_AUTO bs_detail_pointer = (pointer);                            \
    BS_DETAIL_AUTO bs_detail_buffer = (buffer);                              \
    size_t bs_detail_size = (size);                                          \
    BS_DETAIL_DEMAND_POINTER (name, bs_detail_pointer, pointer);             \
    BS_DETAIL_DEMAND (name, into_bytes, BS_INTO_BYTES,                       \
                      __typeof__ (*bs_detail_pointer));                      \
    BS_DETAIL_DEMAND (name, immutable, BS_IMMUTABLE,                         \
                      __typeof__ (*bs_detail_pointer));                      \
    BS_DETAIL_DEMAND_BUFFER (name, bs_detail_buffer);                        \
    bs_detail_write (where, bs_detail_pointer, sizeof (*bs_detail_pointer),  \
                     bs_detail_buffer, bs_detail_size);                      \
  })

/* bs_read_from and its kin.  */
#define BS_DETAIL_READ(name, where, T, buffer, size, out, rest)              \
  __extension__({                                                            \
    const void *bs_detail_buffer = (buffer);                                 \
    size_t bs_detail_size = (size);                                          \
    BS_DETAIL_AUTO bs_detail_out = (out);                                    \
    struct bs_bytes *bs_detail_rest = (rest);                                \
    BS_DETAIL_DEMAND_PLACE (name, "the rest is no struct bs_bytes *", rest,  \
                            struct bs_bytes);                                \
    BS_DETAIL_DEMAND (name, from_bytes, BS_FROM_BYTES, T);                   \
    BS_DETAIL_DEMAND_MUTABLE (name, T);                                      \
    BS_DETAIL_DEMAND_TYPE (name,                                             \
                           "the destination is not a pointer to the type",   \
                           bs_detail_out, __typeof__ (T) *);                 \
    bs_detail_read (where, bs_detail_buffer, bs_detail_size, sizeof (T),     \
                    (void *) bs_detail_out, bs_detail_rest);                 \
  })

/* bs_try_read_from and its kin.  What is judged is a copy, which nobody can
   change before it goes to OUT, and no T until it was found to be one.  */
#define BS_DETAIL_TRY_READ(name, where, T, buffer, size, out, rest,          \
                           is_valid)                                         \
  __extension__({                                                            \
    const void *bs_detail_buffer = (buffer);                                 \
    size_t bs_detail_size = (size);                                          \
    BS_DETAIL_AUTO bs_detail_out = (out);                                    \
    struct bs_bytes *bs_detail_rest = (rest);                                \
    BS_DETAIL_AUTO bs_detail_is_valid = (is_valid);                          \
    unsigned char bs_detail_copied[sizeof (T)];                              \
    struct bs_bytes bs_detail_left = { BS_DETAIL_NONE, 0 };                  \
    enum bs_err bs_detail_error;                                             \
    BS_DETAIL_DEMAND_PLACE (name, "the rest is no struct bs_bytes *", rest,  \
                            struct bs_bytes);                                \
    BS_DETAIL_ASSERT (                                                       \
      BS_DETAIL_PROMISED_into_bytes (T)                                      \
        || BS_DETAIL_PROMISED_from_bytes (T),                                \
      name ": the type is marked neither into_bytes nor from_bytes; claim "  \
           "one with BS_INTO_BYTES or BS_FROM_BYTES, or see above why its "  \
           "claim failed");                                                  \
    BS_DETAIL_DEMAND_COPYABLE (name, T);                                     \
    BS_DETAIL_DEMAND_MUTABLE (name, T);                                      \
    BS_DETAIL_DEMAND_TYPE (name,                                             \
                           "the destination is not a pointer to the type",   \
                           bs_detail_out, __typeof__ (T) *);                 \
    bs_detail_error                                                          \
      = bs_detail_read (where, bs_detail_buffer, bs_detail_size, sizeof (T), \
                        bs_detail_copied, &bs_detail_left);                  \
    if (bs_detail_error == BS_OK                                             \
        && !bs_detail_is_valid (                                             \
          bs_detail_bytes (bs_detail_copied, sizeof (T))))                   \
      bs_detail_error = BS_VALID;                                            \
    if (bs_detail_error == BS_OK)                                            \
      bs_detail_accept (bs_detail_out, bs_detail_copied, sizeof (T),         \
                        bs_detail_left, bs_detail_rest);                     \
    bs_detail_error;                                                         \
  })

/* bs_ref_from and its kin; NEEDED is the size in bytes of the object.  */
#define BS_DETAIL_REF(name, where, T, needed, buffer, size, pointer, rest)   \
  __extension__({                                                            \
    size_t bs_detail_needed = (needed);                                      \
    BS_DETAIL_AUTO bs_detail_buffer = (buffer);                              \
    size_t bs_detail_size = (size);                                          \
    BS_DETAIL_AUTO bs_detail_out = (pointer);                                \
    struct bs_bytes *bs_detail_rest = (rest);                                \
    void *bs_detail_view = BS_DETAIL_NONE;                                   \
    enum bs_err bs_detail_error;                                             \
    BS_DETAIL_DEMAND_PLACE (name, "the rest is no struct bs_bytes *", rest,  \
                            struct bs_bytes);                                \
    BS_DETAIL_DEMAND (name, from_bytes, BS_FROM_BYTES, T);                   \
    BS_DETAIL_DEMAND (name, immutable, BS_IMMUTABLE, T);                     \
    BS_DETAIL_DEMAND_BYTES (name, bs_detail_buffer);                         \
    BS_DETAIL_DEMAND_TYPE (                                                  \
      name, "the pointer is not a const T *, or not by its address",         \
      bs_detail_out, const __typeof__ (T) **);                               \
    bs_detail_error = bs_detail_ref (                                        \
      where, bs_detail_buffer, bs_detail_size, bs_detail_needed,             \
      BS_DETAIL_ALIGNMENT (T), &bs_detail_view, bs_detail_rest);             \
    if (bs_detail_error == BS_OK)                                            \
      *bs_detail_out = (__typeof__ (*bs_detail_out)) bs_detail_view;         \
    bs_detail_error;                                                         \
  })

/* bs_mut_from and its kin.  */
#define BS_DETAIL_MUT(name, where, T, needed, buffer, size, pointer, rest)   \
  __extension__({                                                            \
    size_t bs_detail_needed = (needed);                                      \
    BS_DETAIL_AUTO bs_detail_buffer = (buffer);                              \
    size_t bs_detail_size = (size);                                          \
    BS_DETAIL_AUTO bs_detail_out = (pointer);                                \
    struct bs_mut_bytes *bs_detail_rest = (rest);                            \
    void *bs_detail_view = BS_DETAIL_NONE;                                   \
    enum bs_err bs_detail_error;                                             \
    BS_DETAIL_DEMAND_PLACE (name, "the rest is no struct bs_mut_bytes *",    \
                            rest, struct bs_mut_bytes);                      \
    BS_DETAIL_DEMAND (name, from_bytes, BS_FROM_BYTES, T);                   \
    BS_DETAIL_DEMAND (name, into_bytes, BS_INTO_BYTES, T);                   \
    BS_DETAIL_DEMAND_MUTABLE (name, T);                                      \
    BS_DETAIL_DEMAND_BUFFER (name, bs_detail_buffer);                        \
    BS_DETAIL_DEMAND_BYTES (name, bs_detail_buffer);                         \
    BS_DETAIL_DEMAND_TYPE (                                                  \
      name, "the pointer is not a T *, or not by its address",               \
      bs_detail_out, __typeof__ (T) **);                                     \
    bs_detail_error = bs_detail_mut (                                        \
      where, bs_detail_buffer, bs_detail_size, bs_detail_needed,             \
      BS_DETAIL_ALIGNMENT (T), &bs_detail_view, bs_detail_rest);             \
    if (bs_detail_error == BS_OK)                                            \
      *bs_detail_out = (__typeof__ (*bs_detail_out)) bs_detail_view;         \
    bs_detail_error;                                                         \
  })

/* bs_ref_from_elems and bs_mut_from_elems: KIND is REF or MUT.  */
#define BS_DETAIL_ELEMS(kind, name, where, T, tail, count, buffer, size,     \
                        pointer, rest)                                       \
  __extension__({                                                            \
    BS_DETAIL_DEMAND_TAIL (name, T, tail);                                   \
    BS_DETAIL_##kind (name, where, T,                                        \
                      BS_DETAIL_TAILED_SIZE (T, tail, count), buffer, size,  \
                      pointer, rest);                                        \
  })

/* bs_tail_count and bs_tail_fit.  */
#define BS_DETAIL_TAIL_COUNT(name, is_exact, T, tail, size, count)           \
  __extension__({                                                            \
    BS_DETAIL_DEMAND_TAIL (name, T, tail);                                   \
    BS_DETAIL_DEMAND_PLACE (name, "the count is no size_t *", count,         \
                            size_t);                                         \
    bs_detail_count (is_exact, sizeof (T), __builtin_offsetof(T, tail),      \
                     BS_DETAIL_ELEMENT (T, tail), (size), (count));          \
  })

/* bs_zero.  */
#define BS_DETAIL_ZERO(name, pointer)                                        \
  __extension__({                                                            \
    BS_DETAIL_AUTO bs_detail_pointer = (pointer);                            \
    BS_DETAIL_DEMAND_POINTER (name, bs_detail_pointer, pointer);             \
    BS_DETAIL_DEMAND_ZEROS (name, __typeof__ (*bs_detail_pointer));          \
    BS_DETAIL_DEMAND_COPYABLE (name, __typeof__ (*bs_detail_pointer));       \
    BS_DETAIL_DEMAND_MUTABLE (name, __typeof__ (*bs_detail_pointer));        \
    bs_detail_clear ((void *) bs_detail_pointer,                             \
                     sizeof (*bs_detail_pointer));                           \
  })

/* bs_bytes_of_cleared.  The union is there for GCC 11 and 12: by themselves
   they clear large arrays of padded records at the wrong places, unless the
   array is in a union (tried on each version, and right from GCC 13 on).  */
#define BS_DETAIL_BYTES_OF_CLEARED(name, pointer)                            \
  __extension__({                                                            \
    BS_DETAIL_AUTO bs_detail_pointer = (pointer);                            \
    union bs_detail_only                                                     \
    {                                                                        \
      __typeof__ (*bs_detail_pointer) bs_detail_value;                       \
    };                                                                       \
    BS_DETAIL_DEMAND_POINTER (name, bs_detail_pointer, pointer);             \
    BS_DETAIL_ASSERT (                                                       \
      BS_DETAIL_CLEARABLE (__typeof__ (*bs_detail_pointer)),                 \
      name ": the type has more than padding that is in the way of "         \
           "into_bytes, or padding that GCC does not clear");                \
    BS_DETAIL_DEMAND (name, immutable, BS_IMMUTABLE,                         \
                      __typeof__ (*bs_detail_pointer));                      \
    BS_DETAIL_DEMAND_COPYABLE (name, __typeof__ (*bs_detail_pointer));       \
    BS_DETAIL_DEMAND_MUTABLE (name, __typeof__ (*bs_detail_pointer));        \
    BS_DETAIL_CLEAR_PADDING (bs_detail_pointer);                             \
    bs_detail_bytes (bs_detail_pointer, sizeof (*bs_detail_pointer));        \
  })

#if defined __clang__ || __GNUC__ >= 13
#define BS_DETAIL_CLEAR_PADDING(pointer) __builtin_clear_padding (pointer)
#else
#define BS_DETAIL_CLEAR_PADDING(pointer)                                     \
  __builtin_clear_padding ((union bs_detail_only *) (pointer))
#endif

#ifndef __cplusplus

/* All that C knows is copied by its bytes.  */
#define BS_DETAIL_DEMAND_COPYABLE(name, ...)                                 \
  BS_DETAIL_ASSERT (sizeof (__VA_ARGS__) < (size_t) -1, name)

/* Demand, for the macro NAME, that VALUE is no array, which is no value.  */
#define BS_DETAIL_DEMAND_VALUE(name, value)                                  \
  BS_DETAIL_ASSERT (                                                         \
    BS_DETAIL_SAME (__typeof__ (value), __typeof__ ((0, (value)))),          \
    name ": an array is no value; put it into a struct")

/* bs_transmute, through the members of a union.  The manual of GCC, at
   -fstrict-aliasing, has it that this works.  */
#define BS_DETAIL_TRANSMUTE(name, T, value)                                  \
  __extension__({                                                            \
    BS_DETAIL_AUTO bs_detail_source = (value);                               \
    union                                                                    \
    {                                                                        \
      __typeof__ (bs_detail_source) bs_detail_from;                          \
      __typeof__ (T) bs_detail_to;                                           \
    } bs_detail_both = { bs_detail_source };                                 \
    BS_DETAIL_DEMAND_VALUE (name, value);                                    \
    BS_DETAIL_DEMAND_VALUE (name, bs_detail_both.bs_detail_to);              \
    BS_DETAIL_DEMAND (name, into_bytes, BS_INTO_BYTES,                       \
                      __typeof__ (bs_detail_source));                        \
    BS_DETAIL_DEMAND (name, from_bytes, BS_FROM_BYTES, T);                   \
    BS_DETAIL_ASSERT (sizeof (bs_detail_source) == sizeof (T),               \
                      name ": the types differ in size");                    \
    bs_detail_both.bs_detail_to;                                             \
  })

/* bs_zeroed.  The array comes first, as what is initialized of a union is its
   first member.  */
#define BS_DETAIL_ZEROED(name, T)                                            \
  __extension__({                                                            \
    union                                                                    \
    {                                                                        \
      unsigned char bs_detail_zeros[sizeof (T)];                             \
      __typeof__ (T) bs_detail_value;                                        \
    } bs_detail_both = { { 0 } };                                            \
    BS_DETAIL_DEMAND_VALUE (name, bs_detail_both.bs_detail_value);           \
    BS_DETAIL_DEMAND_ZEROS (name, T);                                        \
    bs_detail_both.bs_detail_value;                                          \
  })

#else

/* Demand, for the macro NAME, that objects of a type are copied by their bytes
   alone.  */
#define BS_DETAIL_DEMAND_COPYABLE(name, ...)                                 \
  static_assert (__is_trivially_copyable(__VA_ARGS__),                       \
                 name ": the type is not trivially copyable")

namespace bytesafe
{

namespace detail_
{

template <typename Type_> struct is_array_ : no_
{
};
template <typename Type_, size_t length_>
struct is_array_<Type_[length_]> : yes_
{
};

/* As many bytes as TYPE has.  */
template <typename Type_> struct storage_
{
  unsigned char data_[sizeof (Type_)];
};

/* TYPE, of which there must be values.  */
template <typename Type_> struct value_type_
{
  BS_DETAIL_ASSERT (!is_array_<Type_>::value_,
                    "an array is no value; put it into a struct");
  typedef Type_ type_;
};

/* How the bytes of a SOURCE become a TYPE; not at all if they differ in
   number.  */
template <typename Type_, typename Source_, bool is_possible_>
struct conversion_
{
  static constexpr Type_ convert_ (const Source_ &source_);
};
template <typename Type_, typename Source_>
struct conversion_<Type_, Source_, true>
{
  static constexpr Type_
  convert_ (const Source_ &source_)
  {
    return __builtin_bit_cast(Type_, source_);
  }
};

/* bs_transmute.  */
template <typename Type_, typename Source_>
constexpr typename value_type_<Type_>::type_
transmuted_ (const Source_ &source_)
{
  BS_DETAIL_DEMAND ("bs_transmute", into_bytes, BS_INTO_BYTES, Source_);
  BS_DETAIL_DEMAND ("bs_transmute", from_bytes, BS_FROM_BYTES, Type_);
  BS_DETAIL_ASSERT (sizeof (Source_) == sizeof (Type_),
                    "bs_transmute: the types differ in size");
  return conversion_<Type_, Source_,
                     sizeof (Source_) == sizeof (Type_)>::convert_ (source_);
}

/* bs_zeroed.  */
template <typename Type_>
constexpr typename value_type_<Type_>::type_
zero_value_ ()
{
  BS_DETAIL_DEMAND_ZEROS ("bs_zeroed", Type_);
  BS_DETAIL_DEMAND_COPYABLE ("bs_zeroed", Type_);
  return __builtin_bit_cast(Type_, storage_<Type_>{});
}

} // namespace detail_

} // namespace bytesafe

#define BS_DETAIL_TRANSMUTE(name, T, value)                                  \
  (::bytesafe::detail_::transmuted_<__typeof__ (T)> (value))
#define BS_DETAIL_ZEROED(name, T)                                            \
  (::bytesafe::detail_::zero_value_<__typeof__ (T)> ())

#endif

#ifdef __cplusplus
} // extern "C++"
#endif

#endif /* BYTESAFE_BYTES_MACROS_H */
