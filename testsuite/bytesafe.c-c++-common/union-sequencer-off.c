/* The command of union-sequencer.c without the option.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct reg_write { unsigned int address, value; };
struct reg_poll { unsigned int address, mask, value, timeout, error; };

struct sequencer_command	/* { dg-error {'struct sequencer_command' is not 'into_bytes': a union \[union\]} } */
{
  unsigned int op_code;
  union
  {
    struct reg_write write;
    struct reg_poll poll;
  } payload;
} __attribute__ ((into_bytes, from_bytes));

_Static_assert (!__builtin_has_attribute (struct sequencer_command, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct sequencer_command, from_bytes), "");
