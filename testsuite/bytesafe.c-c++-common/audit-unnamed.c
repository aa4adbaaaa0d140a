/* A record without a name that is a member is part of the record around it,
   which an audit warns of; one that is the type of a variable stands by itself.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-plugin-args "audit" }  */

struct around	/* { dg-warning {'struct around' is not 'into_bytes': 6 bytes of padding \[interior-padding\] \[tail-padding\]} } */
{
  struct { char a; int b; } one;
  struct { int c; char d; };
};

struct many	/* { dg-warning {'struct many' is not 'into_bytes': 18 bytes of padding} } */
{
  struct { char a; int b; } array[2][3];
};

struct { char a; int b; } variable;	/* { dg-warning {is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
struct { int a; int b; } sound;
