/* A gap beside an anonymous struct: its neighbours are that struct's first
   and last members, by their names.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct before	/* { dg-error {'struct before' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char kind;	/* { dg-note {3 bytes of padding at offset 1, after 'kind', before 'length' \[interior-padding\]} } */
  struct	/* { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind'} "" { target *-*-* } .-1 } */
  {
    int length;
    int address;
  };
} __attribute__ ((into_bytes));
		/* { dg-note {or add} "" { target *-*-* } 5 } */
		/* { dg-note {layout} "" { target *-*-* } 5 } */

struct behind	/* { dg-error {'struct behind' is not 'into_bytes': 2 bytes of padding \[interior-padding\]} } */
{
  struct	/* { dg-note {2 bytes of padding at offset 2, after 'flags', before 'length' \[interior-padding\]} "" { target c++ } } */
  {		/* { dg-note {make them a field: insert 'unsigned char _pad1\[2\];' after the anonymous member} "" { target c++ } .-1 } */
    char kind;
    char flags;
  };		/* { dg-note {2 bytes of padding at offset 2, after 'flags', before 'length' \[interior-padding\]} "" { target c } } */
  int length;	/* { dg-note {make them a field: insert 'unsigned char _pad1\[2\];' after the anonymous member} "" { target c } .-1 } */
} __attribute__ ((into_bytes));
		/* { dg-note {or add} "" { target *-*-* } 17 } */
		/* { dg-note {layout} "" { target *-*-* } 17 } */

/* { dg-do compile { target int_align_4 } }  */
