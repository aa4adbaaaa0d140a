/* Who stands for a record stands for it in all records around it, but for
   nothing beside it: not for what is next to it in them, and not for a record
   that looks the same.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct trusted
{
  char kind;
  int value;
} __attribute__ ((bytesafe_trust ("into_bytes", "cleared")));

struct same
{
  char kind;	/* { dg-note {3 bytes of padding at offset 9, after 'two.kind', before 'two.value' \[interior-padding\]} } */
		/* { dg-note {make them a field} "" { target *-*-* } .-1 } */
  int value;
};

struct around
{
  struct trusted one;
  struct trusted many[2][3];
  struct { struct trusted anonymous; };
} __attribute__ ((into_bytes));

struct gap	/* { dg-error {'struct gap' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte} "" { target *-*-* } .-1 } */
		/* { dg-note {or add '__attribute__ \(\(packed\)\)'} "" { target *-*-* } .-2 } */
  char tag;	/* { dg-note {3 bytes of padding at offset 1, after 'tag', before 'one' \[interior-padding\]} } */
		/* { dg-note {make them a field} "" { target *-*-* } .-1 } */
  struct trusted one;
} __attribute__ ((into_bytes));

struct beside	/* { dg-error {'struct beside' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte} "" { target *-*-* } .-1 } */
  struct trusted one;
  struct same two;
} __attribute__ ((into_bytes));

/* Who stands for the record around looks into nothing inside.  */
struct inside
{
  struct same one;
  void *address;
} __attribute__ ((bytesafe_trust ("into_bytes", "cleared")));

struct twice
{
  struct inside one;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct around, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct gap, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct beside, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct inside, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct twice, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct same, into_bytes), "");
