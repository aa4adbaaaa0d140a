/* <bytesafe/endian.h>: 10,000 random values of each type go in and out, at each
   misalignment, and are in memory what <endian.h> makes of them.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-O2 -D_DEFAULT_SOURCE -Wall -Wextra" }  */

#include <bytesafe/endian.h>
#include <endian.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 20261121;

/* A number by Knuth's generator; each bit of it is used.  */
static uint64_t
random_bits (void)
{
  uint64_t high;
  state = state * 6364136223846793005u + 1442695040888963407u;
  high = state >> 32;
  state = state * 6364136223846793005u + 1442695040888963407u;
  return high << 32 | state >> 32;
}

/* TYPE holds a VALUE as a WORD, which CONVERT of <endian.h> makes of one of the
   machine.  What is not-a-number is left out where SKIP says so: the x87 makes
   a quiet one of one that signals, whoever moves it.  */
#define CHECK(type, value, word, convert, skip)				\
  static void								\
  check_##type (void)							\
  {									\
    for (int i = 0; i < 10000; i++)					\
      {									\
	unsigned char room[sizeof (type) + 8];				\
	word bits = (word) random_bits ();				\
	word image = convert (bits);					\
	word seen;							\
	value v, got;							\
	type x, *p;							\
	void *place = room + i % 8;					\
	if (skip (bits))							\
	  continue;							\
	memcpy (&v, &bits, sizeof v);					\
	/* At any address, and no byte beside it.  */			\
	memset (room, 0x55, sizeof room);				\
	p = (type *) place;						\
	type##_set (p, v);						\
	if (memcmp (place, &image, sizeof image) != 0)			\
	  abort ();							\
	for (int k = 0; k < 8; k++)					\
	  if (room[k < i % 8 ? k : k + (int) sizeof x] != 0x55) \
	    abort ();							\
	got = type##_get (*p);						\
	if (memcmp (&got, &bits, sizeof got) != 0)			\
	  abort ();							\
	/* The other ways in and out.  */				\
	x = type##_of (v);						\
	if (memcmp (&x, &image, sizeof image) != 0)			\
	  abort ();							\
	seen = type##_to_word (x);					\
	if (seen != image)						\
	  abort ();							\
	x = type##_from_word (image);					\
	got = bs_get (x);						\
	if (memcmp (&got, &bits, sizeof got) != 0)			\
	  abort ();							\
	memset (&x, 0, sizeof x);					\
	bs_set (&x, v);							\
	if (memcmp (&x, &image, sizeof image) != 0)			\
	  abort ();							\
      }									\
  }

#define NONE(bits) 0
#define NAN32(bits) (((bits) & 0x7fffffff) > 0x7f800000)
#define NAN64(bits) (((bits) & 0x7fffffffffffffff) > 0x7ff0000000000000)

CHECK (bs_le16, uint16_t, uint16_t, htole16, NONE)
CHECK (bs_le32, uint32_t, uint32_t, htole32, NONE)
CHECK (bs_le64, uint64_t, uint64_t, htole64, NONE)
CHECK (bs_be16, uint16_t, uint16_t, htobe16, NONE)
CHECK (bs_be32, uint32_t, uint32_t, htobe32, NONE)
CHECK (bs_be64, uint64_t, uint64_t, htobe64, NONE)
CHECK (bs_lei16, int16_t, uint16_t, htole16, NONE)
CHECK (bs_lei32, int32_t, uint32_t, htole32, NONE)
CHECK (bs_lei64, int64_t, uint64_t, htole64, NONE)
CHECK (bs_bei16, int16_t, uint16_t, htobe16, NONE)
CHECK (bs_bei32, int32_t, uint32_t, htobe32, NONE)
CHECK (bs_bei64, int64_t, uint64_t, htobe64, NONE)
CHECK (bs_lef32, float, uint32_t, htole32, NAN32)
CHECK (bs_lef64, double, uint64_t, htole64, NAN64)
CHECK (bs_bef32, float, uint32_t, htobe32, NAN32)
CHECK (bs_bef64, double, uint64_t, htobe64, NAN64)

int
main (void)
{
#define RUN(type) check_##type ();
  BS_DETAIL_EACH_ENDIAN (RUN)
  return 0;
}
