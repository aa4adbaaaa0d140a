/* What a record lacks besides the first trait stands below its warning, each
   with all there is to know and its line for a baseline.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "audit=immutable,into_bytes,from_zeros" }  */

struct both	/* { dg-warning {'struct both' is not 'into_bytes': a pointer \[pointer\]} } */
{		/* { dg-note {baseline: struct both: into_bytes: a pointer \[pointer\]} "" { target *-*-* } .-1 } */
		/* { dg-note {nor is it 'immutable': a volatile member \[volatile\]} "" { target *-*-* } .-2 } */
		/* { dg-note {baseline: struct both: immutable: a volatile member \[volatile\]} "" { target *-*-* } .-3 } */
  void *first;			/* { dg-note {'first' of type 'void ?\*' is an address} } */
				/* { dg-note {send an index} "" { target *-*-* } .-1 } */
  volatile long second;		/* { dg-note {'second' is 'volatile'} } */
};
