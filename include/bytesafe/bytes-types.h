/* Types of conversions: what the macros of <bytesafe/bytes.h> demand of their
   arguments before anything is done.
   SPDX-License-Identifier: MIT OR GPL-2.0-only  */

#ifndef BYTESAFE_BYTES_TYPES_H
#define BYTESAFE_BYTES_TYPES_H

/* What is in here is no matter of the warnings and audits of users.  */
#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/bytes-parts.h>
#include <bytesafe/traits.h>

#if defined __cplusplus && __cplusplus >= 201703L
#include <cstddef>
#endif

/* It may be included with the linkage of C.  */
#ifdef __cplusplus
extern "C++" {
#endif

/* A macro for each trait: in the argument of another macro a user's macro would
   take the name of a trait away.  */
#if BS_CHECKED || defined BS_UNCHECKED
#define BS_DETAIL_PROMISED_into_bytes(...)                                   \
  bs_promised (into_bytes, __VA_ARGS__)
#define BS_DETAIL_PROMISED_from_bytes(...)                                   \
  bs_promised (from_bytes, __VA_ARGS__)
#define BS_DETAIL_PROMISED_immutable(...) bs_promised (immutable, __VA_ARGS__)
#define BS_DETAIL_PROMISED_from_zeros(...)                                   \
  bs_promised (from_zeros, __VA_ARGS__)
#else
#error                                                                       \
  "load the GCC plugin bytesafe by -fplugin=, or define BS_UNCHECKED to compile without its checks"
/* That was said once.  */
#define BS_DETAIL_PROMISED_into_bytes(...) 1
#define BS_DETAIL_PROMISED_from_bytes(...) 1
#define BS_DETAIL_PROMISED_immutable(...) 1
#define BS_DETAIL_PROMISED_from_zeros(...) 1
#endif

/* Whether a type is into_bytes as soon as __builtin_clear_padding has cleared
   what of it is padding.  It need not be marked, as no mark says so.  */
#if !BS_CHECKED
#define BS_DETAIL_CLEARABLE(...) 1
#elif defined __cplusplus
namespace bytesafe
{
namespace detail_
{
template <typename Type_> struct ask_cleared_
{
  typedef select_<Type_, yes_, no_> answer_
    __attribute__ ((__bytesafe_answer__ ("into_bytes", "cleared")));
};
} // namespace detail_
} // namespace bytesafe
#define BS_DETAIL_CLEARABLE(...)                                             \
  (::bytesafe::detail_::ask_cleared_<__VA_ARGS__>::answer_::value_)
#else
#define BS_DETAIL_CLEARABLE(...)                                             \
  __builtin_has_attribute (__VA_ARGS__,                                      \
                           __bytesafe_holds__ ("into_bytes", "cleared"))
#endif

/* The words that differ between C and C++.  */
#ifdef __cplusplus
#define BS_DETAIL_AUTO auto
#define BS_DETAIL_NONE nullptr
/* Written so that g++ does not explain what is false in its own words.  */
#define BS_DETAIL_ASSERT(condition, text)                                    \
  static_assert ((condition) ? true : false, text)
#define BS_DETAIL_ALIGNMENT(...) alignof (__VA_ARGS__)
#define BS_DETAIL_SAME(a, ...) __is_same(a, __VA_ARGS__)
#else
#define BS_DETAIL_AUTO __auto_type
#define BS_DETAIL_NONE ((void *) 0)
#define BS_DETAIL_ASSERT _Static_assert
#define BS_DETAIL_ALIGNMENT(...) _Alignof(__VA_ARGS__)
#define BS_DETAIL_SAME(a, ...) __builtin_types_compatible_p (a, __VA_ARGS__)
#endif

/* Demand, for the macro NAME, that somebody has claimed CLAIM's TRAIT of a
   type.  */
#define BS_DETAIL_DEMAND(name, trait, claim, ...)                            \
  BS_DETAIL_ASSERT (BS_DETAIL_PROMISED_##trait (__VA_ARGS__),                \
                    name ": the type is not marked " #trait                  \
                         "; claim it with " #claim                           \
                         ", or see above why its claim failed")

/* Demand, for the macro NAME, that zeros are a value of a type: somebody has
   claimed that, or that all bytes are.  */
#define BS_DETAIL_DEMAND_ZEROS(name, ...)                                    \
  BS_DETAIL_ASSERT (BS_DETAIL_PROMISED_from_zeros (__VA_ARGS__)              \
                      || BS_DETAIL_PROMISED_from_bytes (__VA_ARGS__),        \
                    name ": the type is not marked from_zeros; claim it "    \
                         "with BS_FROM_ZEROS, or see above why its claim "   \
                         "failed")

/* Whether a type is const, or an array of what is const.  */
#define BS_DETAIL_IS_CONST(...)                                              \
  BS_DETAIL_SAME (__typeof__ (__VA_ARGS__) *,                                \
                  const __typeof__ (__VA_ARGS__) *)

/* Demand, for the macro NAME, that what the pointer of type P points to may be
   written.  */
#define BS_DETAIL_DEMAND_MUTABLE(name, ...)                                  \
  BS_DETAIL_ASSERT (!BS_DETAIL_IS_CONST (__VA_ARGS__),                       \
                    name ": the type is const, and would be written")

/* Demand, for the macro NAME, that ARGUMENT is not an array which has become
   COPY, a pointer to its first element.  */
#define BS_DETAIL_DEMAND_POINTER(name, copy, argument)                       \
  BS_DETAIL_ASSERT (BS_DETAIL_SAME (const volatile __typeof__ (argument),    \
                                    const volatile __typeof__ (copy)),       \
                    name ": this is an array; give its address, &array")

/* Demand, for the macro NAME, that POINTER is of type WANTED, which WORDS
   describe.  */
#define BS_DETAIL_DEMAND_TYPE(name, words, pointer, ...)                     \
  BS_DETAIL_ASSERT (BS_DETAIL_SAME (__typeof__ (pointer), __VA_ARGS__),      \
                    name ": " words)

/* Demand, for the macro NAME, that PLACE, where something is stored, is a
   pointer of a type, a void * or null; WORDS say so.  C++ sees to that by
   itself.  */
#ifdef __cplusplus
#define BS_DETAIL_DEMAND_PLACE(name, words, place, ...)
#else
#define BS_DETAIL_DEMAND_PLACE(name, words, place, ...)                      \
  BS_DETAIL_ASSERT (                                                         \
    _Generic((place), __VA_ARGS__ * : 1, void * : 1, int : 1, default : 0),  \
    name ": " words)
#endif

/* Demand, for the macro NAME, that BUFFER points to what may be written.  C++
   sees to that by itself.  */
#ifdef __cplusplus
#define BS_DETAIL_DEMAND_BUFFER(name, buffer)
#else
#define BS_DETAIL_DEMAND_BUFFER(name, buffer)                                \
  BS_DETAIL_ASSERT (                                                         \
    BS_DETAIL_SAME (__typeof__ (1 ? (buffer) : (void *) (buffer)), void *),  \
    name ": the buffer is const or volatile, and would be written");
#endif

/* Demand, for the macro NAME, that BUFFER points to bytes, or to what is not
   told.  While an object is in use through two types GCC may take the one for
   unchanged when the other is written.  */
#define BS_DETAIL_DEMAND_BYTES(name, buffer)                                 \
  BS_DETAIL_ASSERT (BS_DETAIL_POINTS_TO_BYTES (buffer),                      \
                    name ": the buffer is not of bytes; see BS_MAY_ALIAS, "  \
                         "and give it as a void *")

#ifdef __cplusplus
namespace bytesafe
{
namespace detail_
{
template <typename Type_> struct points_to_bytes_ : no_
{
};
template <typename Type_>
struct points_to_bytes_<const Type_ *> : points_to_bytes_<Type_ *>
{
};
template <> struct points_to_bytes_<void *> : yes_
{
};
template <> struct points_to_bytes_<char *> : yes_
{
};
template <> struct points_to_bytes_<signed char *> : yes_
{
};
template <> struct points_to_bytes_<unsigned char *> : yes_
{
};
template <> struct points_to_bytes_<decltype (nullptr)> : yes_
{
};
#if __cplusplus >= 201703L
template <> struct points_to_bytes_<std::byte *> : yes_
{
};
#endif
} // namespace detail_
} // namespace bytesafe
#define BS_DETAIL_POINTS_TO_BYTES(buffer)                                    \
  (::bytesafe::detail_::points_to_bytes_<__typeof__ (buffer)>::value_)
#else
#define BS_DETAIL_POINTS_TO_BYTES(buffer)                                    \
  _Generic((buffer), void * : 1, char * : 1, signed char * : 1,              \
           unsigned char * : 1, const void * : 1, const char * : 1,          \
           const signed char * : 1, const unsigned char * : 1, default : 0)
#endif

/* Demand, for the macro NAME, that the member TAIL is an array at the end of
   the record T, and has elements.  A member of a member, or an element of one,
   is no TAIL: other members may follow, or elements be of another size.  */
#define BS_DETAIL_DEMAND_TAIL(name, T, tail)                                 \
  BS_DETAIL_ASSERT (                                                         \
    BS_DETAIL_IS_MEMBER (#tail) && BS_DETAIL_IS_OPEN (T, tail)               \
      && sizeof (T) - __builtin_offsetof(T, tail) < BS_DETAIL_ALIGNMENT (T), \
    name ": " #tail " is no array without a size at the "                    \
         "end of the type");                                                 \
  BS_DETAIL_ASSERT (BS_DETAIL_ELEMENT (T, tail) != 0,                        \
                    name ": the elements of " #tail " have no bytes")

/* Whether TEXT is the name of a member and nothing more.  For clang it is no
   constant in C, and a tool without the plugin does not need it.  */
#if defined __clang__ && !defined __cplusplus
#define BS_DETAIL_IS_MEMBER(text) (sizeof (text) > 1)
#else
#define BS_DETAIL_IS_MEMBER(text)                                            \
  (__builtin_strchr (text, '.') == BS_DETAIL_NONE                            \
   && __builtin_strchr (text, '[') == BS_DETAIL_NONE)
#endif

/* Whether the member TAIL of the record T is an array without a size, or of
   size 0.  To C both are compatible with an array of size 0.  */
#define BS_DETAIL_TYPE_OF(T, path)                                           \
  __typeof__ (((__typeof__ (T) *) BS_DETAIL_NONE)->path)
#ifdef __cplusplus
namespace bytesafe
{
namespace detail_
{
template <typename Type_> struct is_open_
{
  static constexpr bool value_ = sizeof (Type_) == 0;
};
template <typename Type_> struct is_open_<Type_[]> : yes_
{
};
} // namespace detail_
} // namespace bytesafe
#define BS_DETAIL_IS_OPEN(T, tail)                                           \
  (::bytesafe::detail_::is_open_<BS_DETAIL_TYPE_OF (T, tail)>::value_)
#else
#define BS_DETAIL_IS_OPEN(T, tail)                                           \
  BS_DETAIL_SAME (BS_DETAIL_TYPE_OF (T, tail),                               \
                  BS_DETAIL_TYPE_OF (T, tail[0])[0])
#endif

/* The size in bytes of an element of the array TAIL of the record T.  */
#define BS_DETAIL_ELEMENT(T, tail)                                           \
  (sizeof (((__typeof__ (T) *) BS_DETAIL_NONE)->tail[0]))

/* The size in bytes of a T with COUNT elements of TAIL.  */
#define BS_DETAIL_TAILED_SIZE(T, tail, count)                                \
  bs_detail_tailed_size (sizeof (T), __builtin_offsetof(T, tail),            \
                         BS_DETAIL_ELEMENT (T, tail), (count))

#ifdef __cplusplus
} // extern "C++"
#endif

#endif /* BYTESAFE_BYTES_TYPES_H */
