/* A bound counts from its declaration on, whatever was named before it and
   however it was written: a body is searched as soon as one of the functions
   with bounds may be called.
   SPDX-License-Identifier: GPL-3.0-or-later

     bound is on                                      searched
     a function, named in __typeof__ only so far      when it is called
     a function that was called before                at once
     a parameter that is a pointer to a function      at once
     a function and such a parameter of it            at once
     a function, twice the same                       when it is called  */

struct padded { char first; int second; };
#define REQUIRES __attribute__ ((bytesafe_requires ("into_bytes", 1)))

void before (const void *);
static inline void
early (struct padded *p)
{
  before (p);
}
extern __typeof__ (before) before REQUIRES;
static inline void
late (struct padded *p)
{
  before (p); /* { dg-error {argument 1 of 'before' must be 'into_bytes'} } */
}

static inline void
by_parameter (void (*put) (const void *) REQUIRES, struct padded *p)
{
  put (p); /* { dg-error {argument 1 of 'put' must be 'into_bytes'} } */
}

void twice (const void *) REQUIRES;
void twice (const void *) REQUIRES;
static inline void
after_twice (struct padded *p)
{
  twice (p); /* { dg-error {argument 1 of 'twice' must be 'into_bytes'} } */
}

void both (const void *, void (*) (const void *) REQUIRES) REQUIRES;
static inline void
after_both (struct padded *p)
{
  both (p, 0); /* { dg-error {argument 1 of 'both' must be 'into_bytes'} } */
}

void
all (struct padded *p)
{
  early (p);
  late (p);
  by_parameter (before, p);
  after_twice (p);
  after_both (p);
}
