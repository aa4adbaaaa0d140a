// Partial and full specializations are classes of their own: each has the claim
// if it was written there.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T, typename U = int> struct __attribute__ ((into_bytes)) box
{
  T a;
  U b;
};

// Partial, with the claim and without.
template <typename T, typename U> struct [[bytesafe::into_bytes]] box<T *, U>	// { dg-error {'struct box<int\*>' is not 'into_bytes'} }
{
  T a;
  U b;
  char c;
};
template <typename T, typename U> struct box<T[2], U>
{
  T a;
  char b;
};

// Full, with the claim and without.
template <> struct __attribute__ ((into_bytes)) box<float, float>	// { dg-error {'struct box<float, float>' is not 'into_bytes'} }
{
  char a;
  float b;
};
template <> struct __attribute__ ((into_bytes)) box<float, int>
{
  char a;
  char b;
};
template <> struct box<double>;
template <> struct box<float, char>
{
  float a;
  char b;
};

box<int> good;
box<char *, char> good_partial;
box<int *> bad_partial;
box<int[2]> partial_without_claim;
box<float, char> full_without_claim;
box<short> bad_primary;	// { dg-error {'struct box<short int>' is not 'into_bytes'} "" { target *-*-* } 5 }

static_assert (__builtin_has_attribute (box<int>, into_bytes), "");
static_assert (__builtin_has_attribute (box<char *, char>, into_bytes), "");
static_assert (__builtin_has_attribute (box<float, int>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<int *>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<int[2]>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<float, float>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<float, char>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<short>, into_bytes), "");

// The primary template may be the one without.
template <typename T> struct plain { char a; T b; };
template <typename T> struct __attribute__ ((into_bytes)) plain<T *> { T a; };
template <> struct __attribute__ ((into_bytes)) plain<void> { int a; };
plain<int> plain_without_claim;
plain<int *> plain_good;
static_assert (!__builtin_has_attribute (plain<int>, into_bytes), "");
static_assert (__builtin_has_attribute (plain<int *>, into_bytes), "");
static_assert (__builtin_has_attribute (plain<void>, into_bytes), "");

// A member of an instance can be specialized.
template <typename T> struct outer
{
  struct __attribute__ ((into_bytes)) inner { T a; };
};
template <> struct outer<char>::inner { char a; int b; };
template <> struct __attribute__ ((into_bytes)) outer<short>::inner { char a; short b; };	// { dg-error {'struct outer<short int>::inner' is not 'into_bytes'} }
static_assert (sizeof (outer<int>::inner) == 4, "");
static_assert (__builtin_has_attribute (outer<int>::inner, into_bytes), "");

/* { dg-do compile { target int_align_4 } }  */
