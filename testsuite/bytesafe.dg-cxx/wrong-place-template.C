// A claim in the wrong place of a template is told once, and not for each
// instance; what becomes wrong only in an instance is told there.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++17" }

template <typename T> struct box
{
  T field __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a field: it belongs on} }
  [[bytesafe::into_bytes]] int other;	// { dg-warning {'into_bytes' attribute ignored on a field: it belongs on} }
  T member (T parameter __attribute__ ((into_bytes)));	// { dg-warning {'into_bytes' attribute ignored on a parameter: it belongs on} }
  static T shared __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} }
  enum { A __attribute__ ((into_bytes)) };	// { dg-warning {'into_bytes' attribute ignored on an enumerator: it belongs on} }
  template <typename U> __attribute__ ((into_bytes)) void function (U);	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }
};

template <typename T> T __attribute__ ((into_bytes))
function (T a)	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }
{
  T local __attribute__ ((into_bytes)) = a;	// { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} }
  return local;
}

template <typename T> T variable __attribute__ ((into_bytes)) = T ();	// { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} }

box<int> first;
box<char> second;
int third = function (1) + function ('c') + variable<int> + variable<char>;
int fourth = (first.function (1), first.function ('c'), 0);

template <typename T> using alias [[bytesafe::into_bytes]] = T;	// { dg-warning {'into_bytes' attribute ignored on a type without a representation: it belongs on} }
alias<int> good;
alias<void> *bad;

static_assert (!__builtin_has_attribute (box<int>, into_bytes), "");
