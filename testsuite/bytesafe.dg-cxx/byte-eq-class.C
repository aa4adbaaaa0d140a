// What C++ adds to the values whose bytes are not equal: references, pointers
// to member functions, null pointers, virtual tables, and classes that are
// copied by code.
// SPDX-License-Identifier: GPL-3.0-or-later

struct object { int value; };

struct reference	// { dg-error {'struct reference' is not 'byte_eq': equal values with unequal bytes \[unequal-bytes\] \[CWE-1025\]} }
{
  int &a;	// { dg-note {'a' is a reference: a comparison looks at what it refers to, and not at its bytes \[unequal-bytes\]} }
} __attribute__ ((byte_eq));	// { dg-note {use a pointer, if the same object is meant} "" { target *-*-* } .-1 }

struct functions	// { dg-error {'struct functions' is not 'byte_eq': equal values with unequal bytes \[unequal-bytes\]} }
{
  void (object::*a[2]) ();	// { dg-note {'a\[\]' is a pointer to a member function: null ones are equal, but may have unequal bytes, in 2 places \[unequal-bytes\]} }
} __attribute__ ((byte_eq));	// { dg-note {use a number of your own for the function, and look it up} "" { target *-*-* } .-1 }

struct null	// { dg-error {'struct null' is not 'byte_eq': equal values with unequal bytes \[unequal-bytes\]} }
{
  decltype (nullptr) a;	// { dg-note {'a' of type 'std::nullptr_t' is equal to any other one, whatever their bytes are \[unequal-bytes\]} }
} __attribute__ ((byte_eq));	// { dg-note {leave it out: it has no value but one} "" { target *-*-* } .-1 }

struct polymorphic	// { dg-error {'struct polymorphic' is not 'byte_eq': equal values with unequal bytes \[unequal-bytes\]} }
{		// { dg-note {'vptr' is another one in each class that is derived from this: the class has virtual functions or virtual base classes \[unequal-bytes\]} "" { target *-*-* } .-1 }
		// { dg-note {move the members into a class without virtual functions and virtual base classes} "" { target *-*-* } .-2 }
  virtual void f ();
  void *a;
} __attribute__ ((byte_eq));

struct owner	// { dg-error {'struct owner' is not 'byte_eq': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  owner (const owner &);	// { dg-note {'struct owner' is not trivially copyable: its copy constructor is user-provided, so that its bytes are not all there is to it \[not-trivially-copyable\]} }
  char *memory;		// { dg-note {compare such objects by their members, or use a record of plain ones} "" { target *-*-* } .-1 }
} __attribute__ ((byte_eq));

struct floats { float x; };	// { dg-note {'floats::x' of type 'float' is floating-point} }
		// { dg-note {use an integer} "" { target *-*-* } .-1 }

struct derived : floats	// { dg-error {'struct derived' is not 'byte_eq': equal values with unequal bytes \[unequal-bytes\]} }
{
  int a;
} __attribute__ ((byte_eq));

static_assert (!__builtin_has_attribute (reference, byte_eq), "");
static_assert (!__builtin_has_attribute (functions, byte_eq), "");
static_assert (!__builtin_has_attribute (null, byte_eq), "");
static_assert (!__builtin_has_attribute (polymorphic, byte_eq), "");
static_assert (!__builtin_has_attribute (owner, byte_eq), "");
static_assert (!__builtin_has_attribute (derived, byte_eq), "");
