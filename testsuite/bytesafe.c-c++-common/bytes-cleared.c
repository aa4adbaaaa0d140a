/* bs_bytes_of_cleared takes what only padding keeps from into_bytes, if GCC
   clears that padding, and is immutable.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/bytes.h>

struct padded { char a; int b; } BS_IMMUTABLE;
struct booleans { _Bool a; int b; } BS_IMMUTABLE;
struct nested { char a; struct padded b[20]; char c; } BS_IMMUTABLE;
struct bits { unsigned a : 3; unsigned : 5; unsigned b : 7; } BS_IMMUTABLE;
struct dense { uint32_t a; } BS_INTO_BYTES BS_IMMUTABLE;

struct pointers { char a; int *b; } BS_IMMUTABLE;
struct unclaimed { char a; int b; };
union one { char a; struct padded b; } BS_IMMUTABLE;
struct with_union { char a; union one b[2]; } BS_IMMUTABLE;
union bits_alone { unsigned a : 3; unsigned b : 5; } BS_IMMUTABLE;
struct flexible { char a; int b; char tail[]; } BS_IMMUTABLE;

void
holds (struct padded *padded, struct booleans *booleans,
       struct nested *nested, struct bits *bits, struct dense *dense,
       struct padded (*array)[5], int *number)
{
  (void) bs_bytes_of_cleared (padded);
  (void) bs_bytes_of_cleared (booleans);
  (void) bs_bytes_of_cleared (nested);
  (void) bs_bytes_of_cleared (bits);
  (void) bs_bytes_of_cleared (dense);
  (void) bs_bytes_of_cleared (array);
  (void) bs_bytes_of_cleared (number);
}

/* Nothing is said twice in one test: whether these are taken is asked the way
   the macro asks.  */
_Static_assert (BS_DETAIL_CLEARABLE (struct padded), "");
_Static_assert (!BS_DETAIL_CLEARABLE (union one), "");
_Static_assert (!BS_DETAIL_CLEARABLE (struct with_union), "");
_Static_assert (!BS_DETAIL_CLEARABLE (union bits_alone), "");
_Static_assert (!BS_DETAIL_CLEARABLE (struct flexible), "");
_Static_assert (!BS_DETAIL_CLEARABLE (struct pointers[2]), "");
_Static_assert (!BS_DETAIL_CLEARABLE (void), "");

void
fails (struct pointers *pointers, struct unclaimed *unclaimed,
       const struct padded *constant)
{
  struct padded array[2] = { *constant, *constant };
  (void) bs_bytes_of_cleared (pointers);  /* { dg-note "in expansion of macro 'bs_bytes_of_cleared'" } */
  (void) bs_bytes_of_cleared (unclaimed); /* { dg-note "in expansion of macro 'bs_bytes_of_cleared'" } */
  (void) bs_bytes_of_cleared (constant);  /* { dg-note "in expansion of macro 'bs_bytes_of_cleared'" } */
  /* { dg-error "has pointer to 'const' type" "GCC's own" { target { c && gcc_at_least_13 } } .-1 } */
  (void) bs_bytes_of_cleared (array);     /* { dg-note "in expansion of macro 'bs_bytes_of_cleared'" } */
}
/* { dg-error "bs_bytes_of_cleared: the type has more than padding that is in the way of into_bytes, or padding that GCC does not clear" "" { target *-*-* } 0 } */
/* { dg-error "bs_bytes_of_cleared: the type is not marked immutable; claim it with BS_IMMUTABLE" "" { target *-*-* } 0 } */
/* { dg-error "bs_bytes_of_cleared: the type is const, and would be written" "" { target *-*-* } 0 } */
/* { dg-error "has pointer to 'const' type" "GCC's own" { target { c++ && gcc_at_least_13 } } 0 } */
/* { dg-error "bs_bytes_of_cleared: this is an array; give its address, &array" "" { target *-*-* } 0 } */
