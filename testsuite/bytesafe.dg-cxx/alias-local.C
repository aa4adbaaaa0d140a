// A claim on an alias or a typedef in a function, also in a template.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct pair
{
  char a;
  T b;
};
struct padded { char a; int b; };

void
function ()
{
  using good [[bytesafe::into_bytes]] = pair<char>;
  typedef padded bad __attribute__ ((into_bytes));	// { dg-error {'struct padded' is not 'into_bytes'} }
  using bad_instance [[bytesafe::into_bytes]] = pair<short>;	// { dg-error {'struct pair<short int>' is not 'into_bytes'} }
  static_assert (__builtin_has_attribute (good, into_bytes), "");
  static_assert (!__builtin_has_attribute (bad, into_bytes), "");
  for (;;)
    {
      using number [[bytesafe::into_bytes]] = int;
      static_assert (__builtin_has_attribute (number, into_bytes), "");
    }
}

template <typename T> int
in_template ()
{
  typedef pair<T> type __attribute__ ((into_bytes));	// { dg-error {'struct pair<int>' is not 'into_bytes'} }
		// { dg-context {required from 'int in_template\(\) \[with T = int\]'} "" { target *-*-* } .-1 }
  return sizeof (type);
}

int good = in_template<unsigned char> ();
int bad = in_template<int> ();	// { dg-context {required from here} }
