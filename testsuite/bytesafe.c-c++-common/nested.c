/* A nested record is judged without an attribute of its own; the note names
   the path.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct header
{
  char kind;	/* { dg-note {3 bytes of padding at offset 5, after 'header.kind', before 'header.length' \[interior-padding\]} } */
		/* { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind' of 'struct header'} "" { target *-*-* } .-1 } */
  int length;
};

struct outer	/* { dg-error {'struct outer' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  int a;
  struct header header;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct header, into_bytes), "");
