// alignas on a class rounds its size up, and an empty class is no exception.
// SPDX-License-Identifier: GPL-3.0-or-later

struct alignas (8) number	// { dg-error {'struct number' is not 'into_bytes': 4 bytes of padding \[tail-padding\]} }
{
  int value;
} __attribute__ ((into_bytes));

struct alignas (16) empty	// { dg-error {'struct empty' is not 'into_bytes': 16 bytes of padding \[tail-padding\]} }
{
} __attribute__ ((into_bytes));

// What is aligned moves away from its neighbour.
struct alignas (4) byte { unsigned char value[4]; };
struct pushed	// { dg-error {'struct pushed' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{
  char kind;
  byte bytes;
} __attribute__ ((into_bytes));

// And so does a base class.
struct derived : number	// { dg-error {'struct derived' is not 'into_bytes': 11 bytes of padding \[tail-padding\]} }
{
  char kind;
} __attribute__ ((into_bytes));

static_assert (sizeof (derived) == 16, "");
static_assert (!__builtin_has_attribute (number, into_bytes), "");
static_assert (!__builtin_has_attribute (empty, into_bytes), "");
static_assert (!__builtin_has_attribute (pushed, into_bytes), "");
static_assert (!__builtin_has_attribute (derived, into_bytes), "");
