/* The plugin's options, -fplugin-arg-bytesafe-KEY[=VALUE].
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "plugin/gcc-adapter.h"

#include "core/text.h"

const char bs_options_help[]
  = "bytesafe checks at compile time that types may be sent and received as\n"
    "bytes.  Claim that with the attributes into_bytes, from_bytes,\n"
    "immutable and from_zeros.  Options, each as\n"
    "-fplugin-arg-bytesafe-KEY:\n"
    "\tunion-into-bytes   unions whose members all fill them may be "
    "into_bytes\n"
    "\topen-enums         enumerations hold any value of their width\n"
    "\trequire-annotated  nested records need the attribute themselves\n"
    "\twarn               a failed promise is a warning, and nothing is "
    "marked\n";

/* For our own tests: no promise to users, and not told to them.  */
static const char debug_key[] = "debug-judge-all";

struct option
{
  const char *key;
  bool *flag;
};

static const struct option options[] = {
  { "union-into-bytes", &bs_plugin.policy.union_into_bytes },
  { "open-enums", &bs_plugin.policy.open_enums },
  { "require-annotated", &bs_plugin.policy.require_annotated },
  { "warn", &bs_plugin.only_warn },
  { debug_key, &bs_plugin.judge_all },
};

/* Return all keys in one line.  */
static const char *
list_keys ()
{
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  for (unsigned i = 0; i < ARRAY_SIZE (options); i++)
    if (options[i].key != debug_key)
      bs_text_format (&text, "%s%s", i == 0 ? "" : ", ", options[i].key);
  return bs_text_end (&text);
}

void
bs_options_read (const struct plugin_name_args *info)
{
  for (int i = 0; i < info->argc; i++)
    {
      const struct plugin_argument *argument = &info->argv[i];
      const struct option *option = NULL;
      for (unsigned k = 0; k < ARRAY_SIZE (options); k++)
        if (strcmp (options[k].key, argument->key) == 0)
          option = &options[k];
      if (option == NULL)
        error ("bytesafe has no option %qs; its options are %s",
               argument->key, list_keys ());
      else if (argument->value != NULL)
        error ("the bytesafe option %qs takes no value, but is given %qs; "
               "valid is %<-fplugin-arg-%s-%s%>",
               argument->key, argument->value, info->base_name,
               argument->key);
      else
        *option->flag = true;
    }
}
