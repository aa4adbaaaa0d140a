// A typedef with a claim stays the type that it names, in each use that C++
// has for it, and whether the claim holds or not.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++17 -Wall -Wno-unused -Wno-catch-value" }
// { dg-plugin-args "warn" }

#define CLAIM __attribute__ ((into_bytes))

struct record { int a; int f (int); };
typedef int number CLAIM;
typedef const int constant CLAIM;
typedef int array[3] CLAIM;
typedef int matrix[2][3] CLAIM;
typedef int *pointer CLAIM;	// { dg-warning {'pointer' is not 'into_bytes'} }
typedef int &reference CLAIM;	// { dg-warning {'reference' is not 'into_bytes'} }
typedef int &&rvalue CLAIM;	// { dg-warning {'rvalue' is not 'into_bytes'} }
typedef decltype (nullptr) null CLAIM;	// { dg-warning {'null' is not 'into_bytes'} }
typedef int record::*member CLAIM;	// { dg-warning {'member' is not 'into_bytes'} }
typedef int (record::*method) (int) CLAIM;	// { dg-warning {'method' is not 'into_bytes'} }
typedef void (*function) (int) CLAIM;	// { dg-warning {'function' is not 'into_bytes'} }

template <typename A, typename B> struct same { static const bool value = false; };
template <typename A> struct same<A, A> { static const bool value = true; };
static_assert (same<number, int>::value && same<constant, const int>::value
	       && same<array, int[3]>::value && same<matrix, int[2][3]>::value
	       && same<pointer, int *>::value && same<reference, int &>::value
	       && same<rvalue, int &&>::value
	       && same<null, decltype (nullptr)>::value
	       && same<member, int record::*>::value
	       && same<method, int (record::*) (int)>::value
	       && same<function, void (*) (int)>::value, "");

number n = 1;
constant c = 2;
array a = { 1, 2, 3 };
matrix m = { { 1, 2, 3 } };
pointer p = &n;
reference r = n;
rvalue v = 3;
null z = nullptr;
member d = &record::a;
method f = &record::f;
function g = nullptr;
int &plain_reference = n;
int (&array_reference)[3] = a;
int (&matrix_reference)[2][3] = m;

int
use (record &object)
{
  auto deduced = f;
  const method fixed = f;
  number *fresh = new number (3);
  delete fresh;
  return object.*d + (object.*f) (1) + (object.*deduced) (n)
	 + (f == &record::f) + (f != nullptr) + (fixed == f) + (d == nullptr)
	 + a[1] + m[1][2] + *p + r + v;
}

// A second declaration with the plain type is the same.
void overload (number);
void overload (pointer);
void overload (member);
void overload (method);
void overload (reference, array, function);
void overload (int) { }
void overload (int *) { }
void overload (int record::*) { }
void overload (int (record::*) (int)) { }
void overload (int &, int *, void (*) (int)) { }

template <typename T> T identity (T t) { return t; }
template <int N> int length (int (&)[N]) { return N; }
template <method M> struct with_method { };
template <member M> struct with_member { };
template <number N> struct with_number { };
with_method<&record::f> first;
with_member<&record::a> second;
with_number<3> third;
with_number<(int) 3> *same_third = &third;
int results = identity (n) + identity<number> (n) + length (a) + (identity (f) == f);

enum class with_underlying : number { A };
struct holder
{
  number bits : 3;
  array elements;
  method code;
  operator number () { return 3; }
  operator method () { return nullptr; }
};
union choice { number a; pointer b; method c; array d; };
number operator"" _number (unsigned long long) { return 1; }

void
exceptions ()
{
  try
    {
      throw f;
    }
  catch (method)
    {
    }
  catch (number)
    {
    }
}
