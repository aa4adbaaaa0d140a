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
  const char *name;        /* what callbacks are registered by */
  struct bs_policy policy; /* what the options say about judging */
  bool only_warn;          /* option "warn" */
  bool strict_bounds;      /* option "strict-bounds" */
  uint32_t audited;        /* option "audit": the traits, a bit each */
  bool audit_system;       /* option "audit-system" */
  bool judge_all;          /* option "debug-judge-all" */
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

/* Remember that TYPE is claimed to have TRAIT; if IS_QUIET it is no promise,
   and nothing is said where it does not hold.  DECL is the typedef that
   carries the claim, NULL_TREE for a claim on a definition.  */
void bs_claims_add (tree type, tree decl, enum bs_trait trait, bool is_quiet);

/* Return whether a claim of TRAIT on TYPE was judged.  */
bool bs_claims_is_judged (const_tree type, enum bs_trait trait);

/* PLUGIN_FINISH_TYPE, PLUGIN_FINISH_DECL: judge the claims on types that are
   complete now.  */
void bs_claims_finish_type (void *event_data, void *user_data);
void bs_claims_finish_decl (void *event_data, void *user_data);

/* In C++, a class that is complete, as the target's hook tells it.  */
void bs_claims_finish_class (tree type);

/* In C++, an enumeration that has all its enumerators, as the debug hooks
   tell it.  */
void bs_claims_finish_enum (tree type);

/* PLUGIN_FINISH_UNIT, PLUGIN_FINISH: judge the rest; types that were never
   completed are errors.  */
void bs_claims_finish (void *event_data, void *user_data);

/* gcc-bounds.cc */

/* What a call demands of an argument.  */
struct bs_demand
{
  enum bs_trait trait;
  unsigned position; /* of the argument, from 1 */
  tree declaration;  /* of the function, NULL_TREE if it is not known */
  tree function;     /* the expression that is called */
  tree caller;       /* the function in which it is */
};

/* The handler of the attribute bytesafe_requires, as GCC calls it.  */
tree bs_bounds_handle (tree *node, tree name, tree args, int flags,
                       bool *no_add_attrs);

/* gcc-audit.cc */

/* Read the file NAME of findings that are known.  */
void bs_audit_read_baseline (const char *name);

/* Return whether there is a baseline.  */
bool bs_audit_has_baseline ();

/* Return whether the baseline has LINE.  */
bool bs_audit_is_known (const char *line);

/* If the option "audit" is given, let TYPE be judged at the end if it is a
   complete record.  */
void bs_audit_add (tree type);

/* PLUGIN_FINISH_TYPE in C: the same.  */
void bs_audit_finish_type (void *event_data, void *user_data);

/* PLUGIN_FINISH_UNIT, PLUGIN_FINISH: judge what was collected.  */
void bs_audit_finish (void *event_data, void *user_data);

/* gcc-depend.cc */

/* PLUGIN_PRAGMAS: let the object depend on the plugin, whose file name is
   USER_DATA.  */
void bs_depend_on_plugin (void *event_data, void *user_data);

/* gcc-events.cc */

/* PLUGIN_START_UNIT: let g++ tell of the classes and enumerations that become
   complete.  */
void bs_events_register (void *event_data, void *user_data);

/* gcc-query.cc */

/* The handler of the attribute bytesafe_holds, as GCC calls it.  */
tree bs_query_handle_holds (tree *node, tree name, tree args, int flags,
                            bool *no_add_attrs);

/* Take the last answer of bytesafe_holds back, which GCC has looked at.  */
void bs_query_forget ();

/* The handler of the attribute bytesafe_answer, as GCC calls it.  */
tree bs_query_handle_answer (tree *node, tree name, tree args, int flags,
                             bool *no_add_attrs);

/* gcc-debug.cc */

/* If the option "debug-judge-all" is given, judge TYPE, which is complete,
   for every trait, and remember whether it could be read.  */
void bs_debug_judge (tree type);

/* PLUGIN_FINISH_TYPE in C: the same.  */
void bs_debug_finish_type (void *event_data, void *user_data);

/* PLUGIN_FINISH: tell what was judged.  */
void bs_debug_finish (void *event_data, void *user_data);

/* gcc-sites.cc */

/* Keep NODE alive and return a handle for it that is never 0.  */
uint32_t bs_site_add (tree node);

/* Return the node of SITE, NULL_TREE for 0.  */
tree bs_site_tree (uint32_t site);

/* Return the place of SITE in the source, UNKNOWN_LOCATION for 0.  */
location_t bs_site_location (uint32_t site);

/* PLUGIN_REGISTER_GGC_ROOTS: what keeps the nodes alive.  */
extern const struct ggc_root_tab bs_site_roots[];

/* gcc-layout.cc */

