/* What every random program needs in order to find the padding of its records.
   SPDX-License-Identifier: GPL-3.0-or-later

   This file includes no header, so that a program for another ABI needs that
   ABI's C library only to link, and so that -fpack-struct and its like meet no
   foreign record.

   The first oracle fills a zeroed object with ones, member by member; the bits
   that are still zero are padding.  The second one is what
   __builtin_clear_padding clears.  They must agree bit by bit, except where
   that builtin is known to be wrong.  GCC 11.3 to 16.2

   - take a bit-field or a _BitInt that is a direct member of a union for
     whole bytes (struct record's confuses_gcc in generate.h),
   - count the bits of bit-fields from the wrong end in a record with
     scalar_storage_order (likewise),
   - clear the wrong bytes before an array that has several elements with
     possible padding and more than eight words, if it begins in the middle
     of a word: where padding precedes it in that word, in the rest of the
     word too (LOSSY below; seen in struct { char a[10]; struct { unsigned
     a : 5; } b; struct { char c[6]; } c[12]; }, bytes 14 and 15),
   - 11.3 and 12.2 only: clear the wrong bytes after any such array,

   and refuse records with a flexible array member.  */

#include "bits.h"

/* Let p be v, a record at any address: in a packed one it is not aligned, and
   some processors have instructions that insist on it.  */
#define POINT_TO(TYPE) \
  typedef TYPE placed __attribute__ ((aligned (1))); \
  placed *p = v

#define BYTES(X) __builtin_memset ((void *) &(X), 255, sizeof (X))
#define STORE(TYPE, X) \
  (*(TYPE *) (void *) &(X) = *(TYPE *) (void *) all_ones)
#define ASSIGN(X) ((X) = *(__typeof__ (X) *) (void *) all_ones)

/* To store a _BitInt clears its padding, and in a union that may be what
   another member has filled.  Where the ABI extends it there is none, as the
   builtin knows; all ones are no value there, but what is stored is in each
   bit (scalar-bitint-stored.c in bytesafe.dg looks at that).  */
#define MERGE(TYPE, X) \
  do \
    { \
      TYPE stored, full; \
      BYTES (full); \
      __builtin_clear_padding (&full); \
      __builtin_memset (&stored, 0, sizeof stored); \
      if (__builtin_memcmp (&full, all_ones, sizeof full) == 0) \
        BYTES (stored); \
      else \
        stored = *(TYPE *) (void *) all_ones; \
      merge ((void *) &(X), (void *) &stored, sizeof stored); \
    } \
  while (0)

#define CLEAR(TYPE, N) \
  static void clear_r##N (void *v) { __builtin_clear_padding ((TYPE *) v); }

/* Where PATH is, a member of *p, in bytes from the outermost record.  */
#define PLACE(PATH) (start + __builtin_offsetof (__typeof__ (*p), PATH))

/* Whether the array PATH of *p makes __builtin_clear_padding go wrong.  If it
   is in arrays, the sizes of their elements are joined in STRIDES.  */
typedef int word __attribute__ ((mode (word)));
#define LOSSY(PATH, STRIDES) \
  (sizeof (p->PATH) > 8 * sizeof (word) \
   && sizeof (p->PATH) / 2 >= sizeof ((p->PATH)[0]) \
   && sizeof ((p->PATH)[0]) > 0 \
   && (is_lossy () || (PLACE (PATH) | (STRIDES)) % sizeof (word) != 0))

/* One record.  */
struct test
{
  __SIZE_TYPE__ size;
  void (*fill) (void *);
  void (*clear) (void *);	/* null: not possible */
  int (*excluded) (__SIZE_TYPE__ start, __SIZE_TYPE__ strides);
				/* from the second oracle */
  int has_union;
  int has_pointer;
  int has_float;
  int has_reversed_bit_field;
};

/* Functions that fill element I of some member, or member K of a union.  */
typedef void fill_part (void *, int *, int);

enum { LARGEST = 1 << 18 };

static unsigned char all_ones[128] __attribute__ ((aligned (64)));
static unsigned char filled[LARGEST] __attribute__ ((aligned (64)));
static unsigned char cleared[LARGEST] __attribute__ ((aligned (64)));

/* What the fill functions noticed in the present record.  */
static int uneven_union;
static int bad_element;

