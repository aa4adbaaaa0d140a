/* An audit of classes: what is hidden in them, base classes, members, local
   classes and lambda expressions.  An empty class is nothing that is sent.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-plugin-args "audit" }  */

struct empty { };
struct derived_empty : empty { };
class good { int a; int b; };

class hidden	// { dg-warning {'class hidden' is not 'into_bytes': 3 bytes of padding} }
{
  char a;
  int b;
public:
  hidden (const hidden &);
  struct inner { short a; int b; };	// { dg-warning {'struct hidden::inner' is not 'into_bytes': 2 bytes of padding} }
  class never;
};

struct derived : hidden	// { dg-warning {'struct derived' is not 'into_bytes'} }
{
  int c;
};

struct with_virtual { virtual void f (); };	// { dg-warning {'struct with_virtual' is not 'into_bytes': a pointer \[pointer\]} }
struct with_reference { int &r; };	// { dg-warning {'struct with_reference' is not 'into_bytes': a pointer \[pointer\]} }

namespace space
{
struct name { char a; int b; };	// { dg-warning {'struct space::name' is not 'into_bytes'} }
namespace { struct hidden { char a; int b; }; }	// { dg-warning {'struct space::\{anonymous\}::hidden' is not 'into_bytes'} }
}

enum class kind { ONE = 1 };

using alias = struct { char a; int b; };	// { dg-warning {is not 'into_bytes': 3 bytes of padding} }

inline int
function (int i, char c)
{
  struct local { char a; int b; };	// { dg-warning {'struct function\(int, char\)::local' is not 'into_bytes'} }
  local l = { c, i };
  auto lambda = [=] { return i + c; };	// { dg-warning {is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
  return lambda () + l.b;
}
int called = function (1, 'a');
