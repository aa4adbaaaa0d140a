/* What every random program needs in order to find the padding of its classes.
   SPDX-License-Identifier: GPL-3.0-or-later

   Like bytesafe.random/runtime.h, with one difference: here an object is
   filled twice, with ones in memory that was all zeros and with zeros in
   memory that was all ones.  Padding is what stays as it was both times.  What
   a constructor writes is written both times: virtual table pointers and
   references, which no assignment can change.  Padding keeps what memory held,
   since constructors initialize nothing but some members.

   The second oracle is __builtin_clear_padding, for trivially copyable
   classes, except where it is known to be wrong.  */

#include "../bytesafe.random/bits.h"
#include "facts.h"

/* Fill a scalar, or a bit-field.  */
#define BYTES(X)                                                             \
  (check_fresh ((void *) &(X), sizeof (X)),                                  \
   __builtin_memset ((void *) &(X), pattern[0], sizeof (X)))
#define STORE(TYPE, X)                                                       \
  (check_fresh ((void *) &(X), 1),                                           \
   *(TYPE *) (void *) &(X) = *(const TYPE *) (const void *) pattern)
#define BITS(X)                                                              \
  (overlap |= is_fresh && (X) != (decltype (X)) 0, (X) = (decltype (X)) ones)

/* Placement new, without a header.  */
struct place
{
  void *where;
};

inline void *
operator new (__SIZE_TYPE__, place there) noexcept
{
  return there.where;
}

/* Virtual destructors name it; nothing calls it.  */
void
operator delete (void *) noexcept
{
}

void
operator delete (void *, __SIZE_TYPE__) noexcept
{
}

#ifdef __cpp_aligned_new
void
operator delete (void *, __SIZE_TYPE__, std::align_val_t) noexcept
{
}
#endif

/* Whether this compiler loses the last bits of some members that are
   [[no_unique_address]]: GCC 12 takes BITS for 3 bytes and puts NEXT there,
   although BITS.B has the bits 22 to 25.  Then the plugin may refuse to judge
   the class.  */
struct lost_empty
{
};

struct lost_bits
{
  int a : 22;
  int b : 4;
  [[no_unique_address]] lost_empty c;
};

struct lost
{
  [[no_unique_address]] lost_bits bits;
  char next;
};

static const bool loses_bits = sizeof (lost) == 4;

/* In C++20 constructors of GCC 11 may clear arrays of classes.  Padding is
   cleared as well, and cannot be seen then.  */
static const unsigned clearing_facts
  = (__GNUC__ < 12 && __cplusplus > 201703 ? FACT_MADE | FACT_LOSSY : ~0u);

/* One unit.  */
struct test
{
  const char *name;
  __SIZE_TYPE__ size;
  void (*fill) (void *);
  void (*make) (void *);  /* run the constructor; null: there is no need */
  void (*clear) (void *); /* clear the padding; null: not possible */
  unsigned facts;
  bool is_trivially_copyable;
};

/* __builtin_clear_padding for T, null where it refuses T.  */
template <typename T, bool = __is_trivially_copyable(T)> struct padding
{
  static void
  clear (void *v)
  {
    __builtin_clear_padding ((T *) v);
  }
};

template <typename T> struct padding<T, false>
{
  static constexpr void (*clear) (void *) = nullptr;
};

/* Functions that fill element I of some member, or member K of a union.  */
typedef void fill_part (void *, int *, int);

enum
{
  LARGEST = 1 << 18
};

static unsigned char all_ones[128] __attribute__ ((aligned (64)));
static unsigned char all_zeros[128] __attribute__ ((aligned (64)));
static unsigned char map[LARGEST] __attribute__ ((aligned (64)));
static unsigned char second[LARGEST] __attribute__ ((aligned (64)));

/* What the fill functions write: ones or zeros.  */
static const unsigned char *pattern;
static int ones;

/* Whether no bit of the object should have been filled twice so far, in an
   object of zeros.  */
static bool is_fresh;

/* What they noticed in the present unit.  */
static bool uneven_union;
static bool bad_element;
static bool overlap;

/* Note whether one of SIZE bytes at START was filled before, by a member that
   has the same place.  */
static void
check_fresh (const void *start, __SIZE_TYPE__ size)
{
  const unsigned char *bytes = (const unsigned char *) start;

  while (is_fresh && size-- > 0)
    overlap |= bytes[size] != 0;
}

