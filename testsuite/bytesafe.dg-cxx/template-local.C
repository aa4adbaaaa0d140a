// A class in a function template or in a generic lambda: each instance of the
// function has its own.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }
// { dg-options "-std=c++14" }

#define CLAIM __attribute__ ((into_bytes))

template <typename T> int
function (T t)
{
  struct CLAIM local	// { dg-error {'struct function<int>\(int\)::local' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  {			// { dg-error {'struct function<short int>\(short int\)::local' is not 'into_bytes': 1 byte of padding \[interior-padding\]} "" { target *-*-* } .-1 }
    char a;
    T b;
  };			// { dg-context {required from 'int function\(T\) \[with T = int\]'} }
			// { dg-context {required from 'int function\(T\) \[with T = short int\]'} "" { target *-*-* } .-1 }
  local l = { 0, t };
  return l.b;
}

int good = function ('c');
int bad = function (1);		// { dg-context {required from here} }
int other = function ((short) 1);	// { dg-context {required from here} }
int again = function (2) + function<int> (3);

auto lambda = [] (auto t) {
  struct CLAIM local { char a; decltype (t) b; };	// { dg-error {'struct<lambda\(auto:1\)>::local' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
			// { dg-context {required from '<lambda\(auto:1\)> \[with auto:1 = int\]'} "" { target *-*-* } .-1 }
  return local { 0, t }.b;
};
int good_call = lambda ('c');
int bad_call = lambda (1);	// { dg-context {required from here} }

// A class that leaves its function.
template <typename T> auto
result (T t)
{
  struct CLAIM local { char a; T b; };	// { dg-error {'struct result<int>\(int\)::local' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
			// { dg-context {required from 'auto result\(T\) \[with T = int\]'} "" { target *-*-* } .-1 }
  return local { 0, t };
}
auto good_result = result ('c');
auto bad_result = result (1);	// { dg-context {required from here} }
static_assert (__builtin_has_attribute (decltype (good_result), into_bytes), "");
static_assert (!__builtin_has_attribute (decltype (bad_result), into_bytes), "");

// A member of a class template.
template <typename T> struct holder
{
  int member () { struct CLAIM local { char a; T b; }; return sizeof (local); }	// { dg-error {'struct holder<int>::member\(\)::local' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
};			// { dg-context {required from 'int holder<T>::member\(\) \[with T = int\]'} "" { target *-*-* } .-1 }
int good_member = holder<char> ().member ();
int bad_member = holder<int> ().member ();	// { dg-context {required from here} }
