/* A record is marked when somebody stands for it where it is defined, with the
   claim itself and without it, in both orders.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct alone
{
  char kind;
  int value;
} __attribute__ ((bytesafe_trust ("into_bytes", "cleared by reset ()")));

struct before
{
  char kind;
  int value;
} __attribute__ ((into_bytes, bytesafe_trust ("into_bytes", "cleared")));

struct behind
{
  char kind;
  int value;
} __attribute__ ((bytesafe_trust ("into_bytes", "cleared"), into_bytes));

struct __attribute__ ((into_bytes)) apart
{
  char kind;
  int value;
} __attribute__ ((__bytesafe_trust__ ("into_bytes", "cleared")));

struct joined
{
  char kind;
  int value;
} __attribute__ ((bytesafe_trust ("into_bytes",
				  "cleared by " "reset ()")));

union choice
{
  char kind;
  int value;
} __attribute__ ((bytesafe_trust ("into_bytes", "always written by value")));

typedef struct
{
  char kind;
  int value;
} unnamed __attribute__ ((bytesafe_trust ("into_bytes", "cleared")));

/* What holds anyway may be trusted too.  */
struct sound
{
  int value;
} __attribute__ ((bytesafe_trust ("into_bytes", "so it is")));

_Static_assert (__builtin_has_attribute (struct alone, into_bytes), "");
_Static_assert (__builtin_has_attribute (const struct alone, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct before, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct behind, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct apart, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct joined, into_bytes), "");
_Static_assert (__builtin_has_attribute (union choice, into_bytes), "");
_Static_assert (__builtin_has_attribute (unnamed, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct sound, into_bytes), "");
