/* Nobody can mark a type by hand: an attribute in another place leaves
   nothing behind.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Wno-attributes" }  */

struct padded
{
  char a;
  int b;
};

extern struct padded object __attribute__ ((into_bytes));
extern struct padded *pointer __attribute__ ((into_bytes));
struct padded function (void) __attribute__ ((into_bytes));
typedef struct padded *__attribute__ ((into_bytes)) pointer_type;
typedef struct padded function_type (void) __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct padded, into_bytes), "");
_Static_assert (!__builtin_has_attribute (object, into_bytes), "");
_Static_assert (!__builtin_has_attribute (__typeof__ (*pointer), into_bytes), "");
_Static_assert (!__builtin_has_attribute (function, into_bytes), "");
_Static_assert (!__builtin_has_attribute (__typeof__ (function ()), into_bytes), "");
_Static_assert (!__builtin_has_attribute (function_type, into_bytes), "");
