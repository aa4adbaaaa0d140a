/* A claim on a record that has no tag but a typedef, in the specifier or
   behind the typedef's name, where GCC alone would ignore it with a warning.
   The record goes by the typedef's name.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

typedef struct { int a; } __attribute__ ((into_bytes)) in_specifier;
typedef struct { int a; } behind_name __attribute__ ((into_bytes));
typedef __attribute__ ((into_bytes)) struct { int a; } before_all;
typedef struct { int a; } first, second __attribute__ ((into_bytes));

typedef struct { char a; int b; } __attribute__ ((into_bytes)) bad_specifier;	/* { dg-error {'(struct )?bad_specifier' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
typedef struct { char a; int b; } bad_name __attribute__ ((into_bytes));	/* { dg-error {'(struct )?bad_name' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */

_Static_assert (__builtin_has_attribute (in_specifier, into_bytes), "");
_Static_assert (__builtin_has_attribute (behind_name, into_bytes), "");
_Static_assert (__builtin_has_attribute (before_all, into_bytes), "");
_Static_assert (__builtin_has_attribute (first, into_bytes), "");
_Static_assert (__builtin_has_attribute (second, into_bytes), "");
_Static_assert (!__builtin_has_attribute (bad_specifier, into_bytes), "");
_Static_assert (!__builtin_has_attribute (bad_name, into_bytes), "");
