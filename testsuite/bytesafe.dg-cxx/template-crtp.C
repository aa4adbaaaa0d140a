// A base class that is given the class derived from it: judged when the base
// is complete, which is before the derived class is.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

template <typename D> struct __attribute__ ((into_bytes)) dense_base
{
  int a;
  D *self () { return static_cast<D *> (this); }
};
template <typename D> struct __attribute__ ((into_bytes)) padded_base	// { dg-error {'struct padded_base<bad>' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
{
  int a;
  char b;
};

struct good : dense_base<good> { int c; };
struct __attribute__ ((into_bytes)) good_claim : dense_base<good_claim> { int c; };
struct bad : padded_base<bad> { int c; };	// { dg-context {required from here} }
struct __attribute__ ((into_bytes)) bad_claim : dense_base<bad_claim> { char c; };	// { dg-error {'struct bad_claim' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }

static_assert (__builtin_has_attribute (dense_base<good>, into_bytes), "");
static_assert (!__builtin_has_attribute (good, into_bytes), "");
static_assert (__builtin_has_attribute (good_claim, into_bytes), "");
static_assert (!__builtin_has_attribute (padded_base<bad>, into_bytes), "");
static_assert (__builtin_has_attribute (dense_base<bad_claim>, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_claim, into_bytes), "");

// The derived class may claim itself by the base.
template <typename D> struct claiming_base
{
  typedef D derived __attribute__ ((into_bytes));	// { dg-error {'struct bad_by_base' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
};
struct good_by_base : claiming_base<good_by_base> { int a; };
struct bad_by_base : claiming_base<bad_by_base> { char a; int b; };
static_assert (__builtin_has_attribute (good_by_base, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_by_base, into_bytes), "");
