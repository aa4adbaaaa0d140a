/* What the files of the plugin offer each other.
   SPDX-License-Identifier: GPL-3.0-or-later

   In the order in which data flows: options, attributes, claims, layout,
   then the core's judgement, then report and mark.  Each section is named
   after the file that defines its functions.  */

#ifndef BS_PLUGIN_GCC_ADAPTER_H
#define BS_PLUGIN_GCC_ADAPTER_H

#include "plugin/gcc-compat.h"

#include "core/judge.h"
#include "core/layout.h"

/* plugin.cc */

/* The state of the plugin.  It lives from plugin_init to the end of the
   compilation.  */
struct bs_plugin
{
  struct bs_policy policy; /* what the options say about judging */
  bool only_warn;          /* option "warn" */
  struct bs_model model;   /* all layouts, and the arena for everything */
  struct bs_judge *judge;
};

extern struct bs_plugin bs_plugin;

/* gcc-version.cc */

/* Return whether the GCC that loads the plugin, described by LOADER, is the
   one whose headers it was built with.  If not, say so with both versions
   and both targets.  */
bool bs_version_check (const struct plugin_gcc_version *loader);

/* gcc-options.cc */

/* The lines that --help shows.  */
extern const char bs_options_help[];

/* Read the arguments in INFO into bs_plugin.  A key or a value that is not
   known is an error that lists those that are.  */
void bs_options_read (const struct plugin_name_args *info);

/* gcc-attributes.cc */

/* PLUGIN_ATTRIBUTES: register the traits.  */
void bs_attributes_register (void *event_data, void *user_data);

/* PLUGIN_START_UNIT: register the attributes of others that say something
   about representation, where neither GCC nor another plugin did.  */
void bs_attributes_register_guests (void *event_data, void *user_data);

/* Return whether ENUMERATION is declared to hold other values than its
   enumerators.  */
bool bs_attributes_open_enum (const_tree enumeration);

/* gcc-claims.cc */

/* Remember that TYPE is claimed to have TRAIT.  DECL is the typedef that
   carries the claim, NULL_TREE for a claim on a definition.  */
void bs_claims_add (tree type, tree decl, enum bs_trait trait);

/* PLUGIN_FINISH_TYPE, PLUGIN_FINISH_DECL: judge the claims on types that are
   complete now.  */
void bs_claims_finish_type (void *event_data, void *user_data);
void bs_claims_finish_decl (void *event_data, void *user_data);

/* PLUGIN_FINISH_UNIT, PLUGIN_FINISH: judge the rest; types that were never
   completed are errors.  */
void bs_claims_finish (void *event_data, void *user_data);

/* gcc-sites.cc */

/* Keep NODE alive and return a handle for it that is never 0.  */
uint32_t bs_site_add (tree node);

/* Return the node of SITE, NULL_TREE for 0.  */
tree bs_site_tree (uint32_t site);

/* PLUGIN_REGISTER_GGC_ROOTS: what keeps the nodes alive.  */
extern const struct ggc_root_tab bs_site_roots[];

/* gcc-layout.cc */

/* Return the layout of TYPE, read from GCC; a refusal where that is not
   possible.  Total: no tree makes it fail.  */
const struct bs_layout *bs_layout_from_type (tree type);

/* Return the qualifiers of TYPE.  */
unsigned bs_layout_qualifiers (const_tree type);

/* Store the value of SIZE, in bits, in *BITS.  Return BS_REASON_COUNT, or
   the reason why it is no constant in the range of the core.  */
unsigned bs_layout_constant (const_tree size, uint64_t *bits);

/* gcc-scalar.cc */

/* Fill LAYOUT, a scalar, from TYPE; a refusal where its representation is
   not known.  */
void bs_scalar_from_type (struct bs_layout *layout, tree type);

/* Fill LAYOUT, a scalar, from the declared TYPE of a bit-field of WIDTH
   bits.  */
void bs_scalar_from_bit_field (struct bs_layout *layout, tree type,
                               uint64_t width);

/* gcc-mark.cc */

/* Mark TYPE, a record, an enumeration or what a typedef names, as having
   TRAIT, so that __builtin_has_attribute tells it.  */
void bs_mark (tree type, enum bs_trait trait);

/* Return the traits that TYPE is marked with, a bit each.  */
uint32_t bs_marks (const_tree type);

/* gcc-report.cc */

/* A verdict, and where the user asked for it.  */
struct bs_report
{
  const struct bs_verdict *verdict;
  tree type;           /* what was claimed */
  const char *name;    /* what users call it */
  location_t location; /* of the claim's type or typedef */
};

/* Tell the user of a verdict that does not hold.  */
void bs_report_verdict (const struct bs_report *report);

/* Tell the user that the type NAME, claimed at LOCATION to have TRAIT, was
   never completed.  */
void bs_report_incomplete (const char *name, location_t location,
                           enum bs_trait trait);

/* gcc-notes.cc */

/* Tell the user of all witnesses of REPORT's verdict, a note each, and how
   to repair what they show.  */
void bs_notes_witnesses (const struct bs_report *report);

/* gcc-wording.cc */

/* Return "3 bytes" or "5 bits" for the SIZE_BITS at OFFSET_BITS: bytes if
   both are whole bytes.  Kept in the plugin's arena.  */
const char *bs_word_amount (uint64_t offset_bits, uint64_t size_bits);

/* Return "offset 4" or "offset 4, bit 3".  Kept in the plugin's arena.  */
const char *bs_word_offset (uint64_t offset_bits);

/* Return what is wrong in VERDICT in a few words, such as "3 bytes of
   padding and a pointer".  Kept in the plugin's arena.  */
const char *bs_word_summary (const struct bs_verdict *verdict);

/* Return the reasons in VERDICT, each once, in brackets: "[tail-padding]".
   Kept in the plugin's arena.  */
const char *bs_word_reasons (const struct bs_verdict *verdict);

/* Return the name of DECL, a member or a typedef, as GCC shows it; "" if it
   has none.  Kept in the plugin's arena.  */
const char *bs_word_name (const_tree decl);

/* Return TYPE as users write it: "struct msg", "T".  Without a tag it is
   called by the typedef that its variant USE has, else by ALIAS if that is
   not NULL, else by its first typedef.  Kept as long as TYPE and ALIAS.  */
const char *bs_word_type (const_tree type, const_tree use, const char *alias);

/* gcc-source.cc */

/* Return the place of the semicolon that ends the declaration of the one
   member NAME, whose name is at LOCATION; UNKNOWN_LOCATION where the source
   text leaves any doubt.  */
location_t bs_source_declaration_end (location_t location, const char *name);

#endif /* BS_PLUGIN_GCC_ADAPTER_H */
