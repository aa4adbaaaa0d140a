/* A name with a number that is not the number of bits tells nothing good.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef int int64_t;
struct liar { int64_t a; } __attribute__ ((portable_layout));	/* { dg-error {'struct liar' is not 'portable_layout': a type that depends on the ABI \[abi-dependent-type\]} } */
