/* Where the ABI extends a bit-precise integer a store writes each bit of its
   storage: those beyond its width are as the value tells, whatever was there.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run { target bitint_extended } }
   { dg-options "-std=gnu2x -O2" }  */

/* Store a value of TYPE, which nobody knows when this is compiled, to memory
   of ones and to memory of zeros: it has to look the same.  */
#define TRY(name, type, ...)                                                 \
  static void __attribute__ ((noipa)) store_##name (type *to, type value)    \
  {                                                                          \
    *to = value;                                                             \
  }                                                                          \
  static int try_##name (void)                                               \
  {                                                                          \
    static const type values[] = { __VA_ARGS__ };                            \
    for (unsigned i = 0; i < sizeof values / sizeof values[0]; i++)          \
      {                                                                      \
        type over_ones, over_zeros;                                          \
        __builtin_memset (&over_ones, 255, sizeof over_ones);                \
        __builtin_memset (&over_zeros, 0, sizeof over_zeros);                \
        store_##name (&over_ones, values[i]);                                \
        store_##name (&over_zeros, values[i]);                               \
        if (__builtin_memcmp (&over_ones, &over_zeros, sizeof over_ones))    \
          return 1;                                                          \
      }                                                                      \
    return 0;                                                                \
  }

TRY (bit7, _BitInt(7), 0, 1, -1, 63, -64)
TRY (ubit1, unsigned _BitInt(1), 0, 1)
TRY (ubit17, unsigned _BitInt(17), 0, 1, 131071)
TRY (bit33, _BitInt(33), 0, 1, -1, 4294967295wb, -4294967296wb)
TRY (bit65, _BitInt(65), 0, 1, -1, 18446744073709551615wb)
TRY (ubit65, unsigned _BitInt(65), 0, 1, 36893488147419103231uwb)
TRY (bit200, _BitInt(200), 0, 1, -1, 18446744073709551615wb)
TRY (ubit200, unsigned _BitInt(200), 0, 1, -1)

int
main (void)
{
  return (try_bit7 () | try_ubit1 () << 1 | try_ubit17 () << 2
          | try_bit33 () << 3 | try_bit65 () << 4 | try_ubit65 () << 5
          | try_bit200 () << 6 | try_ubit200 () << 7);
}
