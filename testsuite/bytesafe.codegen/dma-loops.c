/* <bytesafe/dma.h>: copies, views of arrays, and loops over rings.  A handle
   does not change under a volatile access, so a loop does not read it again;
   and a loop that ends at the count needs no check.
   SPDX-License-Identifier: GPL-3.0-or-later

   { codegen-excess slice_twice 2 "the memory is loaded in front of the second check" }
   { codegen-excess take_all 1 "one more copy between registers" x86_64-* }
   { codegen-excess take_all 2 "an address is made in two places" s390x-* 14 }
   { codegen-excess submit_all 2 "a constant is made in two places" s390x-* 13 }
   { codegen-excess submit_all 3 "the step to the next source is in two places" * 15 }
   { codegen-excess slice 1 "a shift is no part of the addition" aarch64-* 14 }
   { codegen-excess slice_set 1 "the same" aarch64-* 14 }
   { codegen-excess sum_slice 1 "a pointer is made in front of the loop" x86_64-* 16 }  */

#include <stddef.h>
#include <stdint.h>

#define BS_DMA_OWN_OOB 1
#include <bytesafe/dma.h>

/* As of an NVMe drive: one command, and one answer.  */
struct command
{
  bs_le32 words[16];
} BS_INTO_BYTES BS_FROM_BYTES;
struct answer
{
  bs_le32 result, reserved;
  bs_le16 head, queue, identifier, status;
} BS_INTO_BYTES BS_FROM_BYTES;
struct mixed
{
  uint64_t before;
  struct answer answer;
  struct command command;
  uint32_t words[256];
  uint8_t pages[8][512];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (command_mem, struct command);
bs_coherent (answer_mem, struct answer);
bs_coherent (mixed_mem, struct mixed);
bs_coherent (word_mem, uint32_t);

/* What somebody has who has no handles.  */
struct commands_by_hand
{
  struct command *memory;
  uint64_t address;
  size_t count;
};
struct answers_by_hand
{
  struct answer *memory;
  uint64_t address;
  size_t count;
};
struct mixed_by_hand
{
  struct mixed *memory;
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
#define LE16(word) (word)
#else
#define LE16(word) __builtin_bswap16 (word)
#endif
#ifdef __cplusplus
#define AUTO auto
#else
#define AUTO __auto_type
#endif

#define CHECK(condition)                                                     \
  if (__builtin_expect (!(condition), 0))                                    \
    bs_dma_oob ()
#define COMPILER_BARRIER() __asm__ __volatile__ ("" : : : "memory")

#ifdef __cplusplus
extern "C" {
#endif

/* Copies of 16 and 64 bytes, from and to an element, and a member of one.  */
#define COPIES(name, type)                                                   \
  void out_##name (const struct name##_mem *h, size_t i, type *out)          \
  {                                                                          \
    bs_dma_copy_out_at (h, i, out);                                          \
  }                                                                          \
  void out_##name##_by_hand (const struct name##s_by_hand *h, size_t i,      \
                             type *out)                                      \
  {                                                                          \
    CHECK (i < h->count);                                                    \
    COMPILER_BARRIER ();                                                     \
    __builtin_memcpy (out, &h->memory[i], sizeof *out);                      \
    COMPILER_BARRIER ();                                                     \
  }                                                                          \
  void in_##name (struct name##_mem *h, size_t i, const type *in)            \
  {                                                                          \
    bs_dma_copy_in_at (h, i, in);                                            \
  }                                                                          \
  void in_##name##_by_hand (struct name##s_by_hand *h, size_t i,             \
                            const type *in)                                  \
  {                                                                          \
    CHECK (i < h->count);                                                    \
    COMPILER_BARRIER ();                                                     \
    __builtin_memcpy (&h->memory[i], in, sizeof *in);                        \
    COMPILER_BARRIER ();                                                     \
  }                                                                          \
  void member_##name (const struct mixed_mem *h, size_t i, type *out)        \
  {                                                                          \
    bs_dma_copy_out (h, i, name, out);                                       \
  }                                                                          \
  void member_##name##_by_hand (const struct mixed_by_hand *h, size_t i,     \
                                type *out)                                   \
  {                                                                          \
    CHECK (i < h->count);                                                    \
    COMPILER_BARRIER ();                                                     \
    __builtin_memcpy (out, &h->memory[i].name, sizeof *out);                 \
    COMPILER_BARRIER ();                                                     \
  }                                                                          \
  void local_##name (const struct name##_mem *h, size_t i, type *out)        \
  {                                                                          \
    type copy;                                                               \
    bs_dma_copy_out_at (h, i, &copy);                                        \
    *out = copy;                                                             \
  }                                                                          \
  void local_##name##_by_hand (const struct name##s_by_hand *h, size_t i,    \
                               type *out)                                    \
  {                                                                          \
    type copy;                                                               \
    CHECK (i < h->count);                                                    \
    COMPILER_BARRIER ();                                                     \
    __builtin_memcpy (&copy, &h->memory[i], sizeof copy);                    \
    COMPILER_BARRIER ();                                                     \
    *out = copy;                                                             \
  }