/* Return the layout of TYPE, read from GCC; a refusal where that is not
   possible.  Total: no tree makes it fail.  */
const struct bs_layout *bs_layout_from_type (tree type);

/* Return the qualifiers of TYPE.  */
unsigned bs_layout_qualifiers (const_tree type);

/* Return the qualifiers of a member, or of an array's elements, of TYPE: those
   of TYPE, and that it is atomic as a class of C++.  */
unsigned bs_layout_member_qualifiers (const_tree type);

/* Return the layout of TYPE, called NAME, as a record: what is no record, or
   is a qualified one, becomes the one member of one.  */
const struct bs_layout *bs_layout_as_record (tree type, const char *name);

/* Store the value of SIZE, in bits, in *BITS.  Return BS_REASON_COUNT, or
   the reason why it is no constant in the range of the core.  */
unsigned bs_layout_constant (const_tree size, uint64_t *bits);

/* gcc-cxx.cc: in C each of these answers that there is no such thing.  */

/* Return the class of which TYPE is the form that it has as a base class;
   TYPE itself if it is no such form.  */
tree bs_cxx_class (tree type);

/* Return the type that FIELD is laid out by: its own, or the form that its
   class takes as a base class or as a [[no_unique_address]] member.  */
tree bs_cxx_member_type (tree field);

/* Return whether FIELD is an empty class that takes no space.  */
bool bs_cxx_is_empty_member (const_tree field);

/* Return whether NODE is a call that only C++ has, which initializes an
   object.  Its operands are those of a CALL_EXPR.  */
bool bs_cxx_is_call (const_tree node);

/* Return whether what is in NODE, an expression that only C++ has, is never
   evaluated.  */
bool bs_cxx_is_unevaluated (const_tree node);

/* Return whether FIELD is a base class.  */
bool bs_cxx_is_base (const_tree field);

/* Return whether FIELD, a base class, is a virtual one.  */
bool bs_cxx_is_virtual_base (const_tree field);

/* Return whether FIELD points to the table of virtual functions and virtual
   bases.  */
bool bs_cxx_is_vtable_pointer (const_tree field);

/* Return whether FIELD is declared `mutable'.  */
bool bs_cxx_is_mutable (const_tree field);

/* Return whether TYPE is a pointer to a member function.  */
bool bs_cxx_is_member_function_pointer (const_tree type);

/* Return whether TYPE is a std::atomic.  */
bool bs_cxx_is_atomic (const_tree type);

/* Return whether TYPE, a record of C or C++, has no name.  */
bool bs_cxx_is_untagged (const_tree type);

/* Return the typedef of the same name and type that DECL, a typedef, repeats;
   NULL_TREE if it is the first.  */
tree bs_cxx_earlier_typedef (tree decl);

/* Return whether ENUMERATION has a fixed underlying type and no enumerators,
   as std::byte, which is how C++ makes new integer types.  */
bool bs_cxx_is_open_enum (const_tree enumeration);

/* Return whether ENUMERATION is declared, but its enumerators are not.  */
bool bs_cxx_is_opaque_enum (const_tree enumeration);

/* Return the type that is the argument at INDEX, from 0, of the template that
   TYPE is an instance of; NULL_TREE if there is none.  */
tree bs_cxx_template_argument (tree type, unsigned index);

/* Return whether TYPE depends on parameters of a template.  */
bool bs_cxx_is_pattern (tree type);

/* Return whether a template is being instantiated, of which g++ tells in
   messages.  */
bool bs_cxx_is_instantiating ();

/* Return whether TYPE is a class that was instantiated from a template.  */
bool bs_cxx_is_instance (tree type);

/* Return whether the classes that TYPE, an instance of a template, has as
   arguments are complete, or can be made so.  */
bool bs_cxx_is_completable (tree type);

/* Instantiate TYPE if it is an instance of a template and not complete
   yet.  */
void bs_cxx_complete (tree type);

/* Return whether TYPE, as __is_trivially_copyable says it.  */
bool bs_cxx_is_trivially_copyable (tree type);

/* Return the function of TYPE that copies or destroys it by code that a user
   provided, NULL_TREE if there is none.  */
tree bs_cxx_copier (tree type);

/* Return whether FIELD is a bit-field as wide as its declared type, or wider:
   g++ forgets what is more.  */
bool bs_cxx_may_be_wider (const_tree field);

/* Return whether TYPE is the class of a lambda.  */
bool bs_cxx_is_closure (const_tree type);

/* Return whether nobody can tell what a new member of TYPE would do.  */
bool bs_cxx_takes_no_members (const_tree type);

/* Return whether members of TYPE stay unpacked in a packed class.  */
bool bs_cxx_resists_packing (const_tree type);

/* Return which special member FUNCTION is: "copy constructor" and so on.  */
const char *bs_cxx_word_copier (tree function);

