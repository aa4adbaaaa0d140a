/* Types that are not the same under each ABI, also where they happen to have
   the size of others that are.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>
#include <wchar.h>

enum kind { ONE };
typedef size_t length;
typedef unsigned long word;

#define SAME_EVERYWHERE __attribute__ ((packed, portable_layout))

struct longs	/* { dg-error {'struct longs' is not 'portable_layout': 3 types that depend on the ABI \[abi-dependent-type\]} } */
{
  long a;	/* { dg-note {'a' of type 'long int' is not the same under each ABI \[abi-dependent-type\]} } */
  unsigned long b[2][2];	/* { dg-note {'b\[\]\[\]' of type 'long unsigned int' is not the same under each ABI, in 4 places \[abi-dependent-type\]} } */
  word c;	/* { dg-note {'c' of type 'word'[^\n]* is not the same under each ABI \[abi-dependent-type\]} } */
} SAME_EVERYWHERE;
		/* { dg-note {use a type that has the same size everywhere, such as 'int64_t'} "" { target *-*-* } .-4 } */
		/* { dg-note {use a type that has the same size everywhere, such as 'uint64_t'} "" { target *-*-* } .-4 } */
		/* { dg-note {use a type that has the same size everywhere, such as 'uint64_t'} "" { target *-*-* } .-4 } */

struct sizes	/* { dg-error {'struct sizes' is not 'portable_layout': 5 types that depend on the ABI \[abi-dependent-type\]} } */
{
  size_t a;	/* { dg-note {'a' of type 'size_t'} } */
  length b;	/* { dg-note {'b' of type 'length'} } */
  const ptrdiff_t c;	/* { dg-note {'c' of type '(const )?ptrdiff_t'} } */
  uintptr_t d;	/* { dg-note {'d' of type 'uintptr_t'} } */
  ssize_t e;	/* { dg-note {'e' of type 'ssize_t'} } */
} SAME_EVERYWHERE;
		/* { dg-note {such as 'uint64_t'} "" { target *-*-* } .-6 } */
		/* { dg-note {such as 'uint64_t'} "" { target *-*-* } .-6 } */
		/* { dg-note {such as 'int64_t'} "" { target *-*-* } .-6 } */
		/* { dg-note {such as 'uint64_t'} "" { target *-*-* } .-6 } */
		/* { dg-note {such as 'int64_t'} "" { target *-*-* } .-6 } */

struct others	/* { dg-error {'struct others' is not 'portable_layout': 5 types that depend on the ABI \[abi-dependent-type\]} } */
{
  time_t a;	/* { dg-note {'a' of type 'time_t'} } */
  off_t b;	/* { dg-note {'b' of type 'off_t'} } */
  int_fast16_t c;	/* { dg-note {'c' of type 'int_fast16_t'} } */
  int_fast32_t d;	/* { dg-note {'d' of type 'int_fast32_t'} } */
  wchar_t e;	/* { dg-note {'e' of type 'wchar_t'} } */
} SAME_EVERYWHERE;
		/* { dg-note {such as 'int64_t'} "" { target *-*-* } .-6 } */
		/* { dg-note {such as 'int64_t'} "" { target *-*-* } .-6 } */
		/* { dg-note {such as 'int64_t'} "" { target *-*-* } .-6 } */
		/* { dg-note {such as 'int64_t'} "" { target *-*-* } .-6 } */
		/* { dg-note {such as 'uint32_t'} "" { target *-*-* } .-6 } */

struct no_integers	/* { dg-error {'struct no_integers' is not 'portable_layout': 4 types that depend on the ABI \[abi-dependent-type\]} } */
{
  char *a;	/* { dg-note {'a' of type 'char ?\*' is not the same under each ABI} } */
  enum kind b;	/* { dg-note {'b' of type '(enum )?kind' is not the same under each ABI} } */
  long double c;	/* { dg-note {'c' of type 'long double' is not the same under each ABI} } */
  int d __attribute__ ((vector_size (16)));	/* { dg-note {'d' of type '[^\n]*' is not the same under each ABI} } */
} SAME_EVERYWHERE;
		/* { dg-note {use an index or an offset, or 'uint64_t' for an address} "" { target *-*-* } .-5 } */
		/* { dg-note {use an integer type of fixed size, such as 'uint32_t'; from C23 on it may be what is underlying the enumeration} "" { target c } .-5 } */
		/* { dg-note {give the enumeration an underlying type of fixed size, such as 'uint32_t'} "" { target c++ } .-6 } */
		/* { dg-note {use 'double', or an array of 'unsigned char'} "" { target *-*-* } .-6 } */
		/* { dg-note {use an array of integers of fixed size} "" { target *-*-* } .-6 } */

struct inner
{
  long value;	/* { dg-note {'inner\[\].value' of type 'long int' is not the same under each ABI, in 3 places \[abi-dependent-type\]} } */
};		/* { dg-note {such as 'int64_t'} "" { target *-*-* } .-1 } */

struct outer	/* { dg-error {'struct outer' is not 'portable_layout': a type that depends on the ABI \[abi-dependent-type\]} } */
{
  struct inner inner[3];
} __attribute__ ((portable_layout));

typedef long claim __attribute__ ((portable_layout));	/* { dg-error {'claim' is not 'portable_layout': a type that depends on the ABI \[abi-dependent-type\]} } */
		/* { dg-note {'claim' of type [^\n]* is not the same under each ABI} "" { target *-*-* } .-1 } */
		/* { dg-note {such as 'int64_t'} "" { target *-*-* } .-2 } */

_Static_assert (!__builtin_has_attribute (struct longs, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct sizes, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct others, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct no_integers, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct outer, portable_layout), "");
_Static_assert (!__builtin_has_attribute (claim, portable_layout), "");
