/* A second definition of a record is GCC's error alone; the verdict on the
   first stays.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-std=gnu17" { target c } }  */

struct good
{
  int a;
} __attribute__ ((into_bytes));

struct good	/* { dg-error {redefinition of 'struct good'} } */
{
  char a;
  int b;
};

struct bad	/* { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;
  int b;
} __attribute__ ((into_bytes));
