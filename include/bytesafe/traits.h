/* Traits: what a type promises about its bytes, in C and C++.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   A macro for each attribute of the GCC plugin bytesafe, empty where the
   plugin is not loaded, so that the same source compiles with any compiler;
   the questions whether a type has a trait; and a way around a bound.  */

#ifndef BYTESAFE_TRAITS_H
#define BYTESAFE_TRAITS_H

/* What is in here is no matter of the warnings and audits of users.  */
#ifdef __GNUC__
#pragma GCC system_header
#endif

/* BS_CHECKED is 1 if the plugin is loaded and looks at all that is claimed, 0
   if it is not.  The attributes exist exactly as long as the plugin does.  */
#define BS_CHECKED 0
#ifdef __has_attribute
#if __has_attribute(__into_bytes__) && __has_attribute(__bytesafe_answer__)
#undef BS_CHECKED
#define BS_CHECKED 1
#endif
#endif

/* Claims.  Each stands behind the closing brace of a struct, a union, a class
   or an enumeration, between the keyword and the name, or in a typedef.

     struct msg { uint32_t length; uint32_t kind; } BS_INTO_BYTES;

   BS_INTO_BYTES: each bit of each value is initialized and no address.
   BS_FROM_BYTES: each bit pattern is a value.
   BS_IMMUTABLE: nothing changes behind a view to const.
   BS_FROM_ZEROS: all-zero bytes are a value.
   BS_UNALIGNED: it may lie at any address.
   BS_NO_PADDING: each bit is a member's.
   BS_BYTE_EQ: equal values have equal bytes.
   BS_PORTABLE_LAYOUT: the layout is the same under each ABI.
   BS_MOST_TRAITS: no promise; whatever holds of these is marked.  */
#if BS_CHECKED
#define BS_INTO_BYTES __attribute__ ((__into_bytes__))
#define BS_FROM_BYTES __attribute__ ((__from_bytes__))
#define BS_IMMUTABLE __attribute__ ((__immutable__))
#define BS_FROM_ZEROS __attribute__ ((__from_zeros__))
#define BS_UNALIGNED __attribute__ ((__unaligned__))
#define BS_NO_PADDING __attribute__ ((__no_padding__))
#define BS_BYTE_EQ __attribute__ ((__byte_eq__))
#define BS_PORTABLE_LAYOUT __attribute__ ((__portable_layout__))
#define BS_MOST_TRAITS __attribute__ ((__most_traits__))
#else
#define BS_INTO_BYTES
#define BS_FROM_BYTES
#define BS_IMMUTABLE
#define BS_FROM_ZEROS
#define BS_UNALIGNED
#define BS_NO_PADDING
#define BS_BYTE_EQ
#define BS_PORTABLE_LAYOUT
#define BS_MOST_TRAITS
#endif

/* BS_ATTR (into_bytes) is a claim in the standard's form of attributes, for
   the places where those stand: struct BS_ATTR (into_bytes) msg { ... };
   where the language has no such form it is the GNU one.  */
#if !BS_CHECKED
#define BS_ATTR(trait)
#elif defined __cplusplus && __cplusplus >= 201103L
#define BS_ATTR(trait) [[bytesafe::__##trait##__]]
#elif defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L
#define BS_ATTR(trait) [[bytesafe::__##trait##__]]
#else
#define BS_ATTR(trait) __attribute__ ((__##trait##__))
#endif

/* Queries, constants of the language for any type T, never a diagnostic:

   bs_holds (into_bytes, T): does the promise hold, claimed or not?
   bs_marked (into_bytes, T): did somebody claim it, and was it found true?
   bs_promised (into_bytes, T): may others rely on it?  A struct, a union or a
   class is as it is marked, an array as its elements are; of anything else
   there is nothing to claim, and it counts what it is.

   Without the plugin a question does not compile, unless BS_UNCHECKED is
   defined, for compilers and tools that have no plugin: then each answer is
   yes, and nothing is checked.  */
