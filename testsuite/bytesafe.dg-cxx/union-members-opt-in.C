// With union-into-bytes a union is sent if each of its members fills it,
// constructors or not: they say nothing of the bytes.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-plugin-args "union-into-bytes" }

#include "marks.h"

struct made
{
  made ();
  ~made ();
  int value;
};

union filled
{
  int number;
  made object;
  filled ();
  ~filled ();
  static char shared;
  void function ();
private:
  float hidden;
} __attribute__ ((into_bytes));
MARKS (filled, 1, 0, 0);

union uneven	// { dg-error {'union uneven' is not 'into_bytes': a union member that does not fill its union \[uneven-union\]} }
{
  made object;
  char letter;	// { dg-note {'letter' fills 1 byte of its union and leaves 3 bytes \[uneven-union\]} }
  uneven ();	// { dg-note {make each member as large as the union} "" { target *-*-* } .-1 }
  ~uneven ();
} __attribute__ ((into_bytes));
MARKS (uneven, 0, 0, 0);

// Anonymous ones in a class.
struct message
{
  int kind;
  union
  {
    made object;
    unsigned char bytes[4];
    struct { short low, high; };
  };
  message ();
  ~message ();
} __attribute__ ((into_bytes));
MARKS (message, 1, 0, 0);

struct broken	// { dg-error {'struct broken' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
{
  union
  {
    int number;
    struct
    {
      char low;	// { dg-note {1 byte of padding at offset 1, after 'low', before 'high' \[interior-padding\]} }
      short high;	// { dg-note {make it a field: insert 'unsigned char _pad1;' after 'low'} "" { target *-*-* } .-1 }
    };
  };
} __attribute__ ((into_bytes));
// { dg-note {layout} "" { target *-*-* } .-12 }
MARKS (broken, 0, 0, 0);
