// A base class is judged like a member: its padding is named by base::member.
// SPDX-License-Identifier: GPL-3.0-or-later

struct header
{
  char kind;	// { dg-note {3 bytes of padding at offset 1, after 'header::kind', before 'header::length' \[interior-padding\]} }
  int length;	// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind' of 'struct header'} "" { target *-*-* } .-1 }
};

struct message : header	// { dg-error {'struct message' is not 'into_bytes': 6 bytes of padding \[interior-padding\] \[tail-padding\]} }
{
  char flags;	// { dg-note {3 bytes of padding at offset 9, after 'flags', at the end \[tail-padding\]} }
} __attribute__ ((into_bytes));
// { dg-note {make them a field: insert 'unsigned char _pad2\[3\];' after 'flags'} "" { target *-*-* } .-2 }
// { dg-note {layout, one character a byte} "" { target *-*-* } 10 }
/* { dg-begin-multiline-output "" }
  0   4   8   12
  h...hhhhf...    h = header, f = flags, . = padding
   { dg-end-multiline-output "" } */

static_assert (sizeof (message) == 12, "");
static_assert (!__builtin_has_attribute (message, into_bytes), "");

/* { dg-do compile { target int_align_4 } }  */
