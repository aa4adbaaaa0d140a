// A module of classes with claims, in two parts.
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef PART
module;
#include "cxx-records.h"
export module messages:part;
export struct CLAIM part { marked a; };
export template <typename T> struct CLAIM part_box { T a; char b; };
#else
export module messages;
export import :part;
#define CLAIM __attribute__ ((into_bytes))

#ifndef NOT_JUDGED
static_assert (__builtin_has_attribute (part, into_bytes));
#endif
export struct CLAIM whole { part a; };
struct CLAIM hidden { char a; };
export hidden function ();
export enum class CLAIM kind_here : char { A };
export using number_here [[bytesafe::into_bytes]] = int;
export struct bare_here { char a; int b; };
export template <typename T> auto
local (T t)
{
  struct CLAIM inner { T a; char b; };
  return inner { t, 0 };
}
#ifdef BAD
export struct CLAIM bad { char a; int b; };
#endif
#endif
