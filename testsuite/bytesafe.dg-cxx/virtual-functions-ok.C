// Functions that are not virtual are not in the objects, whatever they are.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct base
{
  void function ();
};

struct message : base
{
  int value;
  message () = default;
  explicit message (int);
  void function ();
  static void shared ();
  bool operator== (const message &) const;
  explicit operator int () const;
  template <typename T> T convert () const;
  friend void other (const message &);
} CLAIMS;

MARKS (message, 1, 1, 1);