/* Let the fill functions write ones if VALUE is -1, zeros if it is 0.  */
static void
choose_pattern (int value)
{
  ones = value;
  pattern = value ? all_ones : all_zeros;
}

/* Set in the SIZE bytes of MAP, and of SCRATCH, the bits that PART fills.  */
static void
map_part (unsigned char *map, unsigned char *scratch, fill_part *part,
          __SIZE_TYPE__ size, int *i, int k)
{
  int outer = ones;
  bool was_fresh = is_fresh;

  is_fresh = false;
  choose_pattern (-1);
  __builtin_memset (map, 0, size);
  part (map, i, k);
  choose_pattern (0);
  __builtin_memset (scratch, 255, size);
  part (scratch, i, k);
  for (__SIZE_TYPE__ n = 0; n < size; n++)
    map[n] |= ~scratch[n];
  choose_pattern (outer);
  is_fresh = was_fresh;
}

/* Let PART fill member K of a union in OBJECT, which fills what others fill
   too.  */
static void
fill_union (fill_part *part, void *object, int *i, int k)
{
  bool was_fresh = is_fresh;

  is_fresh = false;
  part (object, i, k);
  is_fresh = was_fresh;
}

/* Memory for an object of SIZE bytes, in the caller's frame.  */
#define ROOM(SIZE)                                                           \
  ((unsigned char *) __builtin_alloca_with_align ((SIZE) + 64, 512))

/* Let PART fill and check an element of an empty array, in an object of SIZE
   bytes.  */
static void
check_element (fill_part *part, __SIZE_TYPE__ size, __SIZE_TYPE__ offset,
               __SIZE_TYPE__ element, int *i)
{
  unsigned char *object = ROOM (size);
  unsigned char *scratch = ROOM (size);

  map_part (object, scratch, part, size, i, 0);
  if (zero_bits (object + offset, element) > 0)
    bad_element = true;
}

/* Note whether the COUNT members of a union, which PART fills in a unit of
   SIZE bytes, differ in the bits that they fill.  */
static void
check_union (fill_part *part, int count, __SIZE_TYPE__ size, int *i)
{
  unsigned char *first = ROOM (size);
  unsigned char *next = ROOM (size);
  unsigned char *scratch = ROOM (size);

  map_part (first, scratch, part, size, i, 0);
  for (int k = 1; k < count; k++)
    {
      map_part (next, scratch, part, size, i, k);
      if (__builtin_memcmp (first, next, size) != 0)
        uneven_union = true;
    }
}

/* Put into MAP the bits of TEST's class that are no padding.  */
static void
map_test (const struct test *test)
{
  uneven_union = false;
  bad_element = false;
  overlap = false;
  for (int value = -1; value <= 0; value++)
    {
      unsigned char *object = value ? map : second;

      __builtin_memset (object, value ? 0 : 255, test->size);
      if (test->make)
        test->make (object);
      choose_pattern (value);
      is_fresh = value != 0;
      test->fill (object);
    }
  for (__SIZE_TYPE__ n = 0; n < test->size; n++)
    map[n] |= ~second[n];
}

/* What is told of TEST's class if the plugin may refuse to judge it.  */
static const char *
word_refusal (const struct test *test)
{
  return test->facts & FACT_SHRUNK && loses_bits ? "(unknown-representation)"
                                                 : "";
}

/* Print whether TEST's class is into_bytes.  If OPTED_IN, unions are judged
   instead of refused.  */
static bool
tell_into_bytes (const struct test *test, bool opted_in)
{
  const char *refusal = word_refusal (test);
  int bits = zero_bits (map, test->size);
  bool is_union = test->facts & FACT_UNION;
  bool is_address = test->facts & FACT_ADDRESS;
  bool is_unknown = is_union || bad_element
                    || (test->facts & clearing_facts) == clearing_facts;

  if (overlap)
    {
      __builtin_printf ("%s overlaps\n", test->name);
      return false;
    }
  if (bits == 0 && !is_address && !bad_element
      && !(opted_in ? uneven_union : is_union))
    {
      __builtin_printf ("%s holds %s\n", test->name, refusal);
      return true;
    }
  __builtin_printf ("%s fails ", test->name);
  __builtin_printf (is_unknown ? "?" : "%d", bits);
  __builtin_printf (" :%s%s%s%s", refusal, bits ? "[padding]" : "",
                    is_address ? "[pointer]" : "", is_union ? "[union]" : "");
  if (!is_unknown)
    print_runs (map, test->size);
  __builtin_printf ("\n");
  return false;
}

