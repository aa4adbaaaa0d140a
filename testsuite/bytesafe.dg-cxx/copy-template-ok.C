// A member template is never a copy or move constructor or assignment (C++17
// 15.8.1p1, 15.8.2p1), however much it looks like one.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct templates
{
  int value;
  template <typename T> templates (T &);
  template <typename T> templates (T &&);
  template <typename T> templates (const T &);
  template <typename T> templates &operator= (T &&);
  template <typename T> templates &operator= (const T &);
  template <typename... Ts> templates (Ts &&...);
} CLAIMS;

// Not even where it is the one that is chosen.
templates copy (templates &other) { return other; }

template <typename T> struct of
{
  T value;
  of ();
  template <typename U> of (const of<U> &);
  template <typename U> of &operator= (of<U>);
} CLAIMS;

COPIES (templates, 1);
COPIES (of<int>, 1);
MARKS (templates, 1, 1, 1);
MARKS (of<int>, 1, 1, 1);
