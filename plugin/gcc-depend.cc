/* The plugin is a part of what an object was made from: say so to make.
   SPDX-License-Identifier: GPL-3.0-or-later

   GCC writes the headers that it read into a file of dependencies (-M and its
   kin), from which each build system learns when to compile again.  Another
   plugin may judge another way, so its file belongs there too.  */

#include "config.h"

#include "plugin/gcc-adapter.h"

/* PLUGIN_PRAGMAS: the source file is the first dependency by now, as some
   readers of these files need it to be, and nothing is written yet, not even
   under -E.  USER_DATA is the file name of the plugin.  */
void
bs_depend_on_plugin (void *, void *user_data)
{
  bs_add_dependency (static_cast<const char *> (user_data));
}
