// A template does not know by which typedef its argument was called: where
// int64_t is a long that is what it gets, and it is told what to give it.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target lp64 } }

#include <array>
#include <cstdint>

template <typename T> struct box { T value; };	// { dg-note {'b.value' of type 'long int' is not the same under each ABI \[abi-dependent-type\]} }
		// { dg-note {a template knows no typedef that is its argument: give it 'long long' in place of 'int64_t'} "" { target *-*-* } .-1 }

struct boxed	// { dg-error {'struct boxed' is not 'portable_layout': a type that depends on the ABI \[abi-dependent-type\]} }
{
  std::int64_t a;
  box<std::int64_t> b;
} __attribute__ ((portable_layout));

struct array	// { dg-error {'struct array' is not 'portable_layout': a type that depends on the ABI \[abi-dependent-type\]} }
{		// { dg-note {'a._M_elems\[\]' of type 'long unsigned int' is not the same under each ABI, in 2 places} "" { target *-*-* } 0 }
		// { dg-note {a template knows no typedef that is its argument} "" { target *-*-* } 0 }
  std::array<std::uint64_t, 2> a;
} __attribute__ ((portable_layout));

static_assert (!__builtin_has_attribute (boxed, portable_layout), "");
