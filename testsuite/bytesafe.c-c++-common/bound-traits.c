/* A bound demands any trait that has a promise.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }

     trait             struct  good  bad  dense  real  one  volatile good
     from_zeros                yes   yes  yes    yes   no
     immutable                 yes   yes               yes  no
     unaligned                 no
     no_padding                yes   no   yes    yes
     byte_eq                   yes   no   yes    no
     portable_layout           yes   no   no     yes  */

#include "bound.h"

void zeros (void *) REQUIRES (from_zeros, 1);
void same (const volatile void *) REQUIRES (immutable, 1);
void anywhere (const void *) REQUIRES (unaligned, 1);
void full (const void *) REQUIRES (no_padding, 1);
void equal (const void *) REQUIRES (byte_eq, 1);
void wire (const void *) REQUIRES (portable_layout, 1);
void most (const void *) __attribute__ ((bytesafe_requires ("most_traits", 1))); /* { dg-error {'most_traits' is not a trait; the traits are into_bytes, from_bytes, immutable, from_zeros, unaligned, no_padding, byte_eq, portable_layout} } */

enum one { ONE = 1 };
struct one_member { enum one one; };
struct bytes { unsigned char bytes[3]; };
struct dense { void *pointer; };
struct real { float real; };

void
all_good (struct bad *bad, struct good *good, struct bytes *bytes,
	  struct dense *dense, struct real *real, struct one_member *one)
{
  zeros (good);
  zeros (bad);
  zeros (dense);
  zeros (real);
  same (good);
  same (bad);
  same (one);
  anywhere (bytes);
  anywhere ("text");
  full (good);
  full (dense);
  full (real);
  equal (good);
  equal (dense);
  wire (good);
  wire (bytes);
  wire (real);
}

void
all_bad (struct bad *bad, struct good *good, volatile struct good *changing,
	 struct dense *dense, struct real *real, struct one_member *one)
{
  zeros (one); /* { dg-error {argument 1 of 'zeros' must be 'from_zeros', but 'struct one_member' is not: bit patterns that are not values \[invalid-bit-pattern\]} } */
  same (changing); /* { dg-error {argument 1 of 'same' must be 'immutable', but '(volatile )?struct good' is not: a volatile member \[volatile\]} } */
  anywhere (good); /* { dg-error {argument 1 of 'anywhere' must be 'unaligned', but 'struct good' is not: 2 alignments of more than one byte \[alignment\]} } */
  anywhere (L"text"); /* { dg-error {argument 1 of 'anywhere' must be 'unaligned', but '[^\n]*' is not: an alignment of more than one byte \[alignment\]} } */
  full (bad); /* { dg-error {argument 1 of 'full' must be 'no_padding', but 'struct bad' is not: 3 bytes of padding \[interior-padding\]} } */
  equal (bad); /* { dg-error {argument 1 of 'equal' must be 'byte_eq', but 'struct bad' is not: 3 bytes of padding \[interior-padding\]} } */
  equal (real); /* { dg-error {argument 1 of 'equal' must be 'byte_eq', but 'struct real' is not: equal values with unequal bytes \[unequal-bytes\]} } */
  wire (dense); /* { dg-error {argument 1 of 'wire' must be 'portable_layout', but 'struct dense' is not: a type that depends on the ABI \[abi-dependent-type\]} } */
  wire (bad); /* { dg-error {argument 1 of 'wire' must be 'portable_layout', but 'struct bad' is not: 3 bytes of padding \[interior-padding\]} } */
}
