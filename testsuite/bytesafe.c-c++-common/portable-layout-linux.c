/* The types of the Linux kernel tell their size by name, also where they are a
   long; others of its names stand for another size elsewhere.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <linux/types.h>

typedef __u64 __aligned_u64_of_ours __attribute__ ((aligned (8)));

struct good
{
  __u64 a;
  __s64 b;
  __le64 c;
  __be64 d;
  __u32 e;
  __le32 f;
  __u16 g;
  __be16 h;
  __u8 i[4];
  __aligned_u64_of_ours j;
  __kernel_loff_t k;
} __attribute__ ((portable_layout));

struct bad	/* { dg-error {'struct bad' is not 'portable_layout': 2 types that depend on the ABI \[abi-dependent-type\] \[CWE-188\]} } */
{
  __kernel_size_t a;	/* { dg-note {'a' of type '__kernel_size_t'[^\n]* is not the same under each ABI \[abi-dependent-type\]} } */
  __kernel_long_t b;	/* { dg-note {'b' of type '__kernel_long_t'[^\n]* is not the same under each ABI \[abi-dependent-type\]} } */
} __attribute__ ((packed, portable_layout));	/* { dg-note {use a type that has the same size everywhere, such as 'uint64_t'} "" { target *-*-* } .-2 } */
	/* { dg-note {use a type that has the same size everywhere, such as 'int64_t'} "" { target *-*-* } .-2 } */

_Static_assert (__builtin_has_attribute (struct good, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct bad, portable_layout), "");
