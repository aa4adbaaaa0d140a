// GNU C's compound literals in C++, temporaries, and each kind of string.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

#include "../bytesafe.c-c++-common/bound.h"

void by_reference (const bad &) REQUIRES (into_bytes, 1);
void good_reference (const good &) REQUIRES (into_bytes, 1);
void by_value (bad) REQUIRES (into_bytes, 1);
void good_value (good) REQUIRES (into_bytes, 1);
void by_rvalue (bad &&) REQUIRES (into_bytes, 1);
typedef bad bads[2];
typedef good goods[2];
void by_array (const bads &) REQUIRES (into_bytes, 1);
void good_array (const goods &) REQUIRES (into_bytes, 1);

void
literals ()
{
  good_reference ((good) { 1, 2 });
  good_value ((good) { 1, 2 });
  good_array (goods { { 1, 2 } });
  by_reference ((bad) { 1, 2 }); // { dg-error {'(const )?struct bad' is not} }
  by_value ((bad) { 1, 2 }); // { dg-error {'struct bad' is not} }
  by_rvalue ((bad) { 1, 2 }); // { dg-error {'struct bad' is not} }
  by_array (bads { { 1, 2 } }); // { dg-error {'(const )?struct bad' is not: 3 bytes of padding} }
  need (&static_cast<const good &> (good { 1, 2 }));
  need (&static_cast<const bad &> (bad { 1, 2 })); // { dg-error {'(const )?struct bad' is not} }
}

void
strings ()
{
  need ("text");
  need (L"text");
  need (u"text");
  need (U"text");
  need (R"(text)");
}
