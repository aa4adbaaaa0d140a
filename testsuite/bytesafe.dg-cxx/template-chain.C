// The context of an instance that is needed by another one: each step, from
// what was written down to the instance that fails.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

template <typename T> struct __attribute__ ((into_bytes)) leaf	// { dg-error {'struct leaf<short int>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
{			// { dg-error {'struct leaf<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} "" { target *-*-* } .-1 }
  char a;		// { dg-error {'struct leaf<float>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} "" { target *-*-* } .-2 }
  T b;
};

template <typename T> struct branch
{
  leaf<T> a;		// { dg-context {required from 'struct branch<short int>'} }
};

template <typename T> struct tree
{
  branch<T> a;		// { dg-context {required from 'struct tree<short int>'} }
};

tree<char> good;
tree<short> bad;	// { dg-context {required from here} }
static_assert (__builtin_has_attribute (leaf<char>, into_bytes), "");
static_assert (!__builtin_has_attribute (leaf<short>, into_bytes), "");

// By a base class and by a function.
template <typename T> struct by_base : leaf<T> { };	// { dg-context {required from 'struct by_base<int>'} }
template <typename T> int
by_function ()
{
  return sizeof (by_base<T>);	// { dg-context {required from 'int by_function\(\) \[with T = int\]'} }
}
int good_size = by_function<char> ();
int bad_size = by_function<int> ();	// { dg-context {required from here} }

// By a variable and by a default argument.
template <typename T, typename U = leaf<T>, int N = sizeof (U)> struct by_default { };	// { dg-context {required from here} }
by_default<char> good_default;
by_default<float> bad_default;