/* Return the name of FIELD in C and C++: of a base class that of the class,
   of a captured variable its own.  Kept in the plugin's arena.  */
const char *bs_cxx_word_field (const_tree field);

/* Return what g++ calls TYPE, a class or an enumeration with its key.  In C++
   only.  Kept in the plugin's arena.  */
const char *bs_cxx_word_type (const_tree type);

/* Return whether TYPE is not standard-layout.  */
bool bs_cxx_is_nonstandard (tree type);

/* Return why TYPE, a class, is not standard-layout, in words for a user.  */
const char *bs_cxx_word_nonstandard (tree type);

/* gcc-portable.cc */

/* Return what the name of TYPE says of its size, or of the size of the
   elements if it is an array.  */
enum bs_named_size bs_portable_name (tree type);

/* Return whether TYPE, a scalar, has the same size under each ABI, as far as
   its own type tells.  */
bool bs_portable_scalar (tree type);

/* Return whether TYPE, or the elements of an array, have the largest alignment
   that is of use, because somebody asked for it.  */
bool bs_portable_aligned_to_most (tree type);

/* Return whether FIELD has that.  */
bool bs_portable_member_aligned_to_most (tree field);

/* Store in TARGET what FIELD asks of the alignment of its record, and what
   packing leaves of that.  */
void bs_portable_place (tree field, struct bs_field *target);

/* gcc-scalar.cc */

/* Fill LAYOUT, a scalar, from TYPE; a refusal where its representation is
   not known.  */
void bs_scalar_from_type (struct bs_layout *layout, tree type);

/* Fill LAYOUT, a scalar, from the declared TYPE of a bit-field of WIDTH
   bits.  */
void bs_scalar_from_bit_field (struct bs_layout *layout, tree type,
                               uint64_t width);

/* gcc-mark.cc */

/* Return whether TYPE is one and the same type under all its names: a record
   or an enumeration.  */
bool bs_type_is_nominal (const_tree type);

/* Return whether what was found of TRAIT for the record TYPE says nothing of
   TYPE itself, which is a typedef that aligns it by more than a byte.  */
bool bs_type_is_aligned_more (const_tree type, enum bs_trait trait);

/* Mark TYPE, a record, an enumeration or what a typedef names, as having
   TRAIT, so that __builtin_has_attribute tells it.  */
void bs_mark (tree type, enum bs_trait trait);

/* From now on see to it that no attribute of GCC hands marks on to a type that
   was not judged.  */
void bs_mark_register ();

/* The attribute of a promise that is made by hand.  */
extern const char bs_trust_name[];

/* Take it from now on that TYPE, a record, has TRAIT, as the attribute with
   ARGS says.  */
void bs_trust (tree type, enum bs_trait trait, tree args);

/* Return the traits that somebody stands for of TYPE, a bit each.  */
uint32_t bs_trusts (const_tree type);

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

/* Tell the user of an argument that DEMAND is made of: REPORT is about its
   type.  */
void bs_report_bound (const struct bs_report *report,
                      const struct bs_demand *demand);

/* Tell the user of the COUNT traits, at least one, that the type of REPORTS
   does not have, in one warning.  */
void bs_report_audit (const struct bs_report *reports, unsigned count);

/* Tell the user that NAME, an argument of ATTRIBUTE, is not the name of a
   trait.  */
void bs_report_no_trait (tree attribute, tree name);

/* Tell the user that nobody knows what an argument at PLACE points to that
   DEMAND is made of.  */
void bs_report_void_pointer (const struct bs_demand *demand,
                             location_t place);

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

/* Return the names of all traits.  Kept in the plugin's arena.  */
const char *bs_word_traits ();

/* Return the name of DECL, a member or a typedef, as GCC shows it; "" if it
   has none.  Kept in the plugin's arena.  */
const char *bs_word_name (const_tree decl);

/* Return the name of FUNCTION, a declaration; in C++ WITH_SCOPE and parameters
   if that is asked for.  Kept in the plugin's arena.  */
const char *bs_word_function (tree function, bool with_scope);

/* Return TYPE as users write it: "struct msg", "T".  Without a tag it is
   called by the typedef that its variant USE has, else by ALIAS if that is
   not NULL, else by its first typedef.  In C++ it is what g++ calls it.  Kept
   as long as TYPE and ALIAS.  */
const char *bs_word_type (const_tree type, const_tree use, const char *alias);

/* gcc-source.cc */

/* Return the place of the semicolon that ends the declaration of the one
   member NAME, whose name is at LOCATION; UNKNOWN_LOCATION where the source
   text leaves any doubt.  */
location_t bs_source_declaration_end (location_t location, const char *name);

#endif /* BS_PLUGIN_GCC_ADAPTER_H */
