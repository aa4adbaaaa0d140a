/* An audit judges by the options that claims are judged by.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "audit=into_bytes,from_bytes union-into-bytes open-enums" }  */

union even { int number; unsigned char byte[4]; };
union uneven { int number; unsigned char byte; };	/* { dg-warning {'union uneven' is not 'into_bytes'} } */
enum kind { ONE, TWO };
struct with_enum { enum kind kind; };
