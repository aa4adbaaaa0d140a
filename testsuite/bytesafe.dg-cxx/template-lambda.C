// Classes in lambdas in templates, wherever a template can have a lambda: each
// is judged once for each instance.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }
// { dg-options "-std=c++20" }

#define CLAIM __attribute__ ((into_bytes))

// In a variable template.
template <typename T> auto variable = [] (T t) {
  struct CLAIM local { char a; T b; };	// { dg-error {'struct<lambda\(int\)>::local' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  return local { 0, t };
};
auto good_variable = variable<char> ('c');
auto bad_variable = variable<int> (1);
static_assert (__builtin_has_attribute (decltype (good_variable), into_bytes));
static_assert (!__builtin_has_attribute (decltype (bad_variable), into_bytes));

// In a lambda in a member function.
template <typename T> struct nested
{
  int member ()
  {
    return [] {
      return [] {
	struct CLAIM local { char a; T b; };	// { dg-error {'struct nested<int>::member\(\)::<lambda\(\)>::<lambda\(\)>::local' is not 'into_bytes'} }
	return (int) sizeof (local);
      } ();
    } ();
  }
};
int good_nested = nested<char> ().member ();
int bad_nested = nested<int> ().member () + nested<int> ().member ();

// In a default member initializer and in a default argument.
template <typename T> struct initialized
{
  int a = [] { struct CLAIM local { char b; T c; }; return (int) sizeof (local); } ();	// { dg-error {'struct initialized<int>::<lambda\(\)>::local' is not 'into_bytes'} }
};
initialized<char> good_initialized;
initialized<int> bad_initialized, again_initialized;
template <typename T> int
argument (T, int n = [] { struct CLAIM local { char a; T b; }; return (int) sizeof (local); } ())	// { dg-error {'struct<lambda\(\)>::local' is not 'into_bytes'} }
{
  return n;
}
int good_argument = argument ('c');
int bad_argument = argument (1);
int given_argument = argument ((short) 1, 2);

// In a concept, which is asked about a type once.
template <typename T> concept asked = [] { struct CLAIM local { char a; T b; }; return true; } ();	// { dg-error {'struct<lambda\(\)>::local' is not 'into_bytes'} }
static_assert (asked<char>);
static_assert (asked<int>);
static_assert (asked<int>);
