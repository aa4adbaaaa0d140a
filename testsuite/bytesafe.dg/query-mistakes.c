/* What is asked wrongly is told: a word that is no trait, an object.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/traits.h>

struct record { int member; } object;

int no_trait = bs_holds (into_byte, struct record); /* { dg-error {'into_byte' is not a trait; the traits are into_bytes, from_bytes} } */
int no_claim = bs_marked (into_byte, struct record); /* { dg-error {'into_byte' is not a trait} } */
int all_traits = bs_holds (most_traits, struct record); /* { dg-error {'most_traits' is not a trait} } */
int of_object = bs_holds (into_bytes, object); /* { dg-error {asks of a type: of an object ask by '__typeof__'} } */
int right = bs_holds (into_bytes, __typeof__ (object));
