/* An enumeration is open when its declaration says so.
   SPDX-License-Identifier: GPL-3.0-or-later  */

enum flags { READ = 1, WRITE = 2 } __attribute__ ((flag_enum));
enum open { A, B } __attribute__ ((enum_extensibility (open)));
enum __attribute__ ((flag_enum)) before { C, D };

struct message
{
  enum flags flags;
  enum open open[3];
  enum before before;
  enum flags bits : 3;
} __attribute__ ((from_bytes));

_Static_assert (__builtin_has_attribute (struct message, from_bytes), "");
