/* Claims of one trait on one record are one claim, in whatever places they
   stand.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

typedef struct bad bad_forward __attribute__ ((into_bytes));	/* { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */

struct __attribute__ ((into_bytes, into_bytes)) bad
{
  char a;
  int b;
} __attribute__ ((into_bytes, __into_bytes__));

typedef struct bad bad_again __attribute__ ((into_bytes));
typedef const struct bad bad_const __attribute__ ((into_bytes));
typedef bad_const bad_behind __attribute__ ((into_bytes));

struct __attribute__ ((into_bytes, into_bytes)) good
{
  int a;
} __attribute__ ((into_bytes));

typedef struct good good_again __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
