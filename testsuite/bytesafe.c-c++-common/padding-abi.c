/* One source, two verdicts: a 64-bit member is aligned to 8 on LP64 and to 4
   by the i386 psABI.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct real	/* { dg-error {'struct real' is not 'into_bytes': 4 bytes of padding \[interior-padding\]} "" { target int64_align_8 } } */
{
  int a;
  double b;
} __attribute__ ((into_bytes));

struct wide	/* { dg-error {'struct wide' is not 'into_bytes': 4 bytes of padding \[tail-padding\]} "" { target int64_align_8 } } */
{
  unsigned long long a;
  unsigned int b;
} __attribute__ ((into_bytes));

struct address	/* { dg-error {'struct address' is not 'into_bytes': 4 bytes of padding \[interior-padding\]} "" { target lp64 } } */
{
  unsigned int a;
  __UINTPTR_TYPE__ b;
} __attribute__ ((into_bytes));

#ifdef __LP64__
#define HOLDS 0
#elif defined __i386__
#define HOLDS 1
#endif

#ifdef HOLDS
_Static_assert (__builtin_has_attribute (struct real, into_bytes) == HOLDS, "");
_Static_assert (__builtin_has_attribute (struct wide, into_bytes) == HOLDS, "");
_Static_assert (__builtin_has_attribute (struct address, into_bytes) == HOLDS, "");
#endif
