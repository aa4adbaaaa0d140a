/* A trait may be listed twice, and the option given more than once.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "audit=immutable,immutable audit=from_zeros" }  */

enum kind { ONE = 1 };
struct padded { char first; int second; };
struct with_volatile { volatile int value; };	/* { dg-warning {'struct with_volatile' is not 'immutable': a volatile member \[volatile\](?!;)} } */
struct with_enum { enum kind kind; };	/* { dg-warning {'struct with_enum' is not 'from_zeros'} } */
