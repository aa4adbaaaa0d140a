// std::pair and std::tuple are judged by their members, and by the assignment
// operators of the library.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

#include <tuple>
#include <utility>

#include "marks.h"

using pair [[bytesafe::into_bytes]] = std::pair<char, int>;	// { dg-error {'struct std::pair<char, int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
MARKS (pair, 0, 0, 0);

struct message	// { dg-error {'struct message' is not 'into_bytes': a pointer \[pointer\]} }
{
  std::pair<__UINTPTR_TYPE__, int *> members[2];
} __attribute__ ((into_bytes));
MARKS (message, 0, 0, 0);

using received [[bytesafe::from_bytes]] = std::pair<int, int>;	// { dg-error {'struct std::pair<int, int>' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
COPIES (received, 0);

// The last element lies first.
struct holder	// { dg-error {'struct holder' is not 'into_bytes': 3 bytes of padding \[(interior|tail)-padding\]} }
{
  std::tuple<int, char> tuple;
} __attribute__ ((into_bytes));
MARKS (holder, 0, 0, 0);

using tuple [[bytesafe::from_bytes]] = std::tuple<int, int>;	// { dg-error {'class std::tuple<int, int>' is not 'from_bytes': [^\n]*not-trivially-copyable} }
COPIES (tuple, 0);
