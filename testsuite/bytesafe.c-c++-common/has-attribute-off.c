/* Without the plugin the preprocessor knows none of the attributes, and GCC
   ignores them with a warning.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-no-plugin "" }  */

#if __has_attribute (into_bytes)
#error "into_bytes is known without the plugin"
#endif

struct message
{
  char a;
  int b;
} __attribute__ ((into_bytes));	/* { dg-warning {'into_bytes' attribute directive ignored} } */
