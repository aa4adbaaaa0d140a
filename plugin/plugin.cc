/* The plugin's entry: checks, options, callbacks; no logic.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "config.h"

#include "plugin/gcc-adapter.h"

/* GCC demands this symbol of plugins under a compatible licence.  */
__attribute__ ((visibility ("default"))) int plugin_is_GPL_compatible;

struct bs_plugin bs_plugin;

/* Memory ran out: say it as GCC does.  */
static void
exhausted ()
{
  fatal_error (UNKNOWN_LOCATION, "bytesafe: out of memory");
}

/* Set up the state in bs_plugin.  */
static void
begin (const struct plugin_name_args *info)
{
  bs_plugin.name = info->base_name;
  bs_plugin.model.arena = bs_arena_create (exhausted);
  bs_options_read (info);
  bs_plugin.judge
    = bs_judge_create (bs_plugin.model.arena, &bs_plugin.policy);
}

/* The entry that GCC calls.  INFO has the arguments, LOADER describes the
   compiler.  Return 0 on success.  */
__attribute__ ((visibility ("default"))) int
plugin_init (struct plugin_name_args *info, struct plugin_gcc_version *loader)
{
  static struct plugin_info about = { BYTESAFE_VERSION, bs_options_help };

  if (!bs_version_check (loader))
    return 1;
  begin (info);

  const char *name = info->base_name;
  register_callback (name, PLUGIN_INFO, NULL, &about);
  register_callback (name, PLUGIN_REGISTER_GGC_ROOTS, NULL,
                     const_cast<ggc_root_tab *> (bs_site_roots));
  register_callback (name, PLUGIN_PRAGMAS, bs_depend_on_plugin,
                     const_cast<char *> (info->full_name));
  register_callback (name, PLUGIN_ATTRIBUTES, bs_attributes_register, NULL);
  register_callback (name, PLUGIN_START_UNIT, bs_attributes_register_guests,
                     NULL);
  register_callback (name, PLUGIN_START_UNIT, bs_events_register, NULL);
  register_callback (name, PLUGIN_FINISH_TYPE, bs_claims_finish_type, NULL);
  register_callback (name, PLUGIN_FINISH_DECL, bs_claims_finish_decl, NULL);
  register_callback (name, PLUGIN_FINISH_UNIT, bs_claims_finish, NULL);
  register_callback (name, PLUGIN_FINISH, bs_claims_finish, NULL);
  if (bs_plugin.audited != 0)
    {
      register_callback (name, PLUGIN_FINISH_TYPE, bs_audit_finish_type,
                         NULL);
      register_callback (name, PLUGIN_FINISH_UNIT, bs_audit_finish, NULL);
      register_callback (name, PLUGIN_FINISH, bs_audit_finish, NULL);
    }
  if (bs_plugin.judge_all)
    {
      register_callback (name, PLUGIN_FINISH_TYPE, bs_debug_finish_type,
                         NULL);
      register_callback (name, PLUGIN_FINISH, bs_debug_finish, NULL);
    }
  return 0;
}
