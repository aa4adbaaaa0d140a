/* Claims in C++, one for each macro.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stddef.h>

template <typename T> struct vector
{
  T *data;
  size_t size;
};

template struct vector<int>;

#ifdef CLASS
class __attribute__ ((into_bytes)) c { int a; };
#endif
#ifdef STRUCT
struct s { int a; } __attribute__ ((into_bytes));
#endif
#ifdef UNION
union __attribute__ ((into_bytes)) u { int a; };
#endif
#ifdef ENUM
enum class __attribute__ ((into_bytes)) e { A };
#endif
#ifdef TYPEDEF
typedef vector<int> v __attribute__ ((into_bytes));
#endif
#ifdef ALIAS
using w __attribute__ ((into_bytes)) = int;
#endif
#ifdef TEMPLATE
template <typename T> struct __attribute__ ((into_bytes)) t { T a; };
t<int> instance;
#endif
#ifdef LOCAL
int f () { struct __attribute__ ((into_bytes)) l { int a; }; return sizeof (l); }
#endif
#ifdef NESTED
struct outer { struct __attribute__ ((into_bytes)) inner { int a; }; };
#endif
#ifdef BRACKET
struct [[bytesafe::into_bytes]] b { int a; };
#endif
#ifdef VARIABLE
int variable __attribute__ ((into_bytes));
#endif
