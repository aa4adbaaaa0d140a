/* Is this the GCC that the plugin was built for?
   SPDX-License-Identifier: GPL-3.0-or-later

   A plugin sees GCC's own structures, whose shape depends on the exact
   version and on the target.  */

#include "plugin/gcc-adapter.h"

/* Return the value of the option NAME, with its "=", in CONFIGURATION, the
   arguments that GCC was configured with, and its length in *LENGTH; NULL if
   it is not there.  */
static const char *
find_argument (const char *configuration, const char *name, size_t *length)
{
  const char *value = strstr (configuration, name);
  if (value == NULL)
    return NULL;
  value += strlen (name);
  *length = strcspn (value, " '");
  return value;
}

/* Return the target triplet in CONFIGURATION and its length in *LENGTH.  A
   GCC that was not told its target has its host's, and so on.  */
static const char *
find_target (const char *configuration, size_t *length)
{
  static const char *const names[] = { "--target=", "--host=", "--build=" };
  for (unsigned i = 0; i < ARRAY_SIZE (names); i++)
    {
      const char *target = find_argument (configuration, names[i], length);
      if (target != NULL)
        return target;
    }
  *length = strlen ("an unknown target");
  return "an unknown target";
}

bool
bs_version_check (const struct plugin_gcc_version *loader)
{
  const struct plugin_gcc_version *builder = &gcc_version;
  size_t builder_length, loader_length;
  const char *builder_target
    = find_target (builder->configuration_arguments, &builder_length);
  const char *loader_target
    = find_target (loader->configuration_arguments, &loader_length);
  if (strcmp (builder->basever, loader->basever) == 0
      && strcmp (builder->datestamp, loader->datestamp) == 0
      && strcmp (builder->devphase, loader->devphase) == 0
      && strcmp (builder->revision, loader->revision) == 0
      && strcmp (builder->configuration_arguments,
                 loader->configuration_arguments)
           == 0)
    return true;
  /* One message by one function: the name of any that takes a location_t
     depends on the version.  */
  error ("bytesafe was built for GCC %s (%s) for %.*s, but is loaded into "
         "GCC %s (%s) for %.*s; to build it for this one, configure it with "
         "%<TARGET_GCC=%> and the command that starts this compiler",
         builder->basever, builder->datestamp, (int) builder_length,
         builder_target, loader->basever, loader->datestamp,
         (int) loader_length, loader_target);
  return false;
}
