// The bodies of lambda expressions are searched, and those of local classes,
// constexpr functions and initializers.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../bytesafe.c-c++-common/bound.h"

struct bad object;
struct good object_2;
int ask (const void *) REQUIRES (into_bytes, 1);

void
f (good *g, bad *p)
{
  auto plain = [] (bad *q) { need (q); }; // { dg-error {'struct bad' is not} }
  auto captured = [p, g] { need (g); need (p); }; // { dg-error {'struct bad' is not} }
  auto copied = [p] { auto b = *p; need (&b); }; // { dg-error {'(const )?struct bad' is not} }
  plain (p);
  captured ();
  copied ();
  struct local
  {
    static void call (bad *q) { need (q); } // { dg-error {'struct bad' is not} }
    int member = ask (&object); // { dg-error {'struct bad' is not} }
  };
  local::call (p);
  (void) local ().member;
}

int at_start = ask (&object); // { dg-error {'struct bad' is not} }
int at_start_2 = ask (&object_2);

constexpr int
known (const good *g, const bad *p, bool really)
{
  return really ? ask (g) + ask (p) : 0; // { dg-error {'(const )?struct bad' is not} }
}
static_assert (known (nullptr, nullptr, false) == 0, "");

// What is not evaluated is no call.
decltype (ask (&object)) declared;
static_assert (!noexcept (ask (&object)), "");
