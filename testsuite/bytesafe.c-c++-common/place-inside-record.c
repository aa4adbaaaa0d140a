/* Claims on records that are defined as members, with and without a name for
   the member.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct outer
{
  struct good { int a; } __attribute__ ((into_bytes)) good;
  struct bad { char a; int b; } __attribute__ ((into_bytes)) bad;	/* { dg-error {'struct (outer::)?bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
  struct { char a; short b; } __attribute__ ((into_bytes)) untagged;	/* { dg-error {'(struct <anonymous>|outer::<unnamed struct>)' is not 'into_bytes': 1 byte of padding \[interior-padding\]} } */
  union __attribute__ ((from_bytes)) { int c; _Bool d; };	/* { dg-error {'(union <anonymous>|outer::<unnamed union>)' is not 'from_bytes'} } */
  enum kind { REQUEST } __attribute__ ((into_bytes)) kind;
};

#define MEMBER(m) __typeof__ (((struct outer *) 0)->m)

_Static_assert (__builtin_has_attribute (MEMBER (good), into_bytes), "");
_Static_assert (!__builtin_has_attribute (MEMBER (bad), into_bytes), "");
_Static_assert (!__builtin_has_attribute (MEMBER (untagged), into_bytes), "");
_Static_assert (__builtin_has_attribute (MEMBER (kind), into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");
