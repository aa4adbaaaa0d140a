/* message.c: the program of each small project.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "message.h"

/* Its promise is asked for where the plugin should be, so that a project which
   loses the option does not pass.  */
#if defined WANT_PLUGIN && !BS_CHECKED
#error the plugin is not loaded
#endif

struct message greeting = { 1, 2 };

int
main (void)
{
  return greeting.kind != 1;
}
