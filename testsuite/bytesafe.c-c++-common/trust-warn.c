/* Under warn a trust silences the warning, and marks nothing, as all claims
   there.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-plugin-args "warn" }  */

struct trusted
{
  char kind;
  int value;
} __attribute__ ((into_bytes, bytesafe_trust ("into_bytes", "cleared")));

struct padded	/* { dg-warning {'struct padded' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char kind;
  int value;
} __attribute__ ((into_bytes, bytesafe_trust ("from_bytes", "cleared")));

struct wrong
{
  int value;
} __attribute__ ((bytesafe_trust ("into_bytes", "")));	/* { dg-error {a trust needs a reason} } */

_Static_assert (!__builtin_has_attribute (struct trusted, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct padded, from_bytes), "");
