/* With the option open-enums each enumeration is open, even one that says it
   is closed; other types keep their rules.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "open-enums" }  */

enum kind { REQUEST, REPLY };

struct message
{
  enum kind kind;
  enum kind bits : 3;
} __attribute__ ((from_bytes));

struct flag	/* { dg-error {'struct flag' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  enum kind kind;
  _Bool b;
} __attribute__ ((from_bytes));

_Static_assert (__builtin_has_attribute (struct message, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct flag, from_bytes), "");
