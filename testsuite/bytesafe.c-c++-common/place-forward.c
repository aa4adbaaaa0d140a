/* A claim on the typedef of a record that is not complete is judged when it
   is; before that there is no mark.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

typedef struct good good __attribute__ ((into_bytes));
typedef struct bad bad __attribute__ ((into_bytes));	/* { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
typedef union choice choice __attribute__ ((from_bytes));
typedef const good const_good;

_Static_assert (!__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (!__builtin_has_attribute (good, into_bytes), "");

extern good *first;

struct good
{
  int a;
};

struct bad
{
  char a;
  int b;
};

union choice
{
  int a;
  float b;
};

_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (__builtin_has_attribute (good, into_bytes), "");
_Static_assert (__builtin_has_attribute (const_good, into_bytes), "");
_Static_assert (__builtin_has_attribute (__typeof__ (*first), into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
_Static_assert (__builtin_has_attribute (union choice, from_bytes), "");
_Static_assert (__builtin_has_attribute (choice, from_bytes), "");
