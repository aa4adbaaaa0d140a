// A lambda expression with a parameter of any type is a template: each instance
// is judged.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target c++14 } }

#include "../bytesafe.c-c++-common/bound.h"

void
f (good *g, bad *p)
{
  auto send = [] (auto *q) { need (q); }; // { dg-error {'struct bad' is not} }
  auto unused = [] (auto *q) { need (q); };
  auto any = [] (const auto &object) { need (&object); }; // { dg-error {'(const )?struct bad' is not} }
  send (g);
  send (p);
  unused (g);
  any (*g);
  any (*p);
}
