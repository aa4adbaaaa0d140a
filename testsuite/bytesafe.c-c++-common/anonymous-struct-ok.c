/* Anonymous structs that fill their place.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  struct
  {
    char kind;
    char flags;
    struct
    {
      short length;
    };
  };
  int end;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
