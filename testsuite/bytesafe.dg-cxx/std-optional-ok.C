// A variant of plain numbers is received: its index is a number too.  Which
// numbers its functions can bear is not in the type.  And neither of the two
// changes behind a const view.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++17" }

#include <optional>
#include <variant>

#include "marks.h"

using variant [[bytesafe::from_bytes]] = std::variant<int, float>;

struct message
{
  variant either;
  std::optional<unsigned char> flag;
} __attribute__ ((immutable));

COPIES (variant, 1);
MARKS (message, 0, 0, 1);
