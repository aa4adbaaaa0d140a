// The character types of C++, all of them plain numbers, and bool, which is
// none.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct characters
{
  char a;
  signed char b;
  unsigned char c[2];
  char16_t d[2];
  char32_t e;
  wchar_t f;
#ifdef __cpp_char8_t
  char8_t g[4];
#else
  char g[4];
#endif
} CLAIMS;

struct boolean	// { dg-error {'struct boolean' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
{
  bool value;	// { dg-note {not every bit pattern of 'value' is a value of its type \[invalid-bit-pattern\]} }
} CLAIMS;
// { dg-note {receive it as 'unsigned char' and compare that with 0} "" { target *-*-* } .-2 }

// Each type by itself.
using wide [[bytesafe::into_bytes, bytesafe::from_bytes]] = wchar_t;
using two [[bytesafe::into_bytes, bytesafe::from_bytes]] = char16_t;
using four [[bytesafe::into_bytes, bytesafe::from_bytes]] = char32_t;
using truth [[bytesafe::into_bytes, bytesafe::from_bytes]] = bool;	// { dg-error {'truth' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
// { dg-note {not every bit pattern of 'truth' is a value} "" { target *-*-* } .-1 }
// { dg-note {receive it as 'unsigned char'} "" { target *-*-* } .-2 }

//			into_bytes, from_bytes, immutable
MARKS (characters,	1, 1, 1);
MARKS (boolean,		1, 0, 1);
MARKS (wide,		1, 1, 0);
MARKS (two,		1, 1, 0);
MARKS (four,		1, 1, 0);
MARKS (truth,		1, 0, 0);
