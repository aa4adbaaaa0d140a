// A flexible array member of a class, a GNU extension in C++: the gap before
// it, what is inside its elements, and what sizeof counts behind its start.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct made
{
  int length;
  char kind;	// { dg-note {3 bytes of padding at offset 9, after 'values\[\].kind', at the end, in each element \[tail-padding\]} }
  made ();	// { dg-note {make them a field} "" { target *-*-* } .-1 }
};

struct elements	// { dg-error {'struct elements' is not 'into_bytes': padding in each element \[tail-padding\]} }
{
  int count;
  made values[];
} __attribute__ ((into_bytes));

struct header { int length; char kind; header (); };

struct derived : header	// { dg-error {'struct derived' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
{
  unsigned char bytes[];	// { dg-note {3 bytes of padding at offset 5, after 'bytes', at the end \[tail-padding\]} }
} __attribute__ ((into_bytes));
// { dg-note {nothing can follow a flexible array member: insert fields before it so that it starts at the end of the record} "" { target *-*-* } .-2 }
// { dg-note {layout} "" { target *-*-* } .-5 }

struct gap : header	// { dg-error {'struct gap' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{		// { dg-note {3 bytes of padding at offset 5, after base 'header', before 'values' \[interior-padding\]} "" { target *-*-* } .-1 }
  int values[0];	// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' as the first member of 'struct gap'} "" { target *-*-* } .-2 }
} __attribute__ ((into_bytes));
// { dg-note {layout} "" { target *-*-* } .-4 }

static_assert (sizeof (derived) == 8 && sizeof (gap) == 8, "");
static_assert (!__builtin_has_attribute (elements, into_bytes), "");
static_assert (!__builtin_has_attribute (derived, into_bytes), "");
static_assert (!__builtin_has_attribute (gap, into_bytes), "");
