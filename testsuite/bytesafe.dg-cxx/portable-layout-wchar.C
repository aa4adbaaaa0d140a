// wchar_t is a type of its own in C++, and so are char16_t and char32_t, whose
// names tell their size.
// SPDX-License-Identifier: GPL-3.0-or-later

struct wide	// { dg-error {'struct wide' is not 'portable_layout': a type that depends on the ABI \[abi-dependent-type\]} }
{
  wchar_t a;	// { dg-note {'a' of type 'wchar_t' is not the same under each ABI} }
} __attribute__ ((portable_layout));	// { dg-note {use a type that has the same size everywhere, such as 'uint32_t'} "" { target *-*-* } .-1 }

struct sized
{
  char32_t a;
  char16_t b[2];
#ifdef __cpp_char8_t
  char8_t c[4];
#endif
} __attribute__ ((portable_layout));

static_assert (!__builtin_has_attribute (wide, portable_layout), "");
static_assert (__builtin_has_attribute (sized, portable_layout), "");
