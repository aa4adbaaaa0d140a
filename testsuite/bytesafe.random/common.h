/* What the generators of random programs share.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef BYTESAFE_RANDOM_COMMON_H
#define BYTESAFE_RANDOM_COMMON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* Choose the pseudo-random numbers: those of SEED, in the part of the series
   that FIRST names.  */
void random_start (unsigned long seed, unsigned long first);

/* A number at random, at least 0 and less than LIMIT.  */
unsigned below (unsigned limit);

/* True in PERCENT of all cases.  */
bool chance (unsigned percent);

/* The number that TEXT is, which must not be greater than LIMIT.  */
unsigned long number_argument (const char *text, unsigned long limit);

/* Memory for one T, cleared.  */
#define NEW(T) ((T *) new_memory (sizeof (T)))

/* SIZE bytes of cleared memory.  It is never given back: a generator is a
   short run.  */
void *new_memory (size_t size);

/* Begin a text, of which *TEXT and *LENGTH will tell when the stream that is
   returned is closed.  */
FILE *begin_text (char **text, size_t *length);

/* Check that all of standard output was written.  Return the exit status of
   the program.  */
int end_output (void);

#endif
