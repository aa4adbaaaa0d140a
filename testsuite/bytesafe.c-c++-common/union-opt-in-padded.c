/* With union-into-bytes a member that fills the union has to be clean
   itself.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-plugin-args "union-into-bytes" }  */

union padded	/* { dg-error {'union padded' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  long long all;
  struct
  {
    char a;	/* { dg-note {3 bytes of padding at offset 1, after 'parts.a', before 'parts.b' \[interior-padding\]} } */
    int b;	/* { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'parts.a'} "" { target *-*-* } .-1 } */
  } parts;
} __attribute__ ((into_bytes));

union pointer	/* { dg-error {'union pointer' is not 'into_bytes': a pointer \[pointer\]} } */
{
  __UINTPTR_TYPE__ number;
  void *p;	/* { dg-note {'p' of type 'void ?\*' is an address \[pointer\]} } */
} __attribute__ ((into_bytes));
		/* { dg-note {send an index or an offset} "" { target *-*-* } .-2 } */

_Static_assert (!__builtin_has_attribute (union padded, into_bytes), "");
_Static_assert (!__builtin_has_attribute (union pointer, into_bytes), "");
