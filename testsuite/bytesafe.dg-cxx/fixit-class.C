// Fix-its in classes: behind attributes, before comments, and in any access.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-patch-fixes "" }

class plain	// { dg-error {'class plain' is not 'into_bytes'} }
{
  char kind;
public:
  int length;
protected:
  static int shared;
  mutable char tail;
} __attribute__ ((into_bytes));

struct attributes	// { dg-error {'struct attributes' is not 'into_bytes'} }
{
  alignas (1) char kind;
  int length;
  alignas (char) char tail;	// the last
} __attribute__ ((into_bytes));

struct base { int length; char kind; };	// repaired here

struct derived : base	// { dg-error {'struct derived' is not 'into_bytes'} }
{
  int value;
} __attribute__ ((into_bytes));

struct outer
{
  struct inner	// { dg-error {'struct outer::inner' is not 'into_bytes'} }
  {
    char kind;
    int length;
  } __attribute__ ((into_bytes)) member;
};

void
function ()
{
  class local	// { dg-error {'class function\(\)::local' is not 'into_bytes'} }
  {
    char kind;
    int length;
    void method () { }
  } __attribute__ ((into_bytes));
}
