/* What values of <bytesafe/bytes.h> demand of types.
   SPDX-License-Identifier: GPL-3.0-or-later

			source		target			sizes
     bs_transmute	into_bytes	from_bytes		equal
     bs_zeroed, bs_zero	-		from_zeros or from_bytes  */

#include <bytesafe/bytes.h>

struct all { uint32_t a; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
struct all8 { uint32_t a, b; } BS_INTO_BYTES BS_FROM_BYTES;
struct only_from { char a; short b; } BS_FROM_BYTES;
struct only_into { _Bool a[4]; } BS_INTO_BYTES;
struct only_zeros { char *a; } BS_FROM_ZEROS;
struct unmarked { char *a; };
enum kind { ONE = 1, TWO };

void
holds (struct all value, struct only_into booleans,
       struct only_zeros *pointers)
{
  (void) bs_transmute (struct only_from, value);
  (void) bs_transmute (struct all, booleans);
  (void) bs_transmute (float, value);
  (void) bs_transmute (uint32_t, 1.0f);
  (void) bs_zeroed (struct only_zeros);
  (void) bs_zeroed (struct only_from);
  (void) bs_zeroed (char *);
  (void) bs_zeroed (_Bool);
  bs_zero (pointers);
  bs_zero (&value);
}

void
fails (struct all value, struct only_from padded, const struct all *constant,
       enum kind *kind)
{
  struct all array[1] = { value };
  (void) bs_transmute (uint32_t, padded);	  /* { dg-note "in expansion of macro 'bs_transmute'" "" { target c } } */
  /* { dg-context "required from here" "" { target c++ } .-1 } */
  (void) bs_transmute (struct only_into, value); /* { dg-note "in expansion of macro 'bs_transmute'" "" { target c } } */
  /* { dg-context "required from here" "" { target c++ } .-1 } */
  (void) bs_transmute (struct all8, value);	  /* { dg-note "in expansion of macro 'bs_transmute'" "" { target c } } */
  /* { dg-context "required from here" "" { target c++ } .-1 } */
  (void) bs_zeroed (struct unmarked);		  /* { dg-note "in expansion of macro 'bs_zeroed'" "" { target c } } */
  /* { dg-context "required from here" "" { target c++ } .-1 } */
  bs_zero (kind);				  /* { dg-note "in expansion of macro 'bs_zero'" } */
  bs_zero (constant);				  /* { dg-note "in expansion of macro 'bs_zero'" } */
  bs_zero (array);				  /* { dg-note "in expansion of macro 'bs_zero'" } */
}
/* { dg-error "bs_transmute: the type is not marked into_bytes; claim it with BS_INTO_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_transmute: the type is not marked from_bytes; claim it with BS_FROM_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_transmute: the types differ in size" "" { target *-*-* } 0 } */
/* { dg-error "bs_zeroed: the type is not marked from_zeros; claim it with BS_FROM_ZEROS" "" { target *-*-* } 0 } */
/* { dg-error "bs_zero: the type is not marked from_zeros; claim it with BS_FROM_ZEROS" "" { target *-*-* } 0 } */
/* { dg-error "bs_zero: the type is const, and would be written" "" { target *-*-* } 0 } */
/* { dg-error "bs_zero: this is an array; give its address, &array" "" { target *-*-* } 0 } */
/* { dg-note "evaluates to false" "" { target c++ } 0 } */
