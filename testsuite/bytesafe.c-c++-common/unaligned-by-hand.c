/* Alignments that somebody asked for are told with who asked.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#include <stdint.h>

struct whole	/* { dg-error {'struct whole' is not 'unaligned': an alignment of more than one byte \[alignment\]} } */
{		/* { dg-note {'struct whole' itself is aligned to 8 bytes \[alignment\]} "" { target *-*-* } .-1 } */
		/* { dg-note {leave out what aligns it: 'aligned' or 'alignas'} "" { target *-*-* } .-2 } */
  char c[24];
} __attribute__ ((aligned (8), unaligned));

struct packed	/* { dg-error {'struct packed' is not 'unaligned'} } */
{		/* { dg-note {'struct packed' itself is aligned to 4 bytes \[alignment\]} "" { target *-*-* } .-1 } */
		/* { dg-note {leave out what aligns it} "" { target *-*-* } .-2 } */
  uint64_t a;
  char b[4];
} __attribute__ ((packed, aligned (4), unaligned));

struct member	/* { dg-error {'struct member' is not 'unaligned'} } */
{
  char a;
  char b __attribute__ ((aligned (4)));	/* { dg-note {'b' of type 'char' is aligned to 4 bytes \[alignment\]} } */
} __attribute__ ((unaligned));	/* { dg-note {leave out what aligns it, here or in its type: 'aligned' or 'alignas'} "" { target *-*-* } .-1 } */

struct standard	/* { dg-error {'struct standard' is not 'unaligned'} } */
{
  _Alignas (2) char a;	/* { dg-note {'a' of type 'char' is aligned to 2 bytes \[alignment\]} } */
} __attribute__ ((unaligned));	/* { dg-note {leave out what aligns it} "" { target *-*-* } .-1 } */

typedef char wide __attribute__ ((aligned (4)));

struct by_type	/* { dg-error {'struct by_type' is not 'unaligned'} } */
{
  wide a;	/* { dg-note {'a' of type 'wide'[^\n]* is aligned to 4 bytes \[alignment\]} } */
} __attribute__ ((unaligned));	/* { dg-note {leave out what aligns it} "" { target *-*-* } .-1 } */

#pragma pack (push, 2)
struct pack_2	/* { dg-error {'struct pack_2' is not 'unaligned'} } */
{
  uint16_t a;	/* { dg-note {'a' of type 'uint16_t'[^\n]* is aligned to 2 bytes \[alignment\]} } */
  uint64_t b;	/* { dg-note {'b' of type 'uint64_t'[^\n]* is aligned to 2 bytes \[alignment\]} } */
} __attribute__ ((unaligned));	/* { dg-note {add '__attribute__ \(\(packed\)\)'} "" { target *-*-* } .-1 } */
#pragma pack (pop)

typedef int number __attribute__ ((unaligned));	/* { dg-error {'number' is not 'unaligned': an alignment of more than one byte \[alignment\]} } */
		/* { dg-note {'number' of type [^\n]* is aligned to 4 bytes \[alignment\]} "" { target *-*-* } .-1 } */
		/* { dg-note {wrap it in a packed struct, or align a typedef of it to one byte} "" { target *-*-* } .-2 } */

enum kind { ONE } __attribute__ ((unaligned));	/* { dg-error {'enum kind' is not 'unaligned'} } */
		/* { dg-note {'enum kind' is aligned to 4 bytes \[alignment\]} "" { target *-*-* } .-1 } */
		/* { dg-note {wrap it in a packed struct} "" { target *-*-* } .-2 } */

_Static_assert (!__builtin_has_attribute (struct whole, unaligned), "");
_Static_assert (!__builtin_has_attribute (number, unaligned), "");
_Static_assert (!__builtin_has_attribute (enum kind, unaligned), "");
