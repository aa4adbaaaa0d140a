// Attributes that depend on a parameter change an instance's layout; the claim
// is about what comes out, wherever it stands among them.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

template <typename T> struct alignas (2 * sizeof (T)) [[bytesafe::into_bytes]] aligned	// { dg-error {'struct aligned<int>' is not 'into_bytes': 4 bytes of padding \[tail-padding\]} }
{
  T a;
};
aligned<int> bad_aligned;
template <typename T> struct [[bytesafe::into_bytes]] alignas (T) aligned_behind { char a; };	// { dg-error {'struct aligned_behind<int>' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
aligned_behind<int> bad_behind;
aligned_behind<char> good_behind;
static_assert (__builtin_has_attribute (aligned_behind<char>, into_bytes), "");

template <typename T> struct member_aligned { char a; alignas (T) char b; } __attribute__ ((into_bytes));	// { dg-error {'struct member_aligned<int>' is not 'into_bytes': [^\n]* bytes of padding \[interior-padding\] \[tail-padding\]} }
member_aligned<int> bad_member;
member_aligned<char> good_member;
static_assert (__builtin_has_attribute (member_aligned<char>, into_bytes), "");

template <typename T> struct __attribute__ ((packed, into_bytes)) packed { char a; T b; };
packed<int> good_packed;
static_assert (sizeof (packed<int>) == 5, "");
static_assert (__builtin_has_attribute (packed<int>, into_bytes), "");

template <typename T> struct __attribute__ ((aligned (sizeof (T)), into_bytes)) gnu_aligned { char a[3]; };	// { dg-error {'struct gnu_aligned<int>' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
gnu_aligned<int> bad_gnu;
gnu_aligned<char> good_gnu;
static_assert (__builtin_has_attribute (gnu_aligned<char>, into_bytes), "");

// Packing by a pragma is that of the template, not that of the instance.
#pragma pack (push, 1)
template <typename T> struct __attribute__ ((into_bytes)) in_pragma { char a; T b; };
#pragma pack (pop)
template <typename T> struct __attribute__ ((into_bytes)) outside { char a; T b; };	// { dg-error {'struct outside<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
in_pragma<int> good_pragma;
#pragma pack (push, 1)
outside<int> bad_pragma;
#pragma pack (pop)
static_assert (sizeof (in_pragma<int>) == 5 && sizeof (outside<int>) == 8, "");
static_assert (__builtin_has_attribute (in_pragma<int>, into_bytes), "");
