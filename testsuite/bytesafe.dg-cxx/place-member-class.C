// A claim on a class or an enumeration that is a member of another one: it is
// judged at its brace, so that the class around it sees the mark.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

#define CLAIM __attribute__ ((into_bytes))

class outer
{
  struct CLAIM good { int a; };
  static_assert (__builtin_has_attribute (good, into_bytes), "");
  struct CLAIM bad { char a; int b; };	// { dg-error {'struct outer::bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  static_assert (!__builtin_has_attribute (bad, into_bytes), "");

public:
  class CLAIM bad_class { char a; int b; };	// { dg-error {'class outer::bad_class' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  union CLAIM bad_union { char a; int b; };	// { dg-error {'union outer::bad_union' is not 'into_bytes': a union \[union\]} }
  struct deep
  {
    struct CLAIM bad { char a; int b; };	// { dg-error {'struct outer::deep::bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
    struct CLAIM good { int a; } member;
  };
  struct later;
  static_assert (!__builtin_has_attribute (outer, into_bytes), "");

private:
  good member;
};

struct CLAIM outer::later { char a; int b; };	// { dg-error {'struct outer::later' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }

// The claim is the inner one's, not the outer one's.
static_assert (!__builtin_has_attribute (outer, into_bytes), "");
static_assert (!__builtin_has_attribute (outer::deep, into_bytes), "");
static_assert (__builtin_has_attribute (outer::deep::good, into_bytes), "");
static_assert (!__builtin_has_attribute (outer::bad_class, into_bytes), "");
static_assert (!__builtin_has_attribute (outer::bad_union, into_bytes), "");
static_assert (!__builtin_has_attribute (outer::later, into_bytes), "");

// A class that is complete only at its brace has its mark in the bodies of its
// functions and in its default member initializers.
struct CLAIM self
{
  static_assert (!__builtin_has_attribute (self, into_bytes), "");
  int a = __builtin_has_attribute (self, into_bytes) ? 1 : throw 0;
  void f () { static_assert (__builtin_has_attribute (self, into_bytes), ""); }
};
