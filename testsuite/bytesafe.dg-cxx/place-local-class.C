// A claim on a class in a function: also in a constexpr one, in a member, a
// constructor and a lambda.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }
// { dg-options "-std=c++14" }

#define CLAIM __attribute__ ((into_bytes))

void
function ()
{
  struct CLAIM good { int a; };
  struct CLAIM bad { char a; int b; };	// { dg-error {'struct function\(\)::bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  enum CLAIM kind { A };
  typedef struct { char a; int b; } untagged CLAIM;	// { dg-error {'struct function\(\)::untagged' is not 'into_bytes'} }
  using alias [[bytesafe::into_bytes]] = struct bad_tag { char a; int b; };	// { dg-error {'struct function\(\)::bad_tag' is not 'into_bytes'} }
  static_assert (__builtin_has_attribute (good, into_bytes), "");
  static_assert (!__builtin_has_attribute (bad, into_bytes), "");
  static_assert (!__builtin_has_attribute (untagged, into_bytes), "");
  static_assert (!__builtin_has_attribute (bad_tag, into_bytes), "");
  {
    struct CLAIM bad { char a; short b; };	// { dg-error {'struct function\(\)::bad' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
    static_assert (!__builtin_has_attribute (bad, into_bytes), "");
  }
}

constexpr int
constant (int a)
{
  struct CLAIM good { int a; };
  struct CLAIM bad { char a; int b; };	// { dg-error {'struct constant\(int\)::bad' is not 'into_bytes'} }
  return good { a }.a + bad { 0, a }.b;
}
static_assert (constant (1) == 2, "");

struct outer
{
  outer () { struct CLAIM bad { char a; int b; }; }	// { dg-error {'struct outer::outer\(\)::bad' is not 'into_bytes'} }
  int operator() (int) const { struct CLAIM bad { char a; int b; }; return 0; }	// { dg-error {'struct outer::operator\(\)\(int\) const::bad' is not 'into_bytes'} }
};

void
with_lambda ()
{
  auto lambda = [] {
    struct CLAIM good { int a; };
    struct CLAIM bad { char a; int b; };	// { dg-error {'struct with_lambda\(\)::<lambda\(\)>::bad' is not 'into_bytes'} }
    static_assert (__builtin_has_attribute (good, into_bytes), "");
    return bad ().b;
  };
  lambda ();
}

// A class that leaves its function keeps its mark.
auto
good_result ()
{
  struct CLAIM good { int a; };
  return good ();
}
static_assert (__builtin_has_attribute (decltype (good_result ()), into_bytes), "");

auto
bad_result ()
{
  struct CLAIM bad { char a; int b; };	// { dg-error {'struct bad_result\(\)::bad' is not 'into_bytes'} }
  return bad ();
}
static_assert (!__builtin_has_attribute (decltype (bad_result ()), into_bytes), "");
