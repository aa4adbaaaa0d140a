/* The members of an anonymous struct are members of the record around it,
   and are called as such.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message	/* { dg-error {'struct message' is not 'into_bytes': 4 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  struct
  {
    char kind;	/* { dg-note {3 bytes of padding at offset 1, after 'kind', before 'length' \[interior-padding\]} } */
    int length;	/* { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind'} "" { target *-*-* } .-1 } */
  };
  char flags;	/* { dg-note {1 byte of padding at offset 9, after 'flags', before 'end' \[interior-padding\]} } */
  short end;	/* { dg-note {make it a field: insert 'unsigned char _pad2;' after 'flags'} "" { target *-*-* } .-1 } */
} __attribute__ ((into_bytes));
		/* { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct message'} "" { target *-*-* } 5 } */

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");

/* { dg-do compile { target int_align_4 } }  */
