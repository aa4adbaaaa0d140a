/* Where the source leaves any doubt there is no fix-it, since a wrong one is
   worse: GCC prints none for these.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-fdiagnostics-parseable-fixits" }  */

#define MEMBER char x;
#define MEMBERS(a, b) char a; int b;
#define NAMED(a) a

struct macro { MEMBER int y; } __attribute__ ((into_bytes));	/* { dg-error {'struct macro' is not 'into_bytes'} } */
struct arguments { MEMBERS (x, y) } __attribute__ ((into_bytes));	/* { dg-error {'struct arguments' is not 'into_bytes'} } */
struct name { char NAMED (x); int y; } __attribute__ ((into_bytes));	/* { dg-error {'struct name' is not 'into_bytes'} } */

struct several	/* { dg-error {'struct several' is not 'into_bytes'} } */
{
  char a, b;
  int c;
} __attribute__ ((into_bytes));

struct next_line	/* { dg-error {'struct next_line' is not 'into_bytes'} } */
{
  char a	/* more to come */
    ;
  int b;
} __attribute__ ((into_bytes));

struct line_comment	/* { dg-error {'struct line_comment' is not 'into_bytes'} } */
{
  char a	// more; to come
    ;
  int b;
} __attribute__ ((into_bytes));

struct open_comment	/* { dg-error {'struct open_comment' is not 'into_bytes'} } */
{
  char a /* more;
	    to come */;
  int b;
} __attribute__ ((into_bytes));

struct spliced	/* { dg-error {'struct spliced' is not 'into_bytes'} } */
{
  char a \
    ;
  int b;
} __attribute__ ((into_bytes));

struct text	/* { dg-error {'struct text' is not 'into_bytes'} } */
{
  char a __attribute__ ((deprecated (";")));
  int b;
} __attribute__ ((into_bytes));
