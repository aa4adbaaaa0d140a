/* <bytesafe/endian.h>: one load or one store, with the bytes swapped on the way
   where the machine's order is the other one.
   SPDX-License-Identifier: GPL-3.0-or-later

   { codegen-flags "-mmovbe" x86_64-* }
   { codegen-is get_be16 "movzwl rol[wl] ret|movzwl movl rolw ret" x86_64-* "" }
   { codegen-is get_be32 "movl bswap ret" x86_64-* "" }
   { codegen-is get_be64 "movq bswap ret" x86_64-* "" }
   { codegen-is get_le32 "movl ret" x86_64-* "" }
   { codegen-is get_lef64 "movsd ret|movq ret" x86_64-* "" }
   { codegen-is set_be16 "rolw movw ret|movl rolw movw ret" x86_64-* "" }
   { codegen-is set_be32 "bswap movl ret" x86_64-* "" }
   { codegen-is set_be64 "bswap movq ret" x86_64-* "" }
   { codegen-is set_le32 "movl ret" x86_64-* "" }
   { codegen-is make_be32 "bswap movl ret" x86_64-* "" }
   { codegen-is get_be32 "movbel ret" x86_64-* "-mmovbe" }
   { codegen-is get_be64 "movbeq ret" x86_64-* "-mmovbe" }
   { codegen-is set_be32 "movbel ret" x86_64-* "-mmovbe" }
   { codegen-is set_be64 "movbeq ret" x86_64-* "-mmovbe" }
   { codegen-is get_le32 "ldu?r ret" aarch64-* "" }
   { codegen-is get_be32 "ldu?r rev ret" aarch64-* "" }
   { codegen-is set_be32 "rev stu?r ret" aarch64-* "" }
   { codegen-is get_be32 "lwz blr" powerpc* "" }
   { codegen-is get_be32 "llgf br" s390x-* "" }
   { codegen-is get_le32 "lrv llgfr br" s390x-* "" }
   { codegen-is set_le32 "strv br" s390x-* "" }

   The structure is passed by its address, and the members are at an odd one.  By
   hand: the word as a packed member, and the swap of the compiler.  */

#include <bytesafe/endian.h>

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define le16(word) (word)
#define le32(word) (word)
#define le64(word) (word)
#define be16(word) __builtin_bswap16 (word)
#define be32(word) __builtin_bswap32 (word)
#define be64(word) __builtin_bswap64 (word)
#else
#define le16(word) __builtin_bswap16 (word)
#define le32(word) __builtin_bswap32 (word)
#define le64(word) __builtin_bswap64 (word)
#define be16(word) (word)
#define be32(word) (word)
#define be64(word) (word)
#endif

struct fixed
{
  char c;
  bs_le16 le16;
  bs_le32 le32;
  bs_le64 le64;
  bs_be16 be16;
  bs_be32 be32;
  bs_be64 be64;
  bs_bei32 bei32;
  bs_lef32 lef32;
  bs_lef64 lef64;
  bs_bef32 bef32;
  bs_bef64 bef64;
};

struct by_hand
{
  char c;
  uint16_t le16;
  uint32_t le32;
  uint64_t le64;
  uint16_t be16;
  uint32_t be32;
  uint64_t be64;
  int32_t bei32;
  uint32_t lef32;
  uint64_t lef64;
  uint32_t bef32;
  uint64_t bef64;
} __attribute__ ((packed));

