/* <bytesafe/dma.h>: one access of each width, at an index that is constant and
   at one that is not.  By hand: the same check, and a volatile pointer.
   SPDX-License-Identifier: GPL-3.0-or-later

   { codegen-is get_le32_at "cmpq (jnb|jbe) salq addq movl ret( pushq| subq)? call" x86_64-* "" }
   { codegen-is get_le32_at "ldr cmp (bcs|bls) ldr add ldr ret stp mov bl" aarch64-* "" }
   { codegen-excess try_index_u8 1 "one more extension to a word" s390x-* }
   { codegen-excess try_index_u16 2 "the way out is there twice" s390x-* 16 }
   { codegen-excess try_index_le16 2 "the way out is there twice" s390x-* }  */

#include <stddef.h>
#include <stdint.h>

#define BS_DMA_OWN_OOB 1
#include <bytesafe/dma.h>

struct all
{
  uint8_t u8;
  int8_t s8;
  uint16_t u16;
  uint32_t u32;
  uint64_t u64;
  bs_le16 le16;
  bs_be16 be16;
  bs_le32 le32;
  bs_le64 le64;
  bs_be64 be64;
  bs_be32 be32;
  bs_bei32 bei32;
  double real;
  uint64_t rest;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (all_mem, struct all);
bs_coherent (word_mem, uint32_t);

/* What somebody has who has no handles.  */
struct by_hand
{
  struct all *memory;
  uint64_t address;
  size_t count;
};
struct words_by_hand
{
  uint32_t *memory;
  uint64_t address;
  size_t count;
};

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define LE(bits, word) (word)
#define BE(bits, word) __builtin_bswap##bits (word)
#else
#define LE(bits, word) __builtin_bswap##bits (word)
#define BE(bits, word) (word)
#endif
#define SAME(bits, word) (word)

#define CHECK(h, index)                                                      \
  if (__builtin_expect ((index) >= (h)->count, 0))                           \
    bs_dma_oob ()
#define PLACE(index, type, path)                                             \
  (*(volatile type *) &h->memory[index].path)

#ifdef __cplusplus
extern "C" {
#endif

/* All accesses to MEMBER, of type STORED, which programs see as SEEN, and
   which ORDER (BITS, ...) makes of one the other.  */
#define ACCESS(member, stored, seen, order, bits)                            \
  seen get_##member (const struct all_mem *h)                                \
  {                                                                          \
    return bs_dma_get (h, 0, member);                                        \
  }                                                                          \
  seen get_##member##_by_hand (const struct by_hand *h)                      \
  {                                                                          \
    CHECK (h, 0);                                                            \
    return (seen) order (bits, PLACE (0, stored, member));                   \
  }                                                                          \
  seen get_##member##_at (const struct all_mem *h, size_t i)                 \
  {                                                                          \
    return bs_dma_get (h, i, member);                                        \
  }                                                                          \
  seen get_##member##_at_by_hand (const struct by_hand *h, size_t i)         \
  {                                                                          \
    CHECK (h, i);                                                            \
    return (seen) order (bits, PLACE (i, stored, member));                   \
  }                                                                          \
  seen get_##member##_unsigned (const struct all_mem *h, unsigned i)         \
  {                                                                          \
    return bs_dma_get (h, i, member);                                        \
  }                                                                          \
  seen get_##member##_unsigned_by_hand (const struct by_hand *h, unsigned i) \
  {                                                                          \
    CHECK (h, i);                                                            \
    return (seen) order (bits, PLACE (i, stored, member));                   \
  }                                                                          \
  int try_get_##member (const struct all_mem *h, size_t i, seen *out)        \
  {                                                                          \
    return bs_dma_try_get (h, i, member, out);                               \
  }                                                                          \
  int try_get_##member##_by_hand (const struct by_hand *h, size_t i,         \
                                  seen *out)                                 \
  {                                                                          \
    if (__builtin_expect (i >= h->count, 0))                                 \
      return -ERANGE;                                                        \
    *out = (seen) order (bits, PLACE (i, stored, member));                   \
    return 0;                                                                \
  }                                                                          \
  void set_##member (struct all_mem *h, seen value)                          \
  {                                                                          \
    bs_dma_set (h, 0, member, value);                                        \
  }                                                                          \
  void set_##member##_by_hand (struct by_hand *h, seen value)                \
  {                                                                          \
    CHECK (h, 0);                                                            \
    PLACE (0, stored, member) = (stored) order (bits, (stored) value);       \
  }                                                                          \
  void set_##member##_at (struct all_mem *h, size_t i, seen value)           \
  {                                                                          \
    bs_dma_set (h, i, member, value);                                        \
  }                                                                          \
  void set_##member##_at_by_hand (struct by_hand *h, size_t i, seen value)   \
  {                                                                          \
    CHECK (h, i);                                                            \
    PLACE (i, stored, member) = (stored) order (bits, (stored) value);       \
  }                                                                          \
  void set_##member##_to_1 (struct all_mem *h)                               \
  {                                                                          \
    bs_dma_set (h, 0, member, 1);                                            \
  }                                                                          \
  void set_##member##_to_1_by_hand (struct by_hand *h)                       \
  {                                                                          \
    CHECK (h, 0);                                                            \
    PLACE (0, stored, member) = (stored) order (bits, (stored) 1);           \
  }                                                                          \
  int try_set_##member (struct all_mem *h, size_t i, seen value)             \
  {                                                                          \
    return bs_dma_try_set (h, i, member, value);                             \
  }                                                                          \
  int try_set_##member##_by_hand (struct by_hand *h, size_t i, seen value)   \
  {                                                                          \
    if (__builtin_expect (i >= h->count, 0))                                 \
      return -ERANGE;                                                        \
    PLACE (i, stored, member) = (stored) order (bits, (stored) value);       \
    return 0;                                                                \
  }                                                                          \
  void last_##member (struct all_mem *h, seen value)                         \
  {                                                                          \
    bs_dma_publish_last (h, 0, member, value);                               \
  }                                                                          \
  void last_##member##_by_hand (struct by_hand *h, seen value)               \
  {                                                                          \
    CHECK (h, 0);                                                            \
    bs_dma_publish ();                                                       \
    PLACE (0, stored, member) = (stored) order (bits, (stored) value);       \
  }                                                                          \
  void last_##member##_at (struct all_mem *h, size_t i, seen value)          \
  {                                                                          \
    bs_dma_publish_last (h, i, member, value);                               \
  }                                                                          \
  void last_##member##_at_by_hand (struct by_hand *h, size_t i, seen value)  \
  {                                                                          \
    CHECK (h, i);                                                            \
    bs_dma_publish ();                                                       \
    PLACE (i, stored, member) = (stored) order (bits, (stored) value);       \
  }

/* The same of an index that the device has written.  */
#define INDEX(member, stored, order, bits)                                   \
  size_t index_##member (const struct all_mem *h)                            \
  {                                                                          \
    return bs_dma_get_index (h, 0, member, 64);                              \
  }                                                                          \
  size_t index_##member##_by_hand (const struct by_hand *h)                  \
  {                                                                          \
    CHECK (h, 0);                                                            \
    return order (bits, PLACE (0, stored, member)) % 64;                     \
  }                                                                          \
  size_t index_##member##_at (const struct all_mem *h, size_t i)             \
  {                                                                          \
    return bs_dma_get_index (h, i, member, 63);                              \
  }                                                                          \
  size_t index_##member##_at_by_hand (const struct by_hand *h, size_t i)     \
  {                                                                          \
    CHECK (h, i);                                                            \
    return order (bits, PLACE (i, stored, member)) % 63;                     \
  }                                                                          \
  int try_index_##member (const struct all_mem *h, size_t i, size_t *out)    \
  {                                                                          \
    return bs_dma_try_get_index (h, i, member, 63, out);                     \
  }                                                                          \
  int try_index_##member##_by_hand (const struct by_hand *h, size_t i,       \
                                    size_t *out)                             \
  {                                                                          \
    stored value;                                                            \
    if (__builtin_expect (i >= h->count, 0))                                 \
      return -ERANGE;                                                        \
    value = order (bits, PLACE (i, stored, member));                         \
    if (value >= 63)                                                         \
      return -ERANGE;                                                        \
    *out = value;                                                            \
    return 0;                                                                \
  }

