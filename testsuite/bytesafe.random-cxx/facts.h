/* What can be true of a random class, for the generator and its programs.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef BYTESAFE_RANDOM_FACTS_H
#define BYTESAFE_RANDOM_FACTS_H

/* What is true of a part of a class is true of the class, except as facts.c
   says.  Scalars have facts as well.  */
enum fact
{
  /* On these the verdicts rest.  */
  FACT_UNION = 1 << 0,
  FACT_ADDRESS = 1 << 1,     /* a pointer, a reference, a virtual table */
  FACT_TABLE = 1 << 2,       /* the last of these */
  FACT_INVALID = 1 << 3,     /* patterns that are no values: bool, closed
                            enumerations */
  FACT_LONG_DOUBLE = 1 << 4, /* the same, where it is x87's */
  FACT_NO_ZERO = 1 << 5,     /* zero is no value */
  FACT_NO_NULL = 1 << 6,     /* zero is no value of an address */
  FACT_VOLATILE = 1 << 7,    /* these three as "immutable" sees them */
  FACT_MUTABLE = 1 << 8,
  FACT_ATOMIC = 1 << 9,
  FACT_VOLATILE_EMPTY = 1 << 10, /* these two without a bit that could
                                    change */
  FACT_MUTABLE_EMPTY = 1 << 11,

  /* With these the oracle has to deal.  */
  FACT_MADE = 1 << 12,      /* its constructor must run before it is filled:
                              for virtual tables and references */
  FACT_LOSSY = 1 << 13,     /* an array, see bytesafe.random/runtime.h */
  FACT_SHRUNK = 1 << 14,    /* a [[no_unique_address]] member with bit-fields,
                              of which GCC 12 may lose the end */
  FACT_CONFUSING = 1 << 15, /* GCC's own padding builtin is wrong about it,
                               or breaks down */

  /* These are for the generator.  */
  FACT_UNMAKABLE = 1 << 16,    /* it has no usable default constructor */
  FACT_NOT_PLAIN = 1 << 17,    /* may not be in an anonymous struct */
  FACT_VIRTUAL_BASE = 1 << 18, /* which only a made object can find */
  FACT_BIT_FIELD = 1 << 19,
  FACT_EMPTY_ARRAY = 1 << 20
};

#endif
