/* An audit judges the instances of a class template, not the template itself,
   each once, and its specializations.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-plugin-args "audit" }  */

template <typename T>
struct pair	// { dg-warning {'struct pair<char>' is not 'into_bytes': 3 bytes of padding} }
{		// { dg-warning {'struct pair<short( int)?>' is not 'into_bytes': 2 bytes of padding} "" { target *-*-* } .-1 }
  T first;
  int second;
  template <typename U>
  struct member	// { dg-warning {'struct pair<int>::member<char>' is not 'into_bytes': 3 bytes of padding} }
  {
    U first;
    T second;
  };
};

template <typename T> struct unused { char a; int b; T t; };

template <>
struct pair<long>	// { dg-warning {'struct pair<long( int)?>' is not 'into_bytes': 1 byte of padding} }
{
  char first;
  short second;
};

pair<char> one;
pair<char> again;
pair<int> good;
pair<double> *never;
template struct pair<short>;
pair<int>::member<char> member;
pair<int>::member<int> good_member;

template <typename T> void
function ()
{
  struct local { char a; T b; };	// { dg-warning {'struct function<int>\(\)::local' is not 'into_bytes'} }
  local l;				// { dg-bogus {function<char>} "" { target *-*-* } .-1 }
  (void) l;
}
template void function<int> ();
template void function<char> ();
