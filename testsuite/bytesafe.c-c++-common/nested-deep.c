/* Three levels of nesting: the note's path leads through members and arrays.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct leaf
{
  short flags;	/* { dg-note {2 bytes of padding at offset 14, after 'packets\[\].header.leaves\[\].flags', before 'packets\[\].header.leaves\[\].length', in 6 places \[interior-padding\]} } */
  int length;	/* { dg-note {make them a field: insert 'unsigned char _pad1\[2\];' after 'flags' of 'struct leaf'} "" { target *-*-* } .-1 } */
};

struct header
{
  int kind;
  struct leaf leaves[2];
};

struct packet
{
  int number;
  struct header header;
};

struct outer	/* { dg-error {'struct outer' is not 'into_bytes': 12 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  int count;
  struct packet packets[3];
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");