/* One reason why a trait fails: NAME if it IS_CERTAIN, NAME in parentheses if
   the plugin MAY give it and need not.  */
struct reason
{
  const char *name;
  bool is_certain;
  bool is_possible;
};

/* Print a verdict on the trait WHAT of TEST's class, with three REASONS.  */
static void
tell_property (const struct test *test, const char *what,
               const struct reason *reasons)
{
  __builtin_printf ("%s %s :%s", test->name, what, word_refusal (test));
  for (int n = 0; n < 3; n++)
    if (reasons[n].is_certain)
      __builtin_printf ("[%s]", reasons[n].name);
    else if (reasons[n].is_possible)
      __builtin_printf ("(%s)", reasons[n].name);
  __builtin_printf ("\n");
}

/* Print whether TEST's class is from_bytes, from_zeros and immutable.  */
static void
tell_properties (const struct test *test)
{
  unsigned facts = test->facts;
  bool is_x87 = facts & FACT_LONG_DOUBLE && __LDBL_MANT_DIG__ == 64;
  bool is_copied = !test->is_trivially_copyable;
  bool has_table = facts & FACT_TABLE;
  /* Where there is a virtual table, that is what is told.  */
  const struct reason copying
    = { "not-trivially-copyable", is_copied && !has_table,
        is_copied && has_table };
  const struct reason from_bytes[]
    = { { "pointer", (facts & FACT_ADDRESS) != 0, false },
        { "invalid-bit-pattern", is_x87 || facts & FACT_INVALID, false },
        copying };
  const struct reason from_zeros[]
    = { { "pointer", (facts & FACT_NO_NULL) != 0, false },
        { "invalid-bit-pattern", (facts & FACT_NO_ZERO) != 0, false },
        copying };
  const struct reason immutable[]
    = { { "volatile", (facts & FACT_VOLATILE) != 0,
          (facts & FACT_VOLATILE_EMPTY) != 0 },
        { "atomic", (facts & FACT_ATOMIC) != 0, false },
        { "mutable", (facts & FACT_MUTABLE) != 0,
          (facts & FACT_MUTABLE_EMPTY) != 0 } };

  tell_property (test, "from_bytes", from_bytes);
  tell_property (test, "from_zeros", from_zeros);
  tell_property (test, "immutable", immutable);
}

/* Whether the second oracle contradicts the first about TEST.  */
static bool
contradicted (const struct test *test)
{
  __builtin_memset (second, 255, test->size);
  test->clear (second);
  if (__builtin_memcmp (second, map, test->size) == 0)
    return false;
  __builtin_printf ("# contradicted %s\n", test->name);
  print_map ("members  ", map, test->size);
  print_map ("__builtin", second, test->size);
  return true;
}

/* Print verdicts on each of COUNT units in TESTS; if OPTED_IN, unions are
   judged instead of refused.  Return the exit status of the program: nonzero
   if the oracles cannot be trusted.  */
static int
run (const struct test *tests, int count, bool opted_in)
{
  unsigned unusable = is_lossy () ? FACT_LOSSY : 0;
  int compared = 0, wrong = 0, holds = 0, overlaps = 0;

  __builtin_memset (all_ones, 255, sizeof all_ones);
  for (int n = 0; n < count; n++)
    {
      const struct test *test = &tests[n];

      if (test->size > LARGEST)
        {
          __builtin_printf ("# %s is too large\n", test->name);
          return 1;
        }
      map_test (test);
      overlaps += overlap;
      holds += tell_into_bytes (test, opted_in);
      tell_properties (test);
      if (!test->clear || test->facts & unusable)
        continue;
      compared++;
      wrong += contradicted (test);
    }
  __builtin_printf ("# %d classes, %d hold, %d with members that overlap;"
                    " %d compared with __builtin_clear_padding, %d wrong\n",
                    count, holds, overlaps, compared, wrong);
  return wrong > 0;
}