/* Set those bits of SIZE bytes at TO that are set at FROM.  */
static void
merge (void *to, const void *from, __SIZE_TYPE__ size)
{
  unsigned char *bytes = to;
  const unsigned char *ones = from;

  while (size-- > 0)
    bytes[size] |= ones[size];
}

/* Note whether one of SIZE bytes at START is not all ones.  */
static void
check_ones (const void *start, __SIZE_TYPE__ size)
{
  const unsigned char *bytes = start;

  while (size-- > 0)
    bad_element |= bytes[size] != 255;
}

/* Let PART fill and check the element I of an empty array, in an object of
   SIZE bytes.  */
static void
check_element (fill_part *part, __SIZE_TYPE__ size, int *i)
{
  unsigned char *object = __builtin_alloca_with_align (size + 64, 512);

  __builtin_memset (object, 0, size);
  part (object, i, 0);
}

/* Note whether the COUNT members of a union, which PART fills in a record of
   SIZE bytes, differ in the bits that they fill.  */
static void
check_union (fill_part *part, int count, __SIZE_TYPE__ size, int *i)
{
  unsigned char *first = __builtin_alloca_with_align (size + 64, 512);
  unsigned char *next = __builtin_alloca_with_align (size + 64, 512);
  int k;

  __builtin_memset (first, 0, size);
  part (first, i, 0);
  for (k = 1; k < count; k++)
    {
      __builtin_memset (next, 0, size);
      part (next, i, k);
      uneven_union |= __builtin_memcmp (first, next, size) != 0;
    }
}

/* Whether the second oracle contradicts the first about TEST.  */
static int
contradicted (const struct test *test)
{
  __builtin_memset (cleared, 255, test->size);
  test->clear (cleared);
  return __builtin_memcmp (cleared, filled, test->size) != 0;
}

/* Print a verdict on each of COUNT records in TESTS; if OPTED_IN, unions are
   judged instead of refused.  Return the exit status of the program: nonzero
   if the oracles cannot be trusted.  */
static int
run (const struct test *tests, int count, int opted_in)
{
  static const int long_double_bytes
    = (__LDBL_MANT_DIG__ == 53 ? 8 : __LDBL_MANT_DIG__ == 64 ? 10 : 16);
  int compared = 0, wrong = 0, holds = 0, n;

  __builtin_memset (all_ones, 255, sizeof all_ones);
  STORE (long double, filled);
  if (zero_bits (filled, 64) != 8 * (64 - long_double_bytes))
    {
      __builtin_printf ("# a long double does not store as it should\n");
      return 1;
    }
  for (n = 0; n < count; n++)
    {
      const struct test *test = &tests[n];
      int bits, open, fails;

      uneven_union = 0;
      bad_element = 0;
      if (test->size > LARGEST)
	{
	  __builtin_printf ("# r%d is too large\n", n);
	  return 1;
	}
      __builtin_memset (filled, 0, test->size);
      test->fill (filled);
      bits = zero_bits (filled, test->size);
      open = (bits > 0 || bad_element
	      || (opted_in ? uneven_union : test->has_union));
      fails = open || test->has_pointer;
      holds += !fails;
      if (!fails)
	__builtin_printf ("r%d holds%s\n", n,
			  test->has_float ? " :[float]" : "");
      else
	{
	  int unknown = test->has_union || bad_element;

	  __builtin_printf ("r%d fails ", n);
	  __builtin_printf (unknown ? "?" : "%d", bits);
	  __builtin_printf (" :%s%s%s%s%s", bits ? "[padding]" : "",
			    test->has_pointer ? "[pointer]" : "",
			    test->has_union ? "[union]" : "",
			    open ? "" : "[dense]",
			    test->has_float ? "[float]" : "");
	  /* GCC counts the bits of these from the other end.  */
	  if (!unknown && !test->has_reversed_bit_field)
	    print_runs (filled, test->size);
	  __builtin_printf ("\n");
	}
      if (!test->clear || test->excluded (0, 0))
	continue;
      compared++;
      if (contradicted (test))
	{
	  wrong++;
	  __builtin_printf ("# contradicted r%d\n", n);
	  print_map ("members  ", filled, test->size);
	  print_map ("__builtin", cleared, test->size);
	}
    }
  __builtin_printf ("# %d records, %d hold; %d compared with"
		    " __builtin_clear_padding, %d wrong\n",
		    count, holds, compared, wrong);
  return wrong > 0;
}
