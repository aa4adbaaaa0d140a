/* -mx32, where size_t is an int and time_t a long long: the name tells.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { lp64 && x86_64-*-* } } }
   { dg-options "-mx32" }  */

typedef __SIZE_TYPE__ size_t;
typedef long long __kernel_long_t;
typedef __kernel_long_t __kernel_time_t;
typedef __UINT64_TYPE__ uint64_t;

struct good { uint64_t a; } __attribute__ ((portable_layout));
struct size { size_t a; } __attribute__ ((portable_layout));	/* { dg-error {'struct size' is not 'portable_layout': a type that depends on the ABI \[abi-dependent-type\]} } */
struct time { __kernel_time_t a; } __attribute__ ((portable_layout));	/* { dg-error {'struct time' is not 'portable_layout': a type that depends on the ABI \[abi-dependent-type\]} } */

_Static_assert (__builtin_has_attribute (struct good, portable_layout), "");
