// The question about a type that depends on no parameter, asked inside of
// templates.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++20" }

struct [[bytesafe::into_bytes]] good { int a; };
struct not_claimed { int a; };
template <typename T> struct [[bytesafe::into_bytes]] box { T a; };
box<int> instance;

template <typename T> constexpr int
function ()
{
  static_assert (__builtin_has_attribute (good, into_bytes));
  static_assert (!__builtin_has_attribute (not_claimed, into_bytes));
  if constexpr (__builtin_has_attribute (box<int>, into_bytes))
    return sizeof (T);
  else
    return T::nothing;
}
static_assert (function<char> () == 1);

template <typename T, bool = __builtin_has_attribute (good, into_bytes)> struct by_default;
template <typename T> struct by_default<T, true> { static constexpr bool value = true; };
static_assert (by_default<int>::value);

template <typename T> requires (__builtin_has_attribute (good, into_bytes)) constexpr bool constrained () { return true; }
template <typename T> requires (__builtin_has_attribute (not_claimed, into_bytes)) constexpr bool constrained () { return false; }
static_assert (constrained<int> ());

template <typename T> concept always = __builtin_has_attribute (good, into_bytes);
template <typename T> concept never = __builtin_has_attribute (not_claimed, into_bytes);
static_assert (always<int> && !never<int>);

template <typename T> constexpr bool variable = __builtin_has_attribute (good, into_bytes);
static_assert (variable<int>);

constexpr auto lambda = [] (auto) { return __builtin_has_attribute (good, into_bytes); };
static_assert (lambda (1));
bool by_requirement = requires { requires __builtin_has_attribute (good, into_bytes); };
auto choose () { if constexpr (__builtin_has_attribute (good, into_bytes)) return 1; else return "no"; }
static_assert (sizeof (choose ()) == sizeof (int));

