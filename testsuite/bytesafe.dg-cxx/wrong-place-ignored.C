// Where g++ takes attributes of no kind, or drops those of each plugin, it says
// so itself.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++17" }

namespace [[bytesafe::into_bytes]] brackets { struct a { int b; }; }	// { dg-warning {'into_bytes' attribute directive ignored} }
namespace __attribute__ ((into_bytes)) gnu { struct a { int b; }; }	// { dg-warning {'into_bytes' attribute directive ignored} }
int [[bytesafe::into_bytes]] number;	// { dg-warning {attribute ignored} }
brackets::a [[bytesafe::into_bytes]] object;	// { dg-warning {attribute ignored} }

void
function ()
{
  [[bytesafe::into_bytes]] return;	// { dg-warning {attributes at the beginning of statement are ignored} }
}

static_assert (!__builtin_has_attribute (brackets::a, into_bytes), "");
static_assert (!__builtin_has_attribute (gnu::a, into_bytes), "");
static_assert (!__builtin_has_attribute (decltype (object), into_bytes), "");
