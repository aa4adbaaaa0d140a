// A claim on a class template: each instance is judged on its own, where it is
// first needed whole, and g++ tells what needed it.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct __attribute__ ((into_bytes)) box
{
  char a;
  T b;
};
		// { dg-error {'struct box<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} "" { target *-*-* } 5 }
		// { dg-error {'struct box<short int>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} "" { target *-*-* } 5 }
		// { dg-error {'struct box<char\*>' is not 'into_bytes': [37] bytes of padding and a pointer \[interior-padding\] \[pointer\]} "" { target *-*-* } 5 }
		// { dg-error {'struct box<box<int> >' is not 'into_bytes': 6 bytes of padding \[interior-padding\]} "" { target *-*-* } 5 }
		// { dg-error {'struct box<float>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} "" { target *-*-* } 5 }
		// { dg-error {'struct box<unsigned int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} "" { target *-*-* } 5 }

box<char> good;
box<bool> good_bool;
box<box<char>> good_nested;
static_assert (__builtin_has_attribute (box<char>, into_bytes), "");
static_assert (__builtin_has_attribute (box<bool>, into_bytes), "");
static_assert (__builtin_has_attribute (box<box<char>>, into_bytes), "");

box<int> object;			// { dg-context {required from here} }
static_assert (sizeof (box<short>) == 4, "");	// { dg-context {required from here} }
struct derived : box<char *> { };	// { dg-context {required from here} }
struct holder { box<box<int>> a; };	// { dg-context {required from here} }
auto expression = box<float> ().b;	// { dg-context {required from here} }
int by_value (box<unsigned> a) { return a.b; }	// { dg-context {required from here} }

static_assert (!__builtin_has_attribute (box<int>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<short>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<char *>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<box<int>>, into_bytes), "");

// Once needed and told of, never again.
box<int> again, array_again[3];
struct again_derived : box<int> { };
int again_by_value (box<int>, box<short>);
static_assert (sizeof (box<box<int>>) == 12, "");

/* { dg-do compile { target int_align_4 } }  */