COPIES (command, struct command)
COPIES (answer, struct answer)

/* One element of an array.  */
uint32_t
slice (const struct mixed_mem *h, size_t i, size_t j)
{
  AUTO words = bs_dma_slice (h, i, words);
  return bs_dma_get_at (&words, j);
}
uint32_t
slice_by_hand (const struct mixed_by_hand *h, size_t i, size_t j)
{
  CHECK (i < h->count);
  CHECK (j < 256);
  return *(volatile uint32_t *) &h->memory[i].words[j];
}
void
slice_set (struct mixed_mem *h, size_t j, uint32_t value)
{
  AUTO words = bs_dma_slice (h, 0, words);
  bs_dma_set_at (&words, j, value);
}
void
slice_set_by_hand (struct mixed_by_hand *h, size_t j, uint32_t value)
{
  CHECK (0 < h->count);
  CHECK (j < 256);
  *(volatile uint32_t *) &h->memory[0].words[j] = value;
}
uint8_t
slice_twice (const struct mixed_mem *h, size_t j, size_t k)
{
  AUTO pages = bs_dma_slice (h, 0, pages);
  AUTO page = bs_dma_slice_at (&pages, j);
  return bs_dma_get_at (&page, k);
}
uint8_t
slice_twice_by_hand (const struct mixed_by_hand *h, size_t j, size_t k)
{
  CHECK (0 < h->count);
  CHECK (j < 8);
  CHECK (k < 512);
  return *(volatile uint8_t *) &h->memory[0].pages[j][k];
}
#if __SIZEOF_POINTER__ == 8
/* By hand, the compiler of -m32 adds numbers of 32 bits to the one of 64.  */
uint64_t
slice_address (const struct mixed_mem *h, size_t j)
{
  AUTO pages = bs_dma_slice (h, 0, pages);
  return bs_dma_addr_at (&pages, j);
}
uint64_t
slice_address_by_hand (const struct mixed_by_hand *h, size_t j)
{
  CHECK (0 < h->count);
  CHECK (j < 8);
  return h->address + offsetof (struct mixed, pages) + j * 512;
}
#endif

