// std::optional and std::variant are unions with a word on what is in them.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }
// { dg-options "-std=c++17" }

#include <optional>
#include <string>
#include <variant>

#include "marks.h"

using optional [[bytesafe::into_bytes]] = std::optional<int>;	// { dg-error {'class std::optional<int>' is not 'into_bytes': 3 bytes of padding and a union \[tail-padding\] \[union\]} }
MARKS (optional, 0, 0, 0);

// The flag is a bool.
struct message	// { dg-error {'struct message' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
{
  std::optional<unsigned char> length;
} __attribute__ ((from_bytes));
static_assert (__is_trivially_copyable (message));
MARKS (message, 0, 0, 0);

// What is not trivial to copy makes its optional so.
struct string	// { dg-error {'struct string' is not 'from_bytes': [^\n]*not-trivially-copyable} }
{
  std::optional<std::string> text;
} __attribute__ ((from_bytes));
COPIES (string, 0);

using variant [[bytesafe::into_bytes]] = std::variant<int, float>;	// { dg-error {'class std::variant<int, float>' is not 'into_bytes': 3 bytes of padding and a union \[tail-padding\] \[union\]} }
MARKS (variant, 0, 0, 0);

// With an int before it, the variant of GCC 16 has two members in one place,
// and the same repair for both.
struct texts	// { dg-error {'struct texts' is not 'from_bytes': [^\n]*not-trivially-copyable} }
{
  std::variant<std::string> text;
} __attribute__ ((from_bytes));
COPIES (texts, 0);
