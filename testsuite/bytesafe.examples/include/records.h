/* Records in all the places where a header can define them.
   SPDX-License-Identifier: GPL-3.0-or-later

   The comment behind each is what check-headers must find: without one it is
   not to be listed.  */

#include "included.h"

#define BEGIN_RECORD(name) struct name {
#define PACKED __attribute__ ((packed))

struct declared_only;
struct plain { int a; };                                /* holds */
struct interior { char a; int b; };                     /* 3 interior */
struct PACKED packed_before { char a; int b; };         /* holds */
struct packed_behind { char a; int b; } PACKED;         /* holds */
struct by_abi { unsigned long long a; int b; };         /* 4 tail, or holds */
union even { int a; float b; };                         /* holds */
union uneven { int a; char b; };                        /* uneven */
typedef struct { short a; char b; } unnamed;            /* 1 tail */
typedef struct { char a; } *pointer_only;
typedef struct { char a; } PACKED unnamed_packed;       /* holds */
typedef struct named_twice { void *a; } twice;          /* pointer */
BEGIN_RECORD (by_macro) char a; int b : 7; };           /* bits */

struct outer                                            /* 3 interior */
{
  struct inner { char a; } a;                           /* holds */
  struct { union nested { int a; } a; } b;              /* holds */
};

enum { braces = sizeof (struct in_parentheses { char a; }) };

static const char brace = '{', braces_in_string[] = "} struct no { \" struct no {";

static inline int
function (struct plain *p)
{
  struct local { char a; int b; } l = { 1, 2 };
  return p->a + l.b + brace + braces_in_string[0];
}

struct /* an apostrophe's comment */
after_comment { char a[3]; } variable;                  /* holds */
