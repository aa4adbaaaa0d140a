// <bytesafe/endian.h> in constant expressions, from C++14 on with bs_set, and
// in templates.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wold-style-cast -Wuseless-cast -Wzero-as-null-pointer-constant -Wcast-qual -Wshadow -Wmissing-braces" }

#include <bytesafe/endian.h>

struct header
{
  bs_be16 kind;
  bs_le32 length;
  bs_bef64 ratio;
} BS_INTO_BYTES;

static constexpr header first = { BS_BE16 (0x0102), BS_LE32 (3), BS_BEF64 (-2.5) };
static_assert (first.kind.bs_be16_bytes[0] == 1 && first.kind.bs_be16_bytes[1] == 2, "");
static_assert (first.length.bs_le32_bytes[0] == 3 && first.length.bs_le32_bytes[3] == 0, "");
static_assert (first.ratio.bs_bef64_bytes[0] == 0xc0 && first.ratio.bs_bef64_bytes[1] == 4, "");
static_assert (bs_be16_get (first.kind) == 0x0102, "");
static_assert (bs_get (first.length) == 3, "");
static_assert (!(bs_get (first.ratio) > -2.5) && !(bs_get (first.ratio) < -2.5), "");
static_assert (bs_lei16_get (bs_lei16_of (-2)) == -2, "");
static_assert (bs_be32_get (BS_BE32 (0xffffffff)) == 0xffffffff, "");
static_assert (bs_be32_to_word (bs_be32_from_word (7)) == 7, "");

// By the type, and a constant that depends on a parameter.
template <typename T> struct box
{
  T value;
  constexpr auto get () const -> decltype (bs_get (value))
  {
    return bs_get (value);
  }
};
static_assert (box<bs_be32>{ BS_BE32 (5) }.get () == 5, "");

template <int N> constexpr bs_lei16
number ()
{
  return BS_LEI16 (N);
}
static_assert (bs_get (number<-3> ()) == -3, "");

static_assert (bs_is_endian (bs_be32) && !bs_is_endian (header), "");

#if __cplusplus >= 201402L
constexpr uint32_t
twice (uint32_t v)
{
  bs_be32 x = BS_BE32 (0);
  bs_be32_set (&x, v);
  bs_set (&x, bs_get (x) + v);
  return bs_get (x);
}
static_assert (twice (21) == 42, "");
#endif

#ifdef __cpp_concepts
static_assert (bytesafe::byte_eq<bs_be32>, "");
#endif
