/* Each error has the weakness of its first witness as metadata: what is sent
   leaks, what is received is not checked.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct padding { char a; int b; } __attribute__ ((into_bytes));	/* { dg-error {'struct padding' is not 'into_bytes': [^\n]* \[interior-padding\] \[CWE-200\]} } */
struct tail { int a; char b; } __attribute__ ((into_bytes));	/* { dg-error {'struct tail' is not 'into_bytes': [^\n]* \[tail-padding\] \[CWE-200\]} } */
struct sent { char *a; } __attribute__ ((into_bytes));	/* { dg-error {'struct sent' is not 'into_bytes': a pointer \[pointer\] \[CWE-200\]} } */
struct received { char *a; } __attribute__ ((from_bytes));	/* { dg-error {'struct received' is not 'from_bytes': a pointer \[pointer\] \[CWE-822\]} } */
struct pattern { _Bool a; } __attribute__ ((from_bytes));	/* { dg-error {'struct pattern' is not 'from_bytes': [^\n]* \[invalid-bit-pattern\] \[CWE-1287\]} } */
struct changing { volatile int a; } __attribute__ ((immutable));	/* { dg-error {'struct changing' is not 'immutable': [^\n]* \[volatile\] \[CWE-367\]} } */
struct shuffled { int a; } __attribute__ ((randomize_layout, into_bytes));	/* { dg-error {'struct shuffled' is not 'into_bytes': [^\n]* \[randomized-layout\] \[CWE-188\]} } */
union either { int a; float b; } __attribute__ ((into_bytes));	/* { dg-error {'union either' is not 'into_bytes': a union \[union\] \[CWE-200\]} } */
