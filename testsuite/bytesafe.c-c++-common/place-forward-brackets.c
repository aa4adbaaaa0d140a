/* Attributes in brackets stand on a forward declaration too; the record is
   judged when it is complete, and told of at the end when it never is.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-std=c2x" { target c } }  */

struct [[bytesafe::into_bytes]] good;
struct [[bytesafe::into_bytes]] bad;
struct [[bytesafe::into_bytes]] never;	/* { dg-error {'struct never' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} } */

_Static_assert (!__builtin_has_attribute (struct good, into_bytes), "");

struct good
{
  int a;
};

struct bad	/* { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;
  int b;
};

_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
