// A claim on what only C++ has and that is no type: a warning that says where
// it belongs, and no mark on anything.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++17" }

struct message
{
  int field __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a field: it belongs on the definition of a class, union or enumeration, or on a typedef or alias} }
  [[bytesafe::into_bytes]] int field_brackets;	// { dg-warning {'into_bytes' attribute ignored on a field: it belongs on} }
  int field_behind [[bytesafe::into_bytes]];	// { dg-warning {'into_bytes' attribute ignored on a field: it belongs on} }
  int bits __attribute__ ((into_bytes)) : 3;	// { dg-warning {'into_bytes' attribute ignored on a field: it belongs on} }
  mutable int changing __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a field: it belongs on} }
  static int shared __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} }
  void member () __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }
  [[bytesafe::into_bytes]] void member_brackets ();	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }
  message () __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }
  [[bytesafe::into_bytes]] ~message ();	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }
  operator int () __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }
  friend void befriended () __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }
};

int variable __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on the definition of a class, union or enumeration, or on a typedef or alias} }
[[bytesafe::from_bytes]] int variable_brackets;	// { dg-warning {'from_bytes' attribute ignored on a variable: it belongs on} }
int variable_behind [[bytesafe::immutable]];	// { dg-warning {'immutable' attribute ignored on a variable: it belongs on} }
extern thread_local message record __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} }
struct defined { int a; } defined_variable __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} }
int &reference __attribute__ ((into_bytes)) = variable;	// { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} }
[[bytesafe::into_bytes]] auto [first, second] = (int[2]) { 1, 2 };	// { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} }

enum plain { A __attribute__ ((into_bytes)) };	// { dg-warning {'into_bytes' attribute ignored on an enumerator: it belongs on} }
enum class scoped { A [[bytesafe::into_bytes]] = 2 };	// { dg-warning {'into_bytes' attribute ignored on an enumerator: it belongs on} }

void declared () __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }
[[bytesafe::into_bytes]] void declared_brackets ();	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }
void declared_behind [[bytesafe::into_bytes]] ();	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }
int parameters (int a __attribute__ ((into_bytes)),	// { dg-warning {'into_bytes' attribute ignored on a parameter: it belongs on} }
		[[bytesafe::into_bytes]] int b,	// { dg-warning {'into_bytes' attribute ignored on a parameter: it belongs on} }
		int c [[bytesafe::into_bytes]]);	// { dg-warning {'into_bytes' attribute ignored on a parameter: it belongs on} }
message __attribute__ ((into_bytes)) operator+ (message, message);	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }

void
function ()
{
  int local __attribute__ ((into_bytes)) = 0;	// { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} }
  if ([[bytesafe::into_bytes]] int condition = local)	// { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} }
    local = condition;
  auto lambda = [] (int a __attribute__ ((into_bytes))) { return a; };	// { dg-warning {'into_bytes' attribute ignored on a parameter: it belongs on} }
  auto call_operator = [] () __attribute__ ((into_bytes)) { };	// { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} }
  auto call_type = [] () mutable [[bytesafe::into_bytes]] { };	// { dg-warning {'into_bytes' attribute ignored on [a-z ]+type: it belongs on} }
 label: __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a label: it belongs on} }
  [[bytesafe::into_bytes]] other_label: ;	// { dg-warning {'into_bytes' attribute ignored on a label: it belongs on} }
  if (lambda (local))
    goto label;
  goto other_label;
}

// Types that are spelled out belong to nobody.
int *[[bytesafe::into_bytes]] pointer;	// { dg-warning {'into_bytes' attribute ignored on [a-z ]+type: it belongs on} }
int &[[bytesafe::into_bytes]] second_reference = variable;	// { dg-warning {'into_bytes' attribute ignored on [a-z ]+type: it belongs on} }
// To GCC 14 and before the third is the variable's.
int array[3] [[bytesafe::into_bytes]];	// { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} "" { target { ! gcc_at_least_15 } } }
// { dg-warning {'into_bytes' attribute ignored on [a-z ]+type: it belongs on} "" { target gcc_at_least_15 } .-1 }
int result () [[bytesafe::into_bytes]];	// { dg-warning {'into_bytes' attribute ignored on [a-z ]+type: it belongs on} }

typedef void nothing __attribute__ ((into_bytes));	// { dg-warning {'into_bytes' attribute ignored on a type without a representation: it belongs on} }
using function_type [[bytesafe::into_bytes]] = int (int);	// { dg-warning {'into_bytes' attribute ignored on a type without a representation: it belongs on} }

static_assert (!__builtin_has_attribute (message, into_bytes), "");
static_assert (!__builtin_has_attribute (variable, into_bytes), "");
static_assert (!__builtin_has_attribute (record, into_bytes), "");
static_assert (!__builtin_has_attribute (defined, into_bytes), "");
static_assert (!__builtin_has_attribute (plain, into_bytes), "");
static_assert (!__builtin_has_attribute (scoped, into_bytes), "");
static_assert (!__builtin_has_attribute (declared, into_bytes), "");
static_assert (!__builtin_has_attribute (pointer, into_bytes), "");
static_assert (!__builtin_has_attribute (int, into_bytes), "");
static_assert (!__builtin_has_attribute (void, into_bytes), "");
static_assert (!__builtin_has_attribute (nothing, into_bytes), "");
static_assert (!__builtin_has_attribute (function_type, into_bytes), "");
