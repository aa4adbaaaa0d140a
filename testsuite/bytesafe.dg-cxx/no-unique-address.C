// [[no_unique_address]] where it saves nothing, or not enough.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct empty { };
struct other { };

struct pod
{
  int length;
  char kind;	// { dg-note {3 bytes of padding at offset 5, after 'member.kind', at the end \[tail-padding\]} }
};		// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind' of 'struct pod'} "" { target *-*-* } .-1 }

struct made
{
  int length;
  char kind;
  made ();
};

// Two of one class have two addresses; here nothing else has these bytes.
struct same	// { dg-error {'struct same' is not 'into_bytes': 2 bytes of padding \[tail-padding\]} }
{		// { dg-note {2 bytes of padding at offset 0 \[tail-padding\]} "" { target *-*-* } .-1 }
  [[no_unique_address]] empty first;
  [[no_unique_address]] empty second;	// { dg-note {layout} "" { target *-*-* } .-3 }
} __attribute__ ((into_bytes));

struct different	// { dg-error {'struct different' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
{		// { dg-note {1 byte of padding at offset 0 \[tail-padding\]} "" { target *-*-* } .-1 }
  [[no_unique_address]] empty first;
  [[no_unique_address]] other second;	// { dg-note {layout} "" { target *-*-* } .-3 }
} __attribute__ ((into_bytes));

// Not for arrays.
struct array	// { dg-error {'struct array' is not 'into_bytes': 2 bytes of padding \[tail-padding\]} }
{
  [[no_unique_address]] empty tags[2];	// { dg-note {1 byte of padding at offset 0, in 'tags\[\]', in 2 places \[tail-padding\]} }
  short value;	// { dg-note {make it a field: insert 'unsigned char _pad1;' as the first member of 'struct empty'} "" { target *-*-* } .-1 }
} __attribute__ ((into_bytes));
// { dg-note {layout} "" { target *-*-* } .-5 }

// A POD keeps its tail.
struct kept	// { dg-error {'struct kept' is not 'into_bytes': 6 bytes of padding \[tail-padding\]} }
{
  [[no_unique_address]] pod member;
  char flag;	// { dg-note {3 bytes of padding at offset 9, after 'flag', at the end \[tail-padding\]} }
} __attribute__ ((into_bytes));
// { dg-note {make them a field: insert 'unsigned char _pad2\[3\];' after 'flag'} "" { target *-*-* } .-2 }
// { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct kept'} "" { target *-*-* } .-6 }
// { dg-note {layout} "" { target *-*-* } .-7 }

// A part of the tail is taken.  g++ would not pack such a member.
struct partly	// { dg-error {'struct partly' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
{
  [[no_unique_address]] made member;	// { dg-note {1 byte of padding at offset 5, after 'member', before 'flags' \[interior-padding\]} }
  short flags;	// { dg-note {make it a field: insert 'unsigned char _pad1;' after 'member'} "" { target *-*-* } .-1 }
} __attribute__ ((into_bytes));
// { dg-note {layout} "" { target *-*-* } .-5 }

static_assert (sizeof (same) == 2 && sizeof (different) == 1, "");
static_assert (sizeof (array) == 4, "");
static_assert (sizeof (kept) == 12 && sizeof (partly) == 8, "");
static_assert (!__builtin_has_attribute (same, into_bytes), "");
static_assert (!__builtin_has_attribute (different, into_bytes), "");
static_assert (!__builtin_has_attribute (array, into_bytes), "");
static_assert (!__builtin_has_attribute (kept, into_bytes), "");
static_assert (!__builtin_has_attribute (partly, into_bytes), "");
