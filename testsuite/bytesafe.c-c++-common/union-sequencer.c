/* A tag and a union of arms of 8, 12, 20, 4 and 8 bytes, as firmware of a GPU
   has it (GSP_SEQUENCER_BUFFER_CMD): it may not be sent, but it may be
   received.  The option does not change that.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "union-into-bytes" }  */

struct reg_write { unsigned int address, value; };
struct reg_modify { unsigned int address, mask, value; };
struct reg_poll { unsigned int address, mask, value, timeout, error; };
struct delay { unsigned int microseconds; };
struct reg_store { unsigned int address, index; };

struct sequencer_command	/* { dg-error {'struct sequencer_command' is not 'into_bytes': 4 union members that do not fill their union \[uneven-union\]} } */
{
  unsigned int op_code;
  union
  {
    struct reg_write write;
    struct reg_modify modify;
    struct reg_poll poll;
    struct delay delay;
    struct reg_store store;
  } payload;
} __attribute__ ((into_bytes, from_bytes));

_Static_assert (sizeof (struct sequencer_command) == 24, "");
_Static_assert (!__builtin_has_attribute (struct sequencer_command, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct sequencer_command, from_bytes), "");
