// std::array is judged by its elements; without any it is an empty class.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

#include <array>
#include <utility>

#include "marks.h"

struct part { char kind; int length; };	// { dg-note {3 bytes of padding at offset 1, after 'parts\._M_elems\[\]\.kind', before 'parts\._M_elems\[\]\.length', in 4 places \[interior-padding\]} }
// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind' of 'struct part'} "" { target *-*-* } .-1 }

struct message	// { dg-error {'struct message' is not 'into_bytes': 12 bytes of padding \[interior-padding\]} }
{		// { dg-note {layout} "" { target *-*-* } .-1 }
  std::array<part, 4> parts;
} __attribute__ ((into_bytes));
MARKS (message, 0, 0, 0);

struct pointers	// { dg-error {'struct pointers' is not 'into_bytes': a pointer \[pointer\]} }
{
  std::array<std::array<int *, 2>, 3> p;
} __attribute__ ((into_bytes));
// { dg-note {'p\._M_elems\[\]\._M_elems\[\]' of type '[^']*' (\{aka 'int ?\*'\} )?is an address, in 6 places \[pointer\]} "" { target *-*-* } 0 }
// { dg-note {send an index} "" { target *-*-* } 0 }
MARKS (pointers, 0, 0, 0);

using none [[bytesafe::into_bytes]] = std::array<int, 0>;	// { dg-error {'struct std::array<int, 0>' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
// { dg-note {1 byte of padding at offset 0} "" { target *-*-* } 0 }
// { dg-note {in a system header} "" { target *-*-* } 0 }
// { dg-note {layout} "" { target *-*-* } 0 }
MARKS (none, 0, 0, 0);
