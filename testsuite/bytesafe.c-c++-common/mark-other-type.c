/* What makes another type of a marked one, and hands its attributes on to that,
   hands no mark on, neither to a typedef nor to a variable, a field or what a
   pointer points to.  The marked type keeps its own.

     vector_size of an array   all versions of GCC
     mode                      GCC 13 and later
     hardbool                  GCC 14 and later, C

   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef unsigned char bytes[16] __attribute__ ((unaligned));
typedef bytes vectors __attribute__ ((vector_size (16)));
typedef const bytes const_vectors __attribute__ ((vector_size (16)));
typedef bytes *pointer;
typedef pointer to_vectors __attribute__ ((vector_size (16)));
extern bytes variable __attribute__ ((vector_size (16)));
struct holder
{
  bytes field __attribute__ ((vector_size (16)));
};
_Static_assert (!__builtin_has_attribute (vectors, unaligned), "");
_Static_assert (!__builtin_has_attribute (const_vectors, unaligned), "");
_Static_assert (!__builtin_has_attribute (__typeof__ (*(to_vectors) 0), unaligned), "");
_Static_assert (!__builtin_has_attribute (variable, unaligned), "");
_Static_assert (!__builtin_has_attribute (__typeof__ (variable), unaligned), "");
_Static_assert (!__builtin_has_attribute (__typeof__ (((struct holder *) 0)->field), unaligned), "");
_Static_assert (__builtin_has_attribute (bytes, unaligned), "");

typedef unsigned char byte __attribute__ ((unaligned, from_bytes));
typedef byte wide __attribute__ ((mode (DI)));
typedef byte wide_again __attribute__ ((mode (DI)));
typedef byte same __attribute__ ((mode (QI)));
typedef byte claimed __attribute__ ((mode (DI), from_bytes));
extern byte wide_variable __attribute__ ((mode (DI)));
_Static_assert (!__builtin_has_attribute (wide, unaligned), "");
_Static_assert (!__builtin_has_attribute (wide, from_bytes), "");
_Static_assert (!__builtin_has_attribute (wide_again, unaligned), "");
_Static_assert (!__builtin_has_attribute (same, unaligned), "");
_Static_assert (!__builtin_has_attribute (claimed, unaligned), "");
_Static_assert (__builtin_has_attribute (claimed, from_bytes), "");
_Static_assert (!__builtin_has_attribute (__typeof__ (wide_variable), unaligned), "");
_Static_assert (__builtin_has_attribute (byte, unaligned), "");

enum flags { A = 1, Z = 128 } __attribute__ ((flag_enum, packed, unaligned));
typedef enum flags wide_flags __attribute__ ((mode (DI)));
_Static_assert (!__builtin_has_attribute (wide_flags, unaligned), "");
_Static_assert (__builtin_has_attribute (enum flags, unaligned), "");

/* An attribute that makes no other type takes nothing away.  */
typedef byte unused_byte __attribute__ ((unused));
extern byte used __attribute__ ((unused));
_Static_assert (__builtin_has_attribute (unused_byte, unaligned), "");
_Static_assert (__builtin_has_attribute (__typeof__ (used), unaligned), "");

#if !defined __cplusplus && __GNUC__ >= 14
typedef byte hard __attribute__ ((hardbool (3, 5)));
_Static_assert (!__builtin_has_attribute (hard, from_bytes), "");
#endif
