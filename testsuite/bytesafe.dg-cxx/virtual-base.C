// Virtual base classes lie behind the members, and a pointer tells where.
// SPDX-License-Identifier: GPL-3.0-or-later

struct shared
{
  char kind;
};

struct left : virtual shared	// { dg-note {'left::vptr' is the address of a table: the class has virtual functions or virtual base classes \[pointer\]} }
{
  __UINTPTR_TYPE__ value;
};

struct right : virtual shared	// { dg-note {'right::vptr' is the address of a table: the class has virtual functions or virtual base classes \[pointer\]} }
{
  __UINTPTR_TYPE__ value;
};

struct diamond : left, right	// { dg-error {'struct diamond' is not 'into_bytes': 7 bytes of padding and 2 pointers \[tail-padding\] \[pointer\]} "" { target lp64 } }
{		// { dg-error {'struct diamond' is not 'into_bytes': 3 bytes of padding and 2 pointers \[tail-padding\] \[pointer\]} "" { target ilp32 } .-1 }
  __UINTPTR_TYPE__ value;
} __attribute__ ((into_bytes));
// { dg-note {7 bytes of padding at offset 41, after base 'shared', at the end \[tail-padding\]} "" { target lp64 } .-4 }
// { dg-note {3 bytes of padding at offset 21, after base 'shared', at the end \[tail-padding\]} "" { target ilp32 } .-5 }
// { dg-note {move the members} "" { target *-*-* } 9 }
// { dg-note {move the members} "" { target *-*-* } 14 }
// { dg-note {layout} "" { target *-*-* } .-8 }
// Nothing can be put behind a virtual base.
// { dg-bogus {make them a field} "" { target *-*-* } .-8 }

// Before one a member can be put.
struct numbers { long long value; };

struct single : virtual numbers	// { dg-error {'struct single' is not 'into_bytes': 7 bytes of padding and a pointer \[interior-padding\] \[pointer\]} "" { target lp64 } }
{		// { dg-error {'struct single' is not 'into_bytes': 3 bytes of padding and a pointer \[interior-padding\] \[pointer\]} "" { target ilp32 } .-1 }
  char kind;	// { dg-note {7 bytes of padding at offset 9, after 'kind', before base 'numbers' \[interior-padding\]} "" { target lp64 } }
} __attribute__ ((into_bytes));
// { dg-note {3 bytes of padding at offset 5, after 'kind', before base 'numbers' \[interior-padding\]} "" { target ilp32 } .-2 }
// { dg-note {make them a field: insert 'unsigned char _pad1\[[73]\];' after 'kind'} "" { target *-*-* } .-3 }
// { dg-note {'vptr' is the address of a table} "" { target *-*-* } .-6 }
// { dg-note {move the members} "" { target *-*-* } .-7 }
// { dg-note {layout} "" { target *-*-* } .-8 }

// No virtual function, but a virtual base: its bytes can't be received.
struct received : virtual shared	// { dg-error {'struct received' is not 'from_bytes': a pointer \[pointer\]} }
{		// { dg-note {'vptr' is the address of a table} "" { target *-*-* } .-1 }
} __attribute__ ((from_bytes));
// { dg-note {move the members} "" { target *-*-* } .-3 }

static_assert (!__is_trivially_copyable (received), "");
static_assert (!__builtin_has_attribute (diamond, into_bytes), "");
static_assert (!__builtin_has_attribute (single, into_bytes), "");
static_assert (!__builtin_has_attribute (received, from_bytes), "");

/* { dg-do compile { target int_align_4 } }  */
