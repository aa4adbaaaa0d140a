/* A claim where it can not be: a warning that says where it belongs, and no
   mark on anything.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  int a;
  int field __attribute__ ((into_bytes));	/* { dg-warning {'into_bytes' attribute ignored on a field: it belongs on the definition of a struct, union or enumeration, or on a typedef} "" { target c } } */
		/* { dg-warning {'into_bytes' attribute ignored on a field: it belongs on the definition of a class, union or enumeration, or on a typedef or alias} "" { target c++ } .-1 } */
};

int variable __attribute__ ((into_bytes));	/* { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} } */
struct message record __attribute__ ((from_bytes));	/* { dg-warning {'from_bytes' attribute ignored on a variable: it belongs on} } */
struct defined { int a; } defined __attribute__ ((immutable));	/* { dg-warning {'immutable' attribute ignored on a variable: it belongs on} } */
enum { FIRST __attribute__ ((into_bytes)) };	/* { dg-warning {'into_bytes' attribute ignored on an enumerator: it belongs on} } */
void declared (void) __attribute__ ((into_bytes));	/* { dg-warning {'into_bytes' attribute ignored on a function: it belongs on} } */
int *__attribute__ ((into_bytes)) pointer;	/* { dg-warning {'into_bytes' attribute ignored on [^\n]*: it belongs on} } */
typedef void nothing __attribute__ ((into_bytes));	/* { dg-warning {'into_bytes' attribute ignored on a type without a representation: it belongs on} } */
typedef int function_type (void) __attribute__ ((into_bytes));	/* { dg-warning {'into_bytes' attribute ignored on a type without a representation: it belongs on} } */

void
defined_function (int parameter __attribute__ ((into_bytes)))	/* { dg-warning {'into_bytes' attribute ignored on a parameter: it belongs on} } */
{
  int local __attribute__ ((into_bytes));	/* { dg-warning {'into_bytes' attribute ignored on a variable: it belongs on} } */
 label: __attribute__ ((into_bytes));	/* { dg-warning {'into_bytes' attribute ignored on a label: it belongs on} } */
  local = parameter;
  if (local)
    goto label;
}

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct message, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct defined, immutable), "");
_Static_assert (!__builtin_has_attribute (variable, into_bytes), "");
_Static_assert (!__builtin_has_attribute (record, from_bytes), "");
_Static_assert (!__builtin_has_attribute (int, into_bytes), "");
_Static_assert (!__builtin_has_attribute (nothing, into_bytes), "");
_Static_assert (!__builtin_has_attribute (void, into_bytes), "");
