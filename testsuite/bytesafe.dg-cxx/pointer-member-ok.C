// To what something points or refers is no matter for immutable.  An alias of a
// pointer to member function keeps the promise, but has no mark: for g++ it is
// a record, all of whose variants have the same attributes.
// SPDX-License-Identifier: GPL-3.0-or-later

struct object { int value; };

struct all
{
  int &r;
  volatile int *p;
  int object::*m;
  volatile int object::*v;
  void (object::*f) ();
  void (object::*g[2]) () volatile;
} __attribute__ ((immutable));

using own [[bytesafe::immutable]] = void (object::*) ();
using other = void (object::*) ();

static_assert (__builtin_has_attribute (all, immutable), "");
static_assert (!__builtin_has_attribute (own, immutable), "");
static_assert (!__builtin_has_attribute (other, immutable), "");

// A number in its place.
struct numbers
{
  __UINTPTR_TYPE__ address;
  unsigned short member;
  unsigned char pad[sizeof (void *) - 2];
} __attribute__ ((into_bytes, from_bytes));

static_assert (__builtin_has_attribute (numbers, into_bytes), "");
static_assert (__builtin_has_attribute (numbers, from_bytes), "");
