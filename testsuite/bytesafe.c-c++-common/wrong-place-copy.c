/* Attribute copy hands on what is on the type of a variable: that is no claim
   on the variable that the user wrote.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct good
{
  int a;
} __attribute__ ((into_bytes));

struct good target;
extern struct good other __attribute__ ((alias ("target"), copy (target)));

struct good written __attribute__ ((into_bytes));	/* { dg-warning {'into_bytes' attribute ignored on a variable} } */
