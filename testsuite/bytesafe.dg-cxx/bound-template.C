// In templates each instance is judged, and what does not depend on the
// parameters once.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../bytesafe.c-c++-common/bound.h"

template <typename T>
void
send_all (const T *p)
{
  need (p); // { dg-error {'(const )?struct bad' is not} }
}

template <typename T>
void
unused (const T *p, bad *q)
{
  need (p);
  need (q);
}

// A bound on a template itself.
template <typename T>
void bounded (const T *) REQUIRES (into_bytes, 1);

template <typename T>
void by_reference (const T &) REQUIRES (into_bytes, 1);

template <typename T>
void by_value (T) REQUIRES (into_bytes, 1);

template <typename T> struct channel
{
  T value;
  void send () { need (&value); } // { dg-error {'struct bad' is not} }
  void never_called () { need (&value); }
  static void put (const T *) REQUIRES (into_bytes, 1);
};

template <typename... Ts>
void
send_each (const Ts &...values)
{
  int each[] = { (need (&values), 0)... }; // { dg-error {'(const )?struct bad' is not} }
  (void) each;
}

template <typename T> struct pair_of { char first; T second; };

void
f (good *g, bad *p, channel<good> &c, channel<bad> &d, pair_of<char> *q,
   pair_of<int> *r)
{
  send_all (g);
  send_all (p);
  send_each (*g, 1);
  send_each (*g, *p);
  bounded (g);
  bounded (p); // { dg-error {'(const )?struct bad' is not} }
  by_reference (*g);
  by_reference (*p); // { dg-error {'(const )?struct bad' is not} }
  by_value (*g);
  by_value (*p); // { dg-error {'struct bad' is not} }
  c.send ();
  d.send ();
  channel<good>::put (g);
  channel<bad>::put (p); // { dg-error {'(const )?struct bad' is not} }
  need (q);
  need (r); // { dg-error {'struct pair_of<int>' is not} }
}
