// Bounds on what only C++ can call and hand over.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../bytesafe.c-c++-common/bound.h"

typedef __SIZE_TYPE__ size;

struct sender
{
  // This is argument 1, as it is for GCC's nonnull.
  void send (const void *) const REQUIRES (into_bytes, 2);
  static void send_static (const void *) REQUIRES (into_bytes, 1);
  virtual void send_virtual (const void *) REQUIRES (into_bytes, 2);
  explicit sender (const void *) REQUIRES (into_bytes, 2);
  sender &operator<< (const void *) REQUIRES (into_bytes, 2);
  void operator() (const void *) REQUIRES (into_bytes, 2);
  void from_default (const void * = nullptr) REQUIRES (into_bytes, 2);
};

struct derived : sender
{
  explicit derived (bad *p) : sender (p) { } // { dg-error {argument 2 of '[^\n]*sender' must be 'into_bytes', but 'struct bad' is not} }
  explicit derived (good *p) : sender (p) { }
  using sender::send;
};

struct itself
{
  char first;
  int second;
  void send () const REQUIRES (into_bytes, 1);
};

void
members (good *g, bad *p, sender &s, derived &d, itself &i)
{
  s.send (g);
  s.send (p); // { dg-error {argument 2 of 'sender::send|argument 2 of 'send' must be 'into_bytes', but 'struct bad' is not} }
  d.send (p); // { dg-error {'struct bad' is not} }
  sender::send_static (g);
  sender::send_static (p); // { dg-error {'struct bad' is not} }
  s.send_virtual (g);
  s.send_virtual (p); // { dg-error {'struct bad' is not} }
  d.send_virtual (p); // { dg-error {'struct bad' is not} }
  s << g << p; // { dg-error {'struct bad' is not} }
  s (g);
  s (p); // { dg-error {'struct bad' is not} }
  s.from_default ();
  s.from_default (p); // { dg-error {'struct bad' is not} }
  i.send (); // { dg-error {argument 1 of '[^\n]*send' must be 'into_bytes', but 'struct itself' is not} }
  void (sender::*pointer) (const void *) const = &sender::send;
  (s.*pointer) (g);
}

void
constructors (good *g, bad *p)
{
  sender one (g);
  sender two (p); // { dg-error {'struct bad' is not} }
  sender three { p }; // { dg-error {'struct bad' is not} }
  sender *four = new sender (p); // { dg-error {'struct bad' is not} }
  sender *five = new sender { g };
  auto six = sender (p); // { dg-error {'struct bad' is not} }
  sender seven[] = { sender (g), sender (p) }; // { dg-error {'struct bad' is not} }
  static sender eight (p); // { dg-error {'struct bad' is not} }
  delete four;
  delete five;
  (void) sender (p); // { dg-error {'struct bad' is not} }
}

// References are objects.
void by_reference (const bad &) REQUIRES (into_bytes, 1);
void by_rvalue (bad &&) REQUIRES (into_bytes, 1);
void good_reference (const good &) REQUIRES (into_bytes, 1);

void
references (good &g, bad &b, good *p)
{
  need (&g);
  need (&b); // { dg-error {'struct bad' is not} }
  good_reference (g);
  good_reference (*p);
  good_reference ({ 1, 2 });
  by_reference (b); // { dg-error {argument 1 of 'by_reference' must be 'into_bytes', but '(const )?struct bad' is not} }
  by_reference ({ 'a', 2 }); // { dg-error {'(const )?struct bad' is not} }
  by_rvalue (bad ()); // { dg-error {'struct bad' is not} }
  bad &again = b;
  need (&again); // { dg-error {'struct bad' is not} }
  need (static_cast<void *> (&b)); // { dg-error {'struct bad' is not} }
  need (reinterpret_cast<const char *> (&b)); // { dg-error {'struct bad' is not} }
  need (const_cast<const bad *> (&b)); // { dg-error {'(const )?struct bad' is not} }
}

// A default argument is judged when it is used, where it is written.
struct bad global;
void defaulted (const void * = &global) REQUIRES (into_bytes, 1); // { dg-error {'struct bad' is not} }
void
defaults ()
{
  defaulted ();
  defaulted (nullptr);
}

void
flow (bad (&bads)[3], good (&goods)[3])
{
  for (const bad &b : bads)
    need (&b); // { dg-error {'(const )?struct bad' is not} }
  for (auto &g : goods)
    need (&g);
  try
    {
      need (bads); // { dg-error {'struct bad' is not} }
    }
  catch (bad &b)
    {
      need (&b); // { dg-error {'struct bad' is not} }
    }
  if (bad *p = bads)
    need (p); // { dg-error {'struct bad' is not} }
}
