// A function that is defaulted outside of its class is user-provided: others
// can not see that it does nothing.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct copied	// { dg-error {'struct copied' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  int value;
  copied (const copied &);	// { dg-note {'struct copied' is not trivially copyable: its copy constructor is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} }
} __attribute__ ((from_bytes));	// { dg-note {receive} "" { target *-*-* } .-1 }
copied::copied (const copied &) = default;

struct destroyed	// { dg-error {'struct destroyed' is not 'from_bytes'} }
{
  int value;
  ~destroyed ();	// { dg-note {its destructor is user-provided} }
} __attribute__ ((from_bytes));	// { dg-note {receive} "" { target *-*-* } .-1 }
inline destroyed::~destroyed () = default;

struct outer
{
  struct inner	// { dg-error {'struct outer::inner' is not 'from_bytes'} }
  {
    int value;
    inner &operator= (const inner &);	// { dg-note {its copy assignment is user-provided} }
  } __attribute__ ((from_bytes));	// { dg-note {receive} "" { target *-*-* } .-1 }
};
outer::inner &outer::inner::operator= (const outer::inner &) = default;

COPIES (copied, 0);
COPIES (destroyed, 0);
COPIES (outer::inner, 0);
