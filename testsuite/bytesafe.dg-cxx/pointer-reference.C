// A reference is kept as an address.
// SPDX-License-Identifier: GPL-3.0-or-later

struct left	// { dg-error {'struct left' is not 'into_bytes': a pointer \[pointer\]} }
{
  const int &r;	// { dg-note {'r' of type 'const int&' is an address \[pointer\]} }
} __attribute__ ((into_bytes));
// { dg-note {send an index or an offset; to send the address itself, use 'uintptr_t'} "" { target *-*-* } .-2 }

struct right	// { dg-error {'struct right' is not 'into_bytes': a pointer \[pointer\]} }
{
  int &&r;	// { dg-note {'r' of type 'int&&' is an address \[pointer\]} }
} __attribute__ ((into_bytes));
// { dg-note {send an index or an offset} "" { target *-*-* } .-2 }

struct array	// { dg-error {'struct array' is not 'from_bytes': a pointer \[pointer\]} }
{
  int (&r)[3];	// { dg-note {'r' of type 'int \(&\)\[3\]' is an address \[pointer\]} }
} __attribute__ ((from_bytes));
// { dg-note {receive an index or an offset and check it; 'uintptr_t' takes any bits} "" { target *-*-* } .-2 }

struct function	// { dg-error {'struct function' is not 'from_bytes': a pointer \[pointer\]} }
{
  void (&r) (int);	// { dg-note {'r' of type 'void \(&\)\(int\)' is an address \[pointer\]} }
} __attribute__ ((from_bytes));
// { dg-note {receive an index} "" { target *-*-* } .-2 }

using own [[bytesafe::into_bytes]] = int &;	// { dg-error {'own' is not 'into_bytes': a pointer \[pointer\]} }
// { dg-note {'own' of type 'int&' is an address \[pointer\]} "" { target *-*-* } .-1 }
// { dg-note {send an index} "" { target *-*-* } .-2 }

// It is trivial to copy, which is no help.
static_assert (__is_trivially_copyable (array), "");
static_assert (!__builtin_has_attribute (left, into_bytes), "");
static_assert (!__builtin_has_attribute (right, into_bytes), "");
static_assert (!__builtin_has_attribute (array, from_bytes), "");
static_assert (!__builtin_has_attribute (function, from_bytes), "");
static_assert (!__builtin_has_attribute (own, into_bytes), "");
