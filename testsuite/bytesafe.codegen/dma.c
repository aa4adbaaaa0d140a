/* What the accessors of <bytesafe/dma.h> become: the check of the index, and
   the one access that a volatile pointer is.
   SPDX-License-Identifier: GPL-3.0-or-later

   { codegen-is get "cmpq je movq movl ret( pushq| subq)? call" x86_64-* "" }
   { codegen-is get "ldr cbz ldr add ldr ret stp mov bl" aarch64-* "" }
   { codegen-is publish "dmb ret" aarch64-* "" }
   { codegen-is consume "dmb ret" aarch64-* "" }
   { codegen-is retire "dmb ret" aarch64-* "" }
   { codegen-is publish "ret" x86_64-* "" }
   { codegen-is consume "ret" x86_64-* "" }
   { codegen-is retire "ret" x86_64-* "" }  */

#include <stddef.h>
#include <stdint.h>

#define BS_DMA_OWN_OOB 1
#include <bytesafe/dma.h>

struct tx_header
{
  uint32_t version, size, msg_size, msg_count, write_ptr, flags, rx_hdr_off,
    entry_off;
};
struct msgq
{
  struct tx_header tx;
  uint32_t read_ptr;
  uint8_t pad[4060];
  uint8_t data[63][4096];
};
struct gsp_mem
{
  uint32_t ptes[1024];
  struct msgq cpuq, gspq;
  bs_be32 big;
  float real;
  uint32_t rest[2];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (gsp_coherent, struct gsp_mem);

/* What somebody has who has no handles.  */
struct by_hand
{
  struct gsp_mem *memory;
  uint64_t address;
  size_t count;
};

#ifdef __cplusplus
extern "C" {
#endif

#define CHECK(index)                                                         \
  if (__builtin_expect ((index) >= h->count, 0))                             \
    bs_dma_oob ()
#define PLACE(index, type, path)                                             \
  (*(volatile type *) &h->memory[index].path)

uint32_t
get (struct gsp_coherent *h)
{
  return bs_dma_get (h, 0, gspq.tx.write_ptr);
}
uint32_t
get_by_hand (struct by_hand *h)
{
  CHECK (0);
  return PLACE (0, uint32_t, gspq.tx.write_ptr);
}

uint32_t
get_any (struct gsp_coherent *h, size_t i)
{
  return bs_dma_get (h, i, gspq.tx.write_ptr);
}
uint32_t
get_any_by_hand (struct by_hand *h, size_t i)
{
  CHECK (i);
  return PLACE (i, uint32_t, gspq.tx.write_ptr);
}

void
set (struct gsp_coherent *h, uint32_t v)
{
  bs_dma_set (h, 0, gspq.tx.write_ptr, v);
}
void
set_by_hand (struct by_hand *h, uint32_t v)
{
  CHECK (0);
  PLACE (0, uint32_t, gspq.tx.write_ptr) = v;
}

float
get_real (struct gsp_coherent *h)
{
  return bs_dma_get (h, 0, real);
}
float
get_real_by_hand (struct by_hand *h)
{
  CHECK (0);
  return PLACE (0, float, real);
}

uint32_t
get_big (struct gsp_coherent *h)
{
  return bs_dma_get (h, 0, big);
}
uint32_t
get_big_by_hand (struct by_hand *h)
{
  uint32_t word;
  CHECK (0);
  word = PLACE (0, uint32_t, big);
  return __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? word
                                                : __builtin_bswap32 (word);
}

void
set_big (struct gsp_coherent *h, uint32_t v)
{
  bs_dma_set (h, 0, big, v);
}
void
set_big_by_hand (struct by_hand *h, uint32_t v)
{
  CHECK (0);
  PLACE (0, uint32_t, big)
    = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? v : __builtin_bswap32 (v);
}

size_t
get_index (struct gsp_coherent *h)
{
  return bs_dma_get_index (h, 0, gspq.tx.write_ptr, 63);
}
size_t
get_index_by_hand (struct by_hand *h)
{
  CHECK (0);
  return PLACE (0, uint32_t, gspq.tx.write_ptr) % 63;
}

int
try_get (struct gsp_coherent *h, size_t i, uint32_t *out)
{
  return bs_dma_try_get (h, i, gspq.tx.write_ptr, out);
}
int
try_get_by_hand (struct by_hand *h, size_t i, uint32_t *out)
{
  if (__builtin_expect (i >= h->count, 0))
    return -ERANGE;
  *out = PLACE (i, uint32_t, gspq.tx.write_ptr);
  return 0;
}

void
copy (struct gsp_coherent *h, struct tx_header *out)
{
  bs_dma_copy_out (h, 0, gspq.tx, out);
}
void
copy_by_hand (struct by_hand *h, struct tx_header *out)
{
  CHECK (0);
  __builtin_memcpy (out, &h->memory[0].gspq.tx, sizeof *out);
  __asm__ __volatile__ ("" : : : "memory");
}

uint64_t
address (struct gsp_coherent *h, size_t i)
{
  return bs_dma_addr (h, i, gspq.tx.write_ptr);
}
uint64_t
address_by_hand (struct by_hand *h, size_t i)
{
  CHECK (i);
  return h->address + i * sizeof (struct gsp_mem)
         + offsetof (struct gsp_mem, gspq.tx.write_ptr);
}

void
publish (void)
{
  bs_dma_publish ();
}
void
consume (void)
{
  bs_dma_consume ();
}
void
retire (void)
{
  bs_dma_retire ();
}

#ifdef __cplusplus
}
#endif
