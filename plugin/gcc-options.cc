/* The plugin's options, -fplugin-arg-bytesafe-KEY[=VALUE].
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "plugin/gcc-adapter.h"

#include "core/text.h"

const char bs_options_help[]
  = "bytesafe checks at compile time that types may be sent and received as\n"
    "bytes.  Claim that with the attributes into_bytes, from_bytes,\n"
    "immutable, from_zeros, unaligned, no_padding, byte_eq and\n"
    "portable_layout; most_traits marks what holds of these.  Options, each\n"
    "as -fplugin-arg-bytesafe-KEY:\n"
    "\tunion-into-bytes   unions whose members all fill them may be "
    "into_bytes\n"
    "\topen-enums         enumerations hold any value of their width\n"
    "\trequire-annotated  nested records need the attribute themselves\n"
    "\tstrict-bounds      a bound on an argument refuses void *\n"
    "\twarn               a failed promise is a warning, and nothing is "
    "marked\n"
    "\taudit=TRAIT,...    warn of each record of the unit that lacks a trait\n"
    "\taudit-system       also of those in system headers\n"
    "\tbaseline=FILE      findings of the audit that are known\n";

/* For our own tests: no promise to users, and not told to them.  */
static const char debug_key[] = "debug-judge-all";

/* An option: a flag, or what reads the value that is given.  */
struct option
{
  const char *key;
  const char *value; /* how it is told to users; NULL: takes none */
  bool *flag;
  void (*read) (const struct plugin_argument *argument);
};

static void read_audit (const struct plugin_argument *argument);
static void read_baseline (const struct plugin_argument *argument);

static const struct option options[] = {
  { "union-into-bytes", NULL, &bs_plugin.policy.union_into_bytes, NULL },
  { "open-enums", NULL, &bs_plugin.policy.open_enums, NULL },
  { "require-annotated", NULL, &bs_plugin.policy.require_annotated, NULL },
  { "strict-bounds", NULL, &bs_plugin.strict_bounds, NULL },
  { "warn", NULL, &bs_plugin.only_warn, NULL },
  { "audit", "[=TRAIT,...]", NULL, read_audit },
  { "audit-system", NULL, &bs_plugin.audit_system, NULL },
  { "baseline", "=FILE", NULL, read_baseline },
  { debug_key, NULL, &bs_plugin.judge_all, NULL },
};

/* Read the traits of the option "audit", with commas between them; without
   any it is into_bytes.  */
static void
read_audit (const struct plugin_argument *argument)
{
  if (argument->value == NULL)
    {
      bs_plugin.audited |= 1u << BS_TRAIT_INTO_BYTES;
      return;
    }
  const char *start = argument->value;
  for (;;)
    {
      size_t length = strcspn (start, ",");
      const char *name = bs_arena_copy (bs_plugin.model.arena, start, length);
      unsigned trait = bs_trait_find (name);
      if (trait == BS_TRAIT_COUNT)
        error (
          "the bytesafe option %qs: %qs is not a trait; the traits are %s",
          argument->key, name, bs_word_traits ());
      else
        bs_plugin.audited |= 1u << trait;
      if (start[length] == '\0')
        return;
      start += length + 1;
    }
}

/* Read the file that the option "baseline" names.  */
static void
read_baseline (const struct plugin_argument *argument)
{
  if (argument->value == NULL || argument->value[0] == '\0')
    error ("the bytesafe option %qs needs the name of a file", argument->key);
  else
    bs_audit_read_baseline (argument->value);
}

/* Return all keys in one line.  */
static const char *
list_keys ()
{
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  for (unsigned i = 0; i < ARRAY_SIZE (options); i++)
    if (options[i].key != debug_key)
      bs_text_format (&text, "%s%s%s", i == 0 ? "" : ", ", options[i].key,
                      options[i].value == NULL ? "" : options[i].value);
  return bs_text_end (&text);
}

/* Return the option of KEY, NULL if there is none.  */
static const struct option *
find_option (const char *key)
{
  for (unsigned i = 0; i < ARRAY_SIZE (options); i++)
    if (strcmp (options[i].key, key) == 0)
      return &options[i];
  return NULL;
}

void
bs_options_read (const struct plugin_name_args *info)
{
  for (int i = 0; i < info->argc; i++)
    {
      const struct plugin_argument *argument = &info->argv[i];
      const struct option *option = find_option (argument->key);
      if (option == NULL)
        error ("bytesafe has no option %qs; its options are %s",
               argument->key, list_keys ());
      else if (option->read != NULL)
        option->read (argument);
      else if (argument->value != NULL)
        error ("the bytesafe option %qs takes no value, but is given %qs; "
               "valid is %<-fplugin-arg-%s-%s%>",
               argument->key, argument->value, info->base_name,
               argument->key);
      else
        *option->flag = true;
    }
  if (bs_plugin.audited == 0
      && (bs_audit_has_baseline () || bs_plugin.audit_system))
    error ("the bytesafe options %<baseline%> and %<audit-system%> need the "
           "option %<audit%>");
}