ACCESS (u8, uint8_t, uint8_t, SAME, 8)
ACCESS (s8, int8_t, int8_t, SAME, 8)
ACCESS (u16, uint16_t, uint16_t, SAME, 16)
ACCESS (u32, uint32_t, uint32_t, SAME, 32)
ACCESS (le16, uint16_t, uint16_t, LE, 16)
ACCESS (be16, uint16_t, uint16_t, BE, 16)
ACCESS (le32, uint32_t, uint32_t, LE, 32)
ACCESS (be32, uint32_t, uint32_t, BE, 32)
INDEX (u8, uint8_t, SAME, 8)
INDEX (u16, uint16_t, SAME, 16)
INDEX (u32, uint32_t, SAME, 32)
INDEX (le16, uint16_t, LE, 16)
INDEX (be32, uint32_t, BE, 32)
#if __SIZEOF_POINTER__ == 8
ACCESS (u64, uint64_t, uint64_t, SAME, 64)
ACCESS (le64, uint64_t, uint64_t, LE, 64)
ACCESS (be64, uint64_t, uint64_t, BE, 64)
ACCESS (real, double, double, SAME, 64)
INDEX (u64, uint64_t, SAME, 64)
#endif

/* A whole element.  */
uint32_t
get_whole (const struct word_mem *h, size_t i)
{
  return bs_dma_get_at (h, i);
}
uint32_t
get_whole_by_hand (const struct words_by_hand *h, size_t i)
{
  CHECK (h, i);
  return *(volatile uint32_t *) &h->memory[i];
}
void
set_whole (struct word_mem *h, size_t i, uint32_t value)
{
  bs_dma_set_at (h, i, value);
}
void
set_whole_by_hand (struct words_by_hand *h, size_t i, uint32_t value)
{
  CHECK (h, i);
  *(volatile uint32_t *) &h->memory[i] = value;
}

#ifdef __cplusplus
}
#endif
