/* What if we sent what is made to be received?  This doesn't compile.
   SPDX-License-Identifier: GPL-3.0-or-later

   The typedef asks for one more promise of a record that is defined elsewhere.
   For a record of someone else's header this is all that it takes.  */

#include "messages.h"

typedef struct gsp_sequencer_buffer_cmd sent SENT;
