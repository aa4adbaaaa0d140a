/* The fix-its for gaps of bits: inside of a byte, up to a byte and beyond, at
   the end.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-patch-fixes "" }  */

struct byte	/* { dg-error {'struct byte' is not 'into_bytes'} } */
{
  unsigned char kind : 3;
  unsigned char length;
} __attribute__ ((into_bytes));

struct bytes	/* { dg-error {'struct bytes' is not 'into_bytes'} } */
{
  unsigned int kind : 3;
  short length;
} __attribute__ ((into_bytes));

struct tail	/* { dg-error {'struct tail' is not 'into_bytes'} } */
{
  unsigned int kind : 20;
} __attribute__ ((into_bytes));

struct straddling	/* { dg-error {'struct straddling' is not 'into_bytes'} } */
{
  unsigned int kind : 20;
  unsigned int length : 20;
} __attribute__ ((into_bytes));

struct wide	/* { dg-error {'struct wide' is not 'into_bytes'} } */
{
  unsigned long long kind : 37;
  unsigned char length;
} __attribute__ ((into_bytes));
