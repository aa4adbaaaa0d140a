// No fix-it in a class where the source leaves a doubt about the end of the
// member, none in a closure and none in a template, since what repairs one
// instance would change them all.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-fdiagnostics-parseable-fixits" }

struct initialized	// { dg-error {'struct initialized' is not 'into_bytes'} }
{
  char kind = 'k';
  int length {3};
  char tail {};
} __attribute__ ((into_bytes));

struct base { int length; };

// There is no place to insert the first member at.
struct derived : base	// { dg-error {'struct derived' is not 'into_bytes'} }
{
  virtual void function ();
} __attribute__ ((into_bytes));

template <typename T> struct of	// { dg-error {'struct of<int>' is not 'into_bytes'} }
{
  char kind;
  T value;
} __attribute__ ((into_bytes));

template struct of<int>;

void
function (int length, char kind)
{
  auto closure = [length, kind] { return length + kind; };
  using claim [[bytesafe::into_bytes]] = decltype (closure);	// { dg-error {'function\(int, char\)::<lambda\(\)>' is not 'into_bytes'} }
}
