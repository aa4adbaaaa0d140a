/* A type that fails at twenty call sites shows what is wrong with it once.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define REQUIRES(trait, ...)						\
  __attribute__ ((bytesafe_requires (#trait, __VA_ARGS__)))

struct good { int first, second; };

struct bad
/* { dg-note {layout, one character} "" { target *-*-* } .-1 } */
/* { dg-note {or add '__attribute__ \(\(packed\)\)'} "" { target *-*-* } .-2 } */
{
  char first; /* { dg-note {3 bytes of padding at offset 1} } */
  /* { dg-note {make them a field} "" { target *-*-* } .-1 } */
  int second;
};

void need (const void *) REQUIRES (into_bytes, 1); /* { dg-note {'need' demands 'into_bytes' of argument 1} } */

void
f (struct good *good, struct bad *bad)
{
  need (good);
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
  need (bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes} } */
}

/* { dg-do compile { target int_align_4 } }  */
