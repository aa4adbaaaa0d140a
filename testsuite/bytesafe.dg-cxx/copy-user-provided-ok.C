// Constructors and operators that copy nothing of the class itself do not
// matter, and none does for what is sent.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct other { int value; };

struct constructors
{
  int value;
  constructors ();
  constructors (int);
  explicit constructors (const other &);
  constructors (constructors *);
  constructors (constructors &, other);
  constructors &operator= (int);
  constructors &operator= (const other &);
  constructors &operator+= (const constructors &);
  operator other () const;
} CLAIMS;

struct sent
{
  int value;
  sent (const sent &);
  sent (sent &&);
  sent &operator= (const sent &);
  sent &operator= (sent &&);
  ~sent ();
} __attribute__ ((into_bytes, immutable));

COPIES (constructors, 1);
COPIES (sent, 0);
MARKS (constructors, 1, 1, 1);
MARKS (sent, 1, 0, 1);
