/* most_traits belongs where the promises do.
   SPDX-License-Identifier: GPL-3.0-or-later  */

int variable __attribute__ ((most_traits));	/* { dg-warning {'most_traits' attribute ignored on a variable} } */
struct s
{
  int field __attribute__ ((most_traits));	/* { dg-warning {'most_traits' attribute ignored on a field} } */
};
void function (void) __attribute__ ((most_traits));	/* { dg-warning {'most_traits' attribute ignored on a function} } */
int unaligned __attribute__ ((unaligned));	/* { dg-warning {'unaligned' attribute ignored on a variable} } */
struct argument { int a; } __attribute__ ((most_traits (1)));	/* { dg-error {wrong number of arguments specified for 'most_traits' attribute} } */