/* Sums: to the count of the handle, of an array, and to any number.  */
uint32_t
sum (const struct word_mem *h)
{
  uint32_t all = 0;
  for (size_t i = 0; i < bs_dma_count (h); i++)
    all += bs_dma_get_at (h, i);
  return all;
}
uint32_t
sum_by_hand (const struct words_by_hand *h)
{
  uint32_t all = 0;
  for (size_t i = 0; i < h->count; i++)
    all += *(volatile uint32_t *) &h->memory[i];
  return all;
}
uint32_t
sum_slice (const struct mixed_mem *h)
{
  uint32_t all = 0;
  AUTO words = bs_dma_slice (h, 0, words);
  for (size_t i = 0; i < bs_dma_count (&words); i++)
    all += bs_dma_get_at (&words, i);
  return all;
}
uint32_t
sum_slice_by_hand (const struct mixed_by_hand *h)
{
  uint32_t all = 0;
  CHECK (0 < h->count);
  for (size_t i = 0; i < 256; i++)
    all += *(volatile uint32_t *) &h->memory[0].words[i];
  return all;
}
uint32_t
sum_some (const struct word_mem *h, size_t count)
{
  uint32_t all = 0;
  for (size_t i = 0; i < count; i++)
    all += bs_dma_get_at (h, i);
  return all;
}
uint32_t
sum_some_by_hand (const struct words_by_hand *h, size_t count)
{
  uint32_t all = 0;
  for (size_t i = 0; i < count; i++)
    {
      CHECK (i < h->count);
      all += *(volatile uint32_t *) &h->memory[i];
    }
  return all;
}
void
fill (struct word_mem *h, uint32_t value)
{
  for (size_t i = 0; i < bs_dma_count (h); i++)
    bs_dma_set_at (h, i, value);
}
void
fill_by_hand (struct words_by_hand *h, uint32_t value)
{
  for (size_t i = 0; i < h->count; i++)
    *(volatile uint32_t *) &h->memory[i] = value;
}

/* Wait for the bit that turns with each round.  */
void
wait (const struct answer_mem *h, size_t i, unsigned phase)
{
  while ((bs_dma_get (h, i, status) & 1) != phase)
    ;
}
void
wait_by_hand (const struct answers_by_hand *h, size_t i, unsigned phase)
{
  for (;;)
    {
      CHECK (i < h->count);
      if ((LE16 (*(volatile uint16_t *) &h->memory[i].status) & 1) == phase)
        break;
    }
}

/* Take what has come: the bit, then the copy, then the next place, which is
   never beyond the last.   */
unsigned
take_all (const struct answer_mem *h, size_t *head, unsigned *phase,
          struct answer *out)
{
  unsigned taken = 0;
  size_t i = *head;
  while ((bs_dma_get (h, i, status) & 1) == *phase)
    {
      bs_dma_consume ();
      bs_dma_copy_out_at (h, i, &out[taken]);
      taken++;
      if (++i == bs_dma_count (h))
        {
          i = 0;
          *phase ^= 1;
        }
    }
  *head = i;
  return taken;
}
unsigned
take_all_by_hand (const struct answers_by_hand *h, size_t *head,
                  unsigned *phase, struct answer *out)
{
  unsigned taken = 0;
  size_t i = *head;
  for (;;)
    {
      CHECK (i < h->count);
      if ((LE16 (*(volatile uint16_t *) &h->memory[i].status) & 1) != *phase)
        break;
      bs_dma_consume ();
      CHECK (i < h->count);
      COMPILER_BARRIER ();
      __builtin_memcpy (&out[taken], &h->memory[i], sizeof *out);
      COMPILER_BARRIER ();
      taken++;
      if (++i == h->count)
        {
          i = 0;
          *phase ^= 1;
        }
    }
  *head = i;
  return taken;
}

/* Copy commands to a ring.  */
size_t
submit_all (struct command_mem *h, size_t tail, const struct command *in,
            size_t count)
{
  for (size_t i = 0; i < count; i++)
    {
      bs_dma_copy_in_at (h, tail, &in[i]);
      if (++tail == bs_dma_count (h))
        tail = 0;
    }
  bs_dma_publish ();
  return tail;
}
size_t
submit_all_by_hand (struct commands_by_hand *h, size_t tail,
                    const struct command *in, size_t count)
{
  for (size_t i = 0; i < count; i++)
    {
      CHECK (tail < h->count);
      COMPILER_BARRIER ();
      __builtin_memcpy (&h->memory[tail], &in[i], sizeof *in);
      COMPILER_BARRIER ();
      if (++tail == h->count)
        tail = 0;
    }
  bs_dma_publish ();
  return tail;
}

#ifdef __cplusplus
}
#endif
