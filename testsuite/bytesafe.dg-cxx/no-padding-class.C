// Each bit is a member's in classes too: references and virtual tables are
// stored by constructors; the byte of an empty class is nobody's.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct object { };

struct addresses
{
  virtual ~addresses ();
  int &a;
  int *object::*b;
  void (object::*c) ();
  decltype (nullptr) d;
} __attribute__ ((no_padding));

struct derived : addresses, object
{
  addresses *a;
} __attribute__ ((no_padding));

struct empty { } __attribute__ ((no_padding));	// { dg-error {'struct empty' is not 'no_padding': 1 byte of padding \[tail-padding\]} }

struct base { void *a; char b; };

struct gap : base	// { dg-error {'struct gap' is not 'no_padding': [0-9]+ bytes of padding} }
{
  void *c;
} __attribute__ ((no_padding));

static_assert (__builtin_has_attribute (addresses, no_padding), "");
static_assert (__builtin_has_attribute (derived, no_padding), "");
static_assert (!__builtin_has_attribute (empty, no_padding), "");
static_assert (!__builtin_has_attribute (gap, no_padding), "");