#if defined __cplusplus && __cplusplus >= 201103L
#define bs_holds(trait, ...)                                                 \
  (::bytesafe::detail_::holds_##trait<__VA_ARGS__>::answer_::value_)
#define bs_marked(trait, ...)                                                \
  (::bytesafe::detail_::marked_##trait<__VA_ARGS__>::answer_::value_)
#define bs_promised(trait, ...)                                              \
  (::bytesafe::detail_::promised_##trait<__VA_ARGS__>::answer_::value_)
#elif BS_CHECKED
#define bs_holds(trait, ...)                                                 \
  __builtin_has_attribute (__VA_ARGS__, __bytesafe_holds__ (#trait))
#define bs_marked(trait, ...)                                                \
  __builtin_has_attribute (__VA_ARGS__, __bytesafe_holds__ (#trait, "marked"))
#define bs_promised(trait, ...)                                              \
  __builtin_has_attribute (__VA_ARGS__,                                      \
                           __bytesafe_holds__ (#trait, "promised"))
#elif defined BS_UNCHECKED
#define bs_holds(trait, ...) 1
#define bs_marked(trait, ...) 1
#define bs_promised(trait, ...) 1
#elif !defined __cplusplus
#define BS_DETAIL_NO_ANSWER                                                  \
  (sizeof (struct {                                                          \
     _Static_assert (0,                                                      \
                     "load the GCC plugin bytesafe by -fplugin=, or "        \
                     "define BS_UNCHECKED to compile without its checks");   \
     char c_;                                                                \
   })                                                                        \
   == 0)
#define bs_holds(trait, ...) BS_DETAIL_NO_ANSWER
#define bs_marked(trait, ...) BS_DETAIL_NO_ANSWER
#define bs_promised(trait, ...) BS_DETAIL_NO_ANSWER
#endif

/* Return POINTER as an argument that no bound is checked for: whoever writes
   this stands for the bytes that it points to.  */
#if BS_CHECKED
__attribute__ ((__bytesafe_trusted_result__))
#endif
static __inline__ void *
bs_trust_call (const volatile void *pointer_)
{
#ifdef __cplusplus
  return const_cast<void *> (pointer_);
#else
  return (void *) (__UINTPTR_TYPE__) pointer_;
#endif
}

#if defined __cplusplus && __cplusplus >= 201103L

/* In C++ there is a third question: is the promise made, and kept?
   bytesafe::into_bytes<T> is a concept from C++20 on and before that a
   constant; bytesafe::is_into_bytes<T>::value is the same in each C++.  The
   answer for a class or a union is whether it is marked.  An array has what
   its elements have.  Of anything else there is nothing to claim, and the
   answer is what the plugin finds.  What is incomplete has no trait.  */

/* Users may have macros of these names, which are back below.  */
#pragma push_macro("into_bytes")
#undef into_bytes
#pragma push_macro("from_bytes")
#undef from_bytes
#pragma push_macro("immutable")
#undef immutable
#pragma push_macro("from_zeros")
#undef from_zeros
#pragma push_macro("unaligned")
#undef unaligned
#pragma push_macro("no_padding")
#undef no_padding
#pragma push_macro("byte_eq")
#undef byte_eq
#pragma push_macro("portable_layout")
#undef portable_layout
#pragma push_macro("value")
#undef value

/* C programs' headers are often included with the linkage of C.  */
extern "C++" {

namespace bytesafe
{

namespace detail_
{

/* What C++ calls value is for users, and value_ for our macros: no macro of
   users changes it.  */
struct yes_
{
  static constexpr bool value = true;
  static constexpr bool value_ = true;
};

struct no_
{
  static constexpr bool value = false;
  static constexpr bool value_ = false;
};

/* What the plugin replaces by one of the answers to a question about T, each
   time that a typedef of it with the attribute is instantiated.  */
#if BS_CHECKED
#define BS_DETAIL_ANSWER(trait, question)                                    \
  __attribute__ ((__bytesafe_answer__ (#trait, question)))
template <typename Type_, typename Yes_, typename No_> struct select_ : No_
{
};
#elif defined BS_UNCHECKED
#define BS_DETAIL_ANSWER(trait, question)
template <typename Type_, typename Yes_, typename No_> struct select_ : Yes_
{
};
#else
#define BS_DETAIL_ANSWER(trait, question)
template <typename Type_, typename Yes_, typename No_> struct select_ : No_
{
  static_assert (sizeof (Yes_) == 0,
                 "load the GCC plugin bytesafe by -fplugin=, or define "
                 "BS_UNCHECKED to compile without its checks");
};
#endif

} // namespace detail_

#if defined __cpp_concepts && __cpp_concepts >= 201907L
#define BS_DETAIL_CONSTANT concept
#else
#define BS_DETAIL_CONSTANT constexpr bool
#endif

/* The question for one trait, in all its forms.  */
#define BS_DETAIL_CLASS(trait)                                               \
  namespace detail_                                                          \
  {                                                                          \
  template <typename Type_> struct promised_##trait                          \
  {                                                                          \
    typedef select_<Type_, yes_, no_> answer_ BS_DETAIL_ANSWER (trait,       \
                                                                "promised"); \
  };                                                                         \
  template <typename Type_> struct holds_##trait                             \
  {                                                                          \
    typedef select_<Type_, yes_, no_> answer_ BS_DETAIL_ANSWER (trait,       \
                                                                "holds");    \
  };                                                                         \
  template <typename Type_> struct marked_##trait                            \
  {                                                                          \
    typedef select_<Type_, yes_, no_> answer_ BS_DETAIL_ANSWER (trait,       \
                                                                "marked");   \
  };                                                                         \
  }                                                                          \
  template <typename Type_>                                                  \
  struct is_##trait : detail_::promised_##trait<Type_>::answer_              \
  {                                                                          \
  };
#ifdef __cpp_variable_templates
#define BS_DETAIL_QUERY(trait)                                               \
  BS_DETAIL_CLASS (trait)                                                    \
  template <typename Type_>                                                  \
  BS_DETAIL_CONSTANT trait                                                   \
    = detail_::promised_##trait<Type_>::answer_::value_;
#else
#define BS_DETAIL_QUERY(trait) BS_DETAIL_CLASS (trait)
#endif

BS_DETAIL_QUERY (into_bytes)
BS_DETAIL_QUERY (from_bytes)
BS_DETAIL_QUERY (immutable)
BS_DETAIL_QUERY (from_zeros)
BS_DETAIL_QUERY (unaligned)
BS_DETAIL_QUERY (no_padding)
BS_DETAIL_QUERY (byte_eq)
BS_DETAIL_QUERY (portable_layout)

#undef BS_DETAIL_ANSWER
#undef BS_DETAIL_CONSTANT
#undef BS_DETAIL_CLASS
#undef BS_DETAIL_QUERY

} // namespace bytesafe

} // extern "C++"

#pragma pop_macro("into_bytes")
#pragma pop_macro("from_bytes")
#pragma pop_macro("immutable")
#pragma pop_macro("from_zeros")
#pragma pop_macro("unaligned")
#pragma pop_macro("no_padding")
#pragma pop_macro("byte_eq")
#pragma pop_macro("portable_layout")
#pragma pop_macro("value")

#endif

#endif /* BYTESAFE_TRAITS_H */
