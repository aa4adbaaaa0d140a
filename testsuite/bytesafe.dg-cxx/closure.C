// The class of a lambda expression is judged by what it captures, through an
// alias of decltype.  Nobody can put members into it.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct made { made (); made (const made &); ~made (); int value; };
// { dg-note {'object' is not trivially copyable} "" { target *-*-* } .-1 }
// { dg-note {receive} "" { target *-*-* } .-2 }

void
function (int number, char letter, made object)
{
  auto padded = [number, letter] { return number + letter; };	// { dg-note {3 bytes of padding at offset 5, after 'letter', at the end \[tail-padding\]} }
  // { dg-note {layout} "" { target *-*-* } .-1 }
  using padded_t [[bytesafe::into_bytes]] = decltype (padded);	// { dg-error {'function\(int, char, made\)::<lambda\(\)>' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
  static_assert (!__builtin_has_attribute (padded_t, into_bytes), "");

  auto reference = [&number] { return number; };	// { dg-note {'number' of type 'int&' is an address \[pointer\]} }
  // { dg-note {send an index} "" { target *-*-* } .-1 }
  using reference_t [[bytesafe::into_bytes]] = decltype (reference);	// { dg-error {'function\(int, char, made\)::<lambda\(\)>' is not 'into_bytes': a pointer \[pointer\]} }
  static_assert (!__builtin_has_attribute (reference_t, into_bytes), "");

  auto copied = [=] { return object.value; };
  using copied_t [[bytesafe::from_bytes]] = decltype (copied);	// { dg-error {'function\(int, char, made\)::<lambda\(\)>' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
  static_assert (!__is_trivially_copyable (copied_t), "");
  static_assert (!__builtin_has_attribute (copied_t, from_bytes), "");

  auto empty = [] { };	// { dg-note {1 byte of padding at offset 0 \[tail-padding\]} }
  // { dg-note {layout} "" { target *-*-* } .-1 }
  using empty_t [[bytesafe::into_bytes]] = decltype (empty);	// { dg-error {'function\(int, char, made\)::<lambda\(\)>' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
  static_assert (!__builtin_has_attribute (empty_t, into_bytes), "");
}

struct object
{
  int value;

  void method ()
  {
    auto implicit = [this] { return value; };	// { dg-note {'this' of type 'object\*( const)?' is an address \[pointer\]} }
    // { dg-note {send an index} "" { target *-*-* } .-1 }
    using implicit_t [[bytesafe::into_bytes]] = decltype (implicit);	// { dg-error {'object::method\(\)::<lambda\(\)>' is not 'into_bytes': a pointer \[pointer\]} }
  }
};
