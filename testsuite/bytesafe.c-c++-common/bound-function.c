/* A bound belongs to the type of a function, and goes with it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "bound.h"

/* Attributes before and behind; on a definition; a repeated declaration.  */
REQUIRES (into_bytes, 1) void before (const void *);
REQUIRES (into_bytes, 1) static inline void defined (const void *p) { (void) p; }
void again (const void *);
void again (const void *) REQUIRES (into_bytes, 1);
void again (const void *);

/* Types of functions, and pointers to them.  */
typedef void function_type (const void *) REQUIRES (into_bytes, 1);
typedef void (*pointer_type) (const void *) REQUIRES (into_bytes, 1);
function_type of_type;
function_type *pointer_to_type;
pointer_type of_pointer_type;
void (*plain_pointer) (const void *) REQUIRES (into_bytes, 1);
pointer_type table[2];

struct operations
{
  int (*send) (int, const void *, unsigned) REQUIRES (into_bytes, 2);
  pointer_type typed;
  function_type *types[2];
};

void
all_good (struct operations *o, struct good *p, pointer_type parameter,
	  void (*other) (const void *) REQUIRES (into_bytes, 1))
{
  before (p);
  defined (p);
  again (p);
  of_type (p);
  pointer_to_type (p);
  (*pointer_to_type) (p);
  of_pointer_type (p);
  plain_pointer (p);
  table[1] (p);
  o->send (1, p, 2);
  o->typed (p);
  o->types[1] (p);
  parameter (p);
  other (p);
}

void
all_bad (struct operations *o, struct bad *p, pointer_type parameter,
	 void (*other) (const void *) REQUIRES (into_bytes, 1))
{
  before (p); /* { dg-error {argument 1 of 'before' must be 'into_bytes', but 'struct bad' is not} } */
  defined (p); /* { dg-error {argument 1 of 'defined' must be 'into_bytes', but 'struct bad' is not} } */
  again (p); /* { dg-error {argument 1 of 'again' must be 'into_bytes', but 'struct bad' is not} } */
  of_type (p); /* { dg-error {argument 1 of 'of_type' must be 'into_bytes', but 'struct bad' is not} } */
  pointer_to_type (p); /* { dg-error {argument 1 of 'pointer_to_type' must be 'into_bytes', but 'struct bad' is not} } */
  (*pointer_to_type) (p); /* { dg-error {argument 1 of '\*? ?pointer_to_type' must be 'into_bytes', but 'struct bad' is not} } */
  of_pointer_type (p); /* { dg-error {argument 1 of 'of_pointer_type' must be 'into_bytes', but 'struct bad' is not} } */
  plain_pointer (p); /* { dg-error {argument 1 of 'plain_pointer' must be 'into_bytes', but 'struct bad' is not} } */
  table[1] (p); /* { dg-error {argument 1 of 'table\[1\]' must be 'into_bytes', but 'struct bad' is not} } */
  o->send (1, p, 2); /* { dg-error {argument 2 of 'o->(operations::)?send' must be 'into_bytes', but 'struct bad' is not} } */
  o->typed (p); /* { dg-error {argument 1 of 'o->(operations::)?typed' must be 'into_bytes', but 'struct bad' is not} } */
  o->types[1] (p); /* { dg-error {argument 1 of 'o->(operations::)?types\[1\]' must be 'into_bytes', but 'struct bad' is not} } */
  parameter (p); /* { dg-error {argument 1 of 'parameter' must be 'into_bytes', but 'struct bad' is not} } */
  other (p); /* { dg-error {argument 1 of 'other' must be 'into_bytes', but 'struct bad' is not} } */
}
