// The accessors of dma.h in templates, in lambda expressions and through auto,
// and in a namespace.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++17 -Wall -Wextra" }

#include <cstdint>
#include <bytesafe/dma.h>

namespace driver
{

struct msg
{
  std::uint32_t length, kind;
  std::uint16_t list[2];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (msg_mem, msg);

template <typename T> struct pair
{
  T first, second;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (pair_mem, pair<std::uint32_t>);

enum class color : std::uint8_t
{
};
struct painted
{
  color c;
} BS_INTO_BYTES;
bs_coherent (painted_mem, painted);

} // namespace driver

template <typename Handle>
auto
read_length (const Handle &mem, unsigned i)
{
  return bs_dma_get (&mem, i, length);
}

template <typename Handle>
int
try_both (Handle &mem, std::uint32_t *out)
{
  if (bs_dma_try_set (&mem, 0, kind, 3))
    return -1;
  auto view = bs_dma_slice (&mem, 0, list);
  bs_dma_set_at (&view, 1, 5);
  return bs_dma_try_get (&mem, 1, kind, out);
}

int
use (driver::msg_mem &mem, driver::pair_mem &pairs, driver::painted_mem &p)
{
  std::uint32_t out;
  auto index = [&] { return bs_dma_get_index (&mem, 0, kind, 4); };
  bs_dma_set (&p, 0, c, driver::color (3));
  if (try_both (mem, &out))
    return 1;
  driver::pair<std::uint32_t> both = { 1, 2 };
  bs_dma_copy_in_at (&pairs, 0, &both);
  return static_cast<int> (bs_dma_get (&pairs, index (), second))
         + static_cast<int> (read_length (mem, 1));
}

template <typename Handle>
std::uint32_t
wrong (const Handle &mem)
{
  return bs_dma_get (&mem, 0, list); // { dg-error {bs_dma_get: the member is no number} }
}
template std::uint32_t wrong (const driver::msg_mem &);
