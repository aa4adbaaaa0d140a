// The path to what is wrong inside of a class of the library: through its
// members and base classes, as one may write it in C++.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }
// { dg-options "-std=c++17" }

#include <array>
#include <memory>
#include <string>
#include <tuple>
#include <utility>

struct pairs	// { dg-error {'struct pairs' is not 'into_bytes': 6 bytes of padding \[interior-padding\]} }
{		// { dg-note {layout} "" { target *-*-* } .-1 }
  std::array<std::pair<char, int>, 2> elements;
} __attribute__ ((into_bytes));
// { dg-note {3 bytes of padding at offset 1, after 'elements\._M_elems\[\]\.first', before 'elements\._M_elems\[\]\.second', in 2 places \[interior-padding\]} "" { target *-*-* } 0 }

struct tuples	// { dg-error {'struct tuples' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
{		// { dg-note {layout} "" { target *-*-* } .-1 }
  std::tuple<short, char> tuple;
} __attribute__ ((into_bytes));
// { dg-note {1 byte of padding at offset 1, after base 'tuple\._Tuple_impl::_Tuple_impl', before base 'tuple\._Tuple_impl::_Head_base' \[interior-padding\]} "" { target *-*-* } 0 }
// { dg-note {in a system header: copy the members into a record of your own that has no padding} "" { target *-*-* } 0 }

struct owner	// { dg-error {'struct owner' is not 'into_bytes': a pointer \[pointer\]} }
{
  std::unique_ptr<int> owned;
} __attribute__ ((into_bytes));
// { dg-note {'owned\._M_t\.__uniq_ptr_impl::_M_t\._Tuple_impl::_Head_base::_M_head_impl' of type 'int\*' is an address \[pointer\]} "" { target *-*-* } 0 }
// { dg-note {send an index or an offset} "" { target *-*-* } 0 }

struct text	// { dg-error {'struct text' is not 'from_bytes': a pointer and [^\n]*copyable \[pointer\] \[not-trivially-copyable\]} }
{
  std::string word;
} __attribute__ ((from_bytes));
// { dg-note {'word\._M_dataplus\._M_p' of type [^\n]* is an address \[pointer\]} "" { target *-*-* } 0 }
// { dg-note {'word' is not trivially copyable: its (destructor|copy constructor) is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} "" { target *-*-* } 0 }
// { dg-note {base 'word\._M_dataplus\.} "" { target *-*-* } 0 }
// { dg-note {receive} "" { target *-*-* } 0 }
