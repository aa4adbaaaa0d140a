/* A trusted class may be a base class and a member; nobody stands for a class
   that is derived from it.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#define TRUST(trait) bytesafe_trust (trait, "cleared by the constructor")

class [[gnu::TRUST ("into_bytes")]] trusted
{
  int b;
  char a;
  virtual void f ();
};

struct hidden { void *p; };
using trusted_alias __attribute__ ((TRUST ("from_bytes"))) = hidden;

struct __attribute__ ((into_bytes)) derived : trusted { char d[3]; };
struct plain : trusted { };
struct bad : trusted { void *p; } __attribute__ ((into_bytes));	// { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding and a pointer} }
struct __attribute__ ((from_bytes)) member { hidden one[2]; };
struct __attribute__ ((into_bytes)) other { hidden one; };	// { dg-error {'struct other' is not 'into_bytes': a pointer \[pointer\]} }

static_assert (__builtin_has_attribute (trusted, into_bytes), "");
static_assert (!__builtin_has_attribute (trusted, from_bytes), "");
static_assert (__builtin_has_attribute (hidden, from_bytes), "");
static_assert (__builtin_has_attribute (derived, into_bytes), "");
static_assert (!__builtin_has_attribute (plain, into_bytes), "");
static_assert (!__builtin_has_attribute (bad, into_bytes), "");
static_assert (__builtin_has_attribute (member, from_bytes), "");
