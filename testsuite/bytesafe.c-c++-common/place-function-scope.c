/* Claims on records that are local to a function or to a block.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

int
function (int argument)
{
  struct good { int a; } __attribute__ ((into_bytes)) good = { argument };
  _Static_assert (__builtin_has_attribute (struct good, into_bytes), "");

  struct bad { char a; int b; } __attribute__ ((into_bytes));	/* { dg-error {'struct (function\(int\)::)?bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
  _Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");

  typedef struct { int a; } local __attribute__ ((from_bytes));
  _Static_assert (__builtin_has_attribute (local, from_bytes), "");

  {
    /* The same tag, another record.  */
    struct good { char a; short b; } __attribute__ ((into_bytes));	/* { dg-error {'struct (function\(int\)::)?good' is not 'into_bytes': 1 byte of padding \[interior-padding\]} } */
    _Static_assert (!__builtin_has_attribute (struct good, into_bytes), "");
  }
  _Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
  return good.a;
}
