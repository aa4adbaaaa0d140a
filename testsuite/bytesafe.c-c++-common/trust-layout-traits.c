/* The traits of layout can be trusted too, one by one, also where the record is
   a member: there it is the record's own inside that is trusted, and not where
   the members around it put it.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#define TRUST(trait) __attribute__ ((bytesafe_trust (#trait, "by hand")))

struct loaded { int value; } TRUST (unaligned);
struct cleared { char kind; int value; } TRUST (no_padding);
struct never_nan { float value; } TRUST (byte_eq);
struct one_abi { long value; } TRUST (portable_layout);
struct nothing { long value; } __attribute__ ((bytesafe_trust ("most_traits", "by hand")));	/* { dg-error {'most_traits' is not a trait; the traits are} } */

struct around_loaded { struct loaded a[2]; } __attribute__ ((unaligned));
struct around_cleared { struct cleared a[2]; } __attribute__ ((no_padding));
struct around_never_nan { struct never_nan a[2]; } __attribute__ ((byte_eq));
struct around_one_abi { struct one_abi a[2]; } __attribute__ ((portable_layout));

/* No padding does not mean equal bytes, and so on.  */
struct other_loaded { struct loaded a; char b[4]; } __attribute__ ((unaligned, no_padding));
struct other_cleared { struct cleared a; } __attribute__ ((byte_eq));	/* { dg-error {'struct other_cleared' is not 'byte_eq': 3 bytes of padding \[interior-padding\]} } */
struct other_never_nan { struct never_nan a; } __attribute__ ((unaligned));	/* { dg-error {'struct other_never_nan' is not 'unaligned': an alignment of more than one byte \[alignment\]} } */
struct beside { struct loaded a; int b; } __attribute__ ((unaligned));	/* { dg-error {'struct beside' is not 'unaligned': an alignment of more than one byte \[alignment\]} } */
struct gap { char a; struct cleared b; } __attribute__ ((no_padding));	/* { dg-error {'struct gap' is not 'no_padding': 3 bytes of padding \[interior-padding\]} } */

_Static_assert (__builtin_has_attribute (struct loaded, unaligned), "");
_Static_assert (!__builtin_has_attribute (struct loaded, byte_eq), "");
_Static_assert (__builtin_has_attribute (struct cleared, no_padding), "");
_Static_assert (!__builtin_has_attribute (struct cleared, byte_eq), "");
_Static_assert (__builtin_has_attribute (struct never_nan, byte_eq), "");
_Static_assert (!__builtin_has_attribute (struct never_nan, no_padding), "");
_Static_assert (__builtin_has_attribute (struct one_abi, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct nothing, portable_layout), "");
_Static_assert (__builtin_has_attribute (struct around_loaded, unaligned), "");
_Static_assert (__builtin_has_attribute (struct around_cleared, no_padding), "");
_Static_assert (__builtin_has_attribute (struct around_never_nan, byte_eq), "");
_Static_assert (__builtin_has_attribute (struct around_one_abi, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct beside, unaligned), "");
