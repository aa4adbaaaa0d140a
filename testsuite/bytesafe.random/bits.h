/* What random programs do with bits, in C and in C++.
   SPDX-License-Identifier: GPL-3.0-or-later

   Like runtime.h this includes no header.  */

#ifndef BYTESAFE_RANDOM_BITS_H
#define BYTESAFE_RANDOM_BITS_H

#define EACH(K, COUNT) for (i[K] = 0; i[K] < (COUNT); i[K]++)

/* Whether this compiler loses padding behind arrays.  */
static int
is_lossy (void)
{
  /* However this is packed, the last byte has seven bits of padding.  */
  struct
  {
    struct { char bytes[7]; } array[10];
    unsigned char last : 1;
  } object;

  __builtin_memset (&object, 255, sizeof object);
  __builtin_clear_padding (&object);
  return ((unsigned char *) (&object + 1))[-1] == 255;
}

/* The number of zero bits in SIZE bytes at BYTES.  */
static int
zero_bits (const unsigned char *bytes, __SIZE_TYPE__ size)
{
  int bits = 0;

  while (size-- > 0)
    bits += 8 - __builtin_popcount (bytes[size]);
  return bits;
}

/* The bit POSITION of BYTES, counted as the target's ABI counts them.  */
static int
bit (const unsigned char *bytes, __SIZE_TYPE__ position)
{
  int k = position % 8;

  if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
    k = 7 - k;
  return bytes[position / 8] >> k & 1;
}

/* Print where zero bits are in SIZE bytes at BYTES, as START-END, in bits,
   END not included.  */
static void
print_runs (const unsigned char *bytes, __SIZE_TYPE__ size)
{
  __SIZE_TYPE__ bits = 8 * size, k, start;

  for (k = 0; k < bits; k++)
    if (!bit (bytes, k))
      {
	start = k;
	while (k < bits && !bit (bytes, k))
	  k++;
	__builtin_printf (" %lu-%lu", (unsigned long) start,
			  (unsigned long) k);
      }
}

/* Print SIZE bytes at BYTES under the name WHAT.  */
static void
print_map (const char *what, const unsigned char *bytes, __SIZE_TYPE__ size)
{
  __SIZE_TYPE__ k;

  __builtin_printf ("#   %s", what);
  for (k = 0; k < size; k++)
    __builtin_printf ("%s%02x", k % 8 ? "" : " ", bytes[k]);
  __builtin_printf ("\n");
}

#endif