#ifdef __cplusplus
extern "C" {
#endif

uint16_t get_le16 (const struct fixed *p) { return bs_le16_get (p->le16); }
uint16_t get_le16_by_hand (const struct by_hand *p) { return le16 (p->le16); }
uint16_t any_le16 (const struct fixed *p) { return bs_get (p->le16); }
uint16_t any_le16_by_hand (const struct by_hand *p) { return le16 (p->le16); }
void set_le16 (struct fixed *p, uint16_t v) { bs_le16_set (&p->le16, v); }
void set_le16_by_hand (struct by_hand *p, uint16_t v) { p->le16 = le16 (v); }
void put_le16 (struct fixed *p, uint16_t v) { bs_set (&p->le16, v); }
void put_le16_by_hand (struct by_hand *p, uint16_t v) { p->le16 = le16 (v); }
void make_le16 (struct fixed *p, uint16_t v) { p->le16 = bs_le16_of (v); }
void make_le16_by_hand (struct by_hand *p, uint16_t v) { p->le16 = le16 (v); }
void raise_le16 (struct fixed *p) { bs_le16_set (&p->le16, (uint16_t) (bs_le16_get (p->le16) + 1)); }
void raise_le16_by_hand (struct by_hand *p) { p->le16 = le16 ((uint16_t) (le16 (p->le16) + 1)); }

uint32_t get_le32 (const struct fixed *p) { return bs_le32_get (p->le32); }
uint32_t get_le32_by_hand (const struct by_hand *p) { return le32 (p->le32); }
uint32_t any_le32 (const struct fixed *p) { return bs_get (p->le32); }
uint32_t any_le32_by_hand (const struct by_hand *p) { return le32 (p->le32); }
void set_le32 (struct fixed *p, uint32_t v) { bs_le32_set (&p->le32, v); }
void set_le32_by_hand (struct by_hand *p, uint32_t v) { p->le32 = le32 (v); }
void put_le32 (struct fixed *p, uint32_t v) { bs_set (&p->le32, v); }
void put_le32_by_hand (struct by_hand *p, uint32_t v) { p->le32 = le32 (v); }
void make_le32 (struct fixed *p, uint32_t v) { p->le32 = bs_le32_of (v); }
void make_le32_by_hand (struct by_hand *p, uint32_t v) { p->le32 = le32 (v); }
void raise_le32 (struct fixed *p) { bs_le32_set (&p->le32, (uint32_t) (bs_le32_get (p->le32) + 1)); }
void raise_le32_by_hand (struct by_hand *p) { p->le32 = le32 ((uint32_t) (le32 (p->le32) + 1)); }

uint64_t get_le64 (const struct fixed *p) { return bs_le64_get (p->le64); }
uint64_t get_le64_by_hand (const struct by_hand *p) { return le64 (p->le64); }
uint64_t any_le64 (const struct fixed *p) { return bs_get (p->le64); }
uint64_t any_le64_by_hand (const struct by_hand *p) { return le64 (p->le64); }
void set_le64 (struct fixed *p, uint64_t v) { bs_le64_set (&p->le64, v); }
void set_le64_by_hand (struct by_hand *p, uint64_t v) { p->le64 = le64 (v); }
void put_le64 (struct fixed *p, uint64_t v) { bs_set (&p->le64, v); }
void put_le64_by_hand (struct by_hand *p, uint64_t v) { p->le64 = le64 (v); }
void make_le64 (struct fixed *p, uint64_t v) { p->le64 = bs_le64_of (v); }
void make_le64_by_hand (struct by_hand *p, uint64_t v) { p->le64 = le64 (v); }
void raise_le64 (struct fixed *p) { bs_le64_set (&p->le64, (uint64_t) (bs_le64_get (p->le64) + 1)); }
void raise_le64_by_hand (struct by_hand *p) { p->le64 = le64 ((uint64_t) (le64 (p->le64) + 1)); }

uint16_t get_be16 (const struct fixed *p) { return bs_be16_get (p->be16); }
uint16_t get_be16_by_hand (const struct by_hand *p) { return be16 (p->be16); }
uint16_t any_be16 (const struct fixed *p) { return bs_get (p->be16); }
uint16_t any_be16_by_hand (const struct by_hand *p) { return be16 (p->be16); }
void set_be16 (struct fixed *p, uint16_t v) { bs_be16_set (&p->be16, v); }
void set_be16_by_hand (struct by_hand *p, uint16_t v) { p->be16 = be16 (v); }
void put_be16 (struct fixed *p, uint16_t v) { bs_set (&p->be16, v); }
void put_be16_by_hand (struct by_hand *p, uint16_t v) { p->be16 = be16 (v); }
void make_be16 (struct fixed *p, uint16_t v) { p->be16 = bs_be16_of (v); }
void make_be16_by_hand (struct by_hand *p, uint16_t v) { p->be16 = be16 (v); }
void raise_be16 (struct fixed *p) { bs_be16_set (&p->be16, (uint16_t) (bs_be16_get (p->be16) + 1)); }
void raise_be16_by_hand (struct by_hand *p) { p->be16 = be16 ((uint16_t) (be16 (p->be16) + 1)); }

uint32_t get_be32 (const struct fixed *p) { return bs_be32_get (p->be32); }
uint32_t get_be32_by_hand (const struct by_hand *p) { return be32 (p->be32); }
uint32_t any_be32 (const struct fixed *p) { return bs_get (p->be32); }
uint32_t any_be32_by_hand (const struct by_hand *p) { return be32 (p->be32); }
void set_be32 (struct fixed *p, uint32_t v) { bs_be32_set (&p->be32, v); }
void set_be32_by_hand (struct by_hand *p, uint32_t v) { p->be32 = be32 (v); }
void put_be32 (struct fixed *p, uint32_t v) { bs_set (&p->be32, v); }
void put_be32_by_hand (struct by_hand *p, uint32_t v) { p->be32 = be32 (v); }
void make_be32 (struct fixed *p, uint32_t v) { p->be32 = bs_be32_of (v); }
void make_be32_by_hand (struct by_hand *p, uint32_t v) { p->be32 = be32 (v); }
void raise_be32 (struct fixed *p) { bs_be32_set (&p->be32, (uint32_t) (bs_be32_get (p->be32) + 1)); }
void raise_be32_by_hand (struct by_hand *p) { p->be32 = be32 ((uint32_t) (be32 (p->be32) + 1)); }

uint64_t get_be64 (const struct fixed *p) { return bs_be64_get (p->be64); }
uint64_t get_be64_by_hand (const struct by_hand *p) { return be64 (p->be64); }
uint64_t any_be64 (const struct fixed *p) { return bs_get (p->be64); }
uint64_t any_be64_by_hand (const struct by_hand *p) { return be64 (p->be64); }
void set_be64 (struct fixed *p, uint64_t v) { bs_be64_set (&p->be64, v); }
void set_be64_by_hand (struct by_hand *p, uint64_t v) { p->be64 = be64 (v); }
void put_be64 (struct fixed *p, uint64_t v) { bs_set (&p->be64, v); }
void put_be64_by_hand (struct by_hand *p, uint64_t v) { p->be64 = be64 (v); }
void make_be64 (struct fixed *p, uint64_t v) { p->be64 = bs_be64_of (v); }
void make_be64_by_hand (struct by_hand *p, uint64_t v) { p->be64 = be64 (v); }
void raise_be64 (struct fixed *p) { bs_be64_set (&p->be64, (uint64_t) (bs_be64_get (p->be64) + 1)); }
void raise_be64_by_hand (struct by_hand *p) { p->be64 = be64 ((uint64_t) (be64 (p->be64) + 1)); }

int32_t get_bei32 (const struct fixed *p) { return bs_bei32_get (p->bei32); }
int32_t get_bei32_by_hand (const struct by_hand *p) { return (int32_t) be32 ((uint32_t) p->bei32); }
void one_be32 (struct fixed *p) { p->be32 = bs_be32_of (1); }
void one_be32_by_hand (struct by_hand *p) { p->be32 = be32 (1); }

float get_lef32 (const struct fixed *p) { return bs_lef32_get (p->lef32); }
float get_lef32_by_hand (const struct by_hand *p) { uint32_t w = le32 (p->lef32); float v; __builtin_memcpy (&v, &w, sizeof v); return v; }
void set_lef32 (struct fixed *p, float v) { bs_lef32_set (&p->lef32, v); }
void set_lef32_by_hand (struct by_hand *p, float v) { uint32_t w; __builtin_memcpy (&w, &v, sizeof v); p->lef32 = le32 (w); }

double get_lef64 (const struct fixed *p) { return bs_lef64_get (p->lef64); }
double get_lef64_by_hand (const struct by_hand *p) { uint64_t w = le64 (p->lef64); double v; __builtin_memcpy (&v, &w, sizeof v); return v; }
#if __FLT_EVAL_METHOD__ == 0
/* The x87 moves eight bytes at once by hand, but makes a quiet not-a-number of
   one that signals.  */
void set_lef64 (struct fixed *p, double v) { bs_lef64_set (&p->lef64, v); }
void set_lef64_by_hand (struct by_hand *p, double v) { uint64_t w; __builtin_memcpy (&w, &v, sizeof v); p->lef64 = le64 (w); }
#endif

float get_bef32 (const struct fixed *p) { return bs_bef32_get (p->bef32); }
float get_bef32_by_hand (const struct by_hand *p) { uint32_t w = be32 (p->bef32); float v; __builtin_memcpy (&v, &w, sizeof v); return v; }
void set_bef32 (struct fixed *p, float v) { bs_bef32_set (&p->bef32, v); }
void set_bef32_by_hand (struct by_hand *p, float v) { uint32_t w; __builtin_memcpy (&w, &v, sizeof v); p->bef32 = be32 (w); }

double get_bef64 (const struct fixed *p) { return bs_bef64_get (p->bef64); }
double get_bef64_by_hand (const struct by_hand *p) { uint64_t w = be64 (p->bef64); double v; __builtin_memcpy (&v, &w, sizeof v); return v; }
void set_bef64 (struct fixed *p, double v) { bs_bef64_set (&p->bef64, v); }
void set_bef64_by_hand (struct by_hand *p, double v) { uint64_t w; __builtin_memcpy (&w, &v, sizeof v); p->bef64 = be64 (w); }

#ifdef __cplusplus
}
#endif
