/* What is wrong with a type is told once, for its claim and for all calls.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define REQUIRES(trait, ...)						\
  __attribute__ ((bytesafe_requires (#trait, __VA_ARGS__)))

struct bad /* { dg-error {'struct bad' is not 'into_bytes'} } */
/* { dg-note {layout, one character} "" { target *-*-* } .-1 } */
/* { dg-note {or add '__attribute__ \(\(packed\)\)'} "" { target *-*-* } .-2 } */
{
  char first; /* { dg-note {3 bytes of padding at offset 1} } */
  /* { dg-note {make them a field} "" { target *-*-* } .-1 } */
  int second;
} __attribute__ ((into_bytes));

struct other
/* { dg-note {layout, one character} "" { target *-*-* } .-1 } */
/* { dg-note {or add '__attribute__ \(\(packed\)\)'} "" { target *-*-* } .-2 } */
{
  char first; /* { dg-note {3 bytes of padding at offset 1} } */
  /* { dg-note {make them a field} "" { target *-*-* } .-1 } */
  int second;
};

void need (const void *) REQUIRES (into_bytes, 1); /* { dg-note {'need' demands 'into_bytes' of argument 1} } */
void want (const void *) REQUIRES (into_bytes, 1); /* { dg-note {'want' demands 'into_bytes' of argument 1} } */

void
f (struct bad *p, struct other *q, const struct other *r)
{
  need (p); /* { dg-error {'struct bad' is not} } */
  want (p); /* { dg-error {'struct bad' is not} } */
  need (q); /* { dg-error {'struct other' is not} } */
  need (q); /* { dg-error {'struct other' is not} } */
  want (r); /* { dg-error {'(const )?struct other' is not} } */
}

/* { dg-do compile { target int_align_4 } }  */
