/* A claim on a definition: before the tag or behind the brace, with or without
   a declarator, of a struct, a union or an enumeration.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct __attribute__ ((into_bytes)) before { int a; };
struct after { int a; } __attribute__ ((into_bytes));
struct __attribute__ ((into_bytes)) both { int a; } __attribute__ ((from_bytes));
struct with_variable { int a; } __attribute__ ((into_bytes)) variable;
static struct __attribute__ ((into_bytes)) with_pointer { int a; } *pointer;
union __attribute__ ((from_bytes)) choice { int a; float b; };
enum __attribute__ ((into_bytes)) kind { REQUEST };
enum state { UP } __attribute__ ((into_bytes));

struct __attribute__ ((into_bytes)) bad_before { char a; int b; };	/* { dg-error {'struct bad_before' is not 'into_bytes'} } */
struct bad_after { char a; int b; } __attribute__ ((into_bytes));	/* { dg-error {'struct bad_after' is not 'into_bytes'} } */
struct bad_variable { char a; int b; } __attribute__ ((into_bytes)) bad;	/* { dg-error {'struct bad_variable' is not 'into_bytes'} } */
union __attribute__ ((from_bytes)) bad_choice { int a; _Bool b; };	/* { dg-error {'union bad_choice' is not 'from_bytes'} } */
enum bad_kind { DOWN } __attribute__ ((from_bytes));	/* { dg-error {'enum bad_kind' is not 'from_bytes'} } */

_Static_assert (__builtin_has_attribute (struct before, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct after, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct both, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct both, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct with_variable, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct with_pointer, into_bytes), "");
_Static_assert (__builtin_has_attribute (union choice, from_bytes), "");
_Static_assert (__builtin_has_attribute (enum kind, into_bytes), "");
_Static_assert (__builtin_has_attribute (enum state, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad_before, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad_after, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad_variable, into_bytes), "");
_Static_assert (!__builtin_has_attribute (union bad_choice, from_bytes), "");
_Static_assert (!__builtin_has_attribute (enum bad_kind, from_bytes), "");
