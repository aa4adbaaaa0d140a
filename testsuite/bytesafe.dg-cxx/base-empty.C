// Empty base classes take a byte where nothing else has one: in a class that
// has no members, and where the first member is of the same class.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct empty { };
struct other { };

struct nothing : empty, other	// { dg-error {'struct nothing' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
{
} __attribute__ ((into_bytes));

// Two objects of one class have two addresses.
struct twice : empty	// { dg-error {'struct twice' is not 'into_bytes': 4 bytes of padding \[interior-padding\] \[tail-padding\]} }
{
  empty member;
  int value;
} __attribute__ ((into_bytes));

struct indirect : empty { };

struct pushed : empty, indirect	// { dg-error {'struct pushed' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
{		// { dg-warning {direct base 'empty' inaccessible in 'pushed' due to ambiguity} "" { target *-*-* } .-1 }
  char value;
} __attribute__ ((into_bytes));

// So a member may have to go behind the base.
struct away : empty	// { dg-error {'struct away' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
{
  struct : empty
  {
    char bytes[3];
  } value;
} __attribute__ ((into_bytes));

static_assert (sizeof (nothing) == 1, "");
static_assert (sizeof (twice) == 8, "");
static_assert (sizeof (pushed) == 2, "");
static_assert (sizeof (away) == 4, "");
static_assert (!__builtin_has_attribute (nothing, into_bytes), "");
static_assert (!__builtin_has_attribute (twice, into_bytes), "");
static_assert (!__builtin_has_attribute (pushed, into_bytes), "");
static_assert (!__builtin_has_attribute (away, into_bytes), "");
