/* GCC's headers, and what differs between GCC 11 and 16.
   SPDX-License-Identifier: GPL-3.0-or-later

   The only file that includes a header of GCC or asks for its version.  All
   else uses what has been the same since GCC 11, or a function of this file.
   Nothing here may need a symbol that cc1, cc1plus or lto1 lacks: GCC loads
   plugins with all symbols bound at once, lto1 when it links with -flto.
   The one exception is asked for by defining BS_WITH_CXX_TREES, which
   gcc-cxx.cc does: the trees of C++, whose functions only cc1plus has.  */

#ifndef BS_PLUGIN_GCC_COMPAT_H
#define BS_PLUGIN_GCC_COMPAT_H

#include "bversion.h"
#if BUILDING_GCC_MAJOR >= 16
/* diagnostics/metadata.h needs it, and only system.h may include it.  */
#define INCLUDE_VECTOR
#endif
#include "gcc-plugin.h"
#include "plugin-version.h"

#include "tree.h"
#include "stringpool.h"
#include "attribs.h"
#include "langhooks.h"
#include "real.h"
#include "target.h"
#include "tm_p.h"
#include "tree-iterator.h"
#include "hash-map.h"
#include "debug.h"
#ifdef BS_WITH_CXX_TREES
#include "cp/cp-tree.h"
#else
#include "c-tree.h"
#endif
#include "c-family/c-pragma.h"
#include "cpplib.h"
#include "diagnostic.h"
#if GCCPLUGIN_VERSION >= 16000
#include "diagnostics/file-cache.h"
#include "diagnostics/metadata.h"
#else
#include "diagnostic-metadata.h"
#endif
#include "gcc-rich-location.h"
#include "options.h"
#include "input.h"

#if GCCPLUGIN_VERSION < 11000
#error "bytesafe needs the plugin headers of GCC 11 or later"
#endif

/* Return whether C++ is compiled.  Objective-C++ is C++ to a type.  */
static inline bool
bs_is_cxx ()
{
  /* It is asked at every node.  */
  static int answer = -1;
  if (answer < 0)
    answer = (strncmp (lang_hooks.name, "GNU C++", 7) == 0
              || strcmp (lang_hooks.name, "GNU Objective-C++") == 0);
  return answer != 0;
}

#ifndef BS_WITH_CXX_TREES
/* Return whether the function DECLARATION was named so far where that is
   evaluated: in C a mere __typeof__ is a use of another kind.  GCC 16 notes
   that of functions of this unit only, and for others each use counts.  */
static inline bool
bs_is_used (const_tree declaration)
{
  if (bs_is_cxx ()
      || (GCCPLUGIN_VERSION >= 16000 && TREE_PUBLIC (declaration)))
    return TREE_USED (declaration);
  return C_DECL_USED (declaration);
}
#endif

/* Return whether TYPE is a C23 bit-precise integer, _BitInt (N).  The node
   is new in GCC 14.  */
static inline bool
bs_is_bit_precise (const_tree type)
{
#if GCCPLUGIN_VERSION >= 14000
  return TREE_CODE (type) == BITINT_TYPE;
#else
  (void) type;
  return false;
#endif
}

/* Return how many bits, from the lowest on, a store of a bit-precise integer
   with PRECISION bits of value defines: PRECISION, or more where the ABI
   extends it in memory.  GCC 16 knows more ways of that than one.  */
static inline uint64_t
bs_bit_precise_stored (uint64_t precision)
{
#if GCCPLUGIN_VERSION >= 14000
  struct bitint_info info;
  if (!targetm.c.bitint_type_info ((int) precision, &info))
    return precision;
#if GCCPLUGIN_VERSION >= 16000
  bool is_full = info.extended == bitint_ext_full;
  bool is_partial = info.extended == bitint_ext_partial;
#else
  bool is_full = info.extended;
  bool is_partial = false;
#endif
  if (is_full)
    return UINT64_MAX;
  if (is_partial)
    {
      uint64_t limb
        = GET_MODE_PRECISION (as_a<scalar_int_mode> (info.limb_mode));
      return (precision + limb - 1) / limb * limb;
    }
#endif
  return precision;
}

/* Return the underlying type that somebody chose for ENUMERATION, NULL_TREE if
   nobody did.  C has it since GCC 13, when both languages came to say it in
   the same way; before it was C++ that did so.  */
static inline tree
bs_fixed_underlying_type (const_tree enumeration)
{
  bool exists = GCCPLUGIN_VERSION >= 13000 || bs_is_cxx ();
  if (!exists || !TYPE_LANG_FLAG_5 (enumeration))
    return NULL_TREE;
  return TREE_TYPE (enumeration);
}

/* A list of attributes in one namespace, registered as a whole.  Since GCC 14
   it has to be made a value of its own before it is registered.  */
static inline void
bs_register_scoped_attributes (attribute_spec *specs, size_t count,
                               const char *name_space)
{
#if GCCPLUGIN_VERSION >= 14000
  scoped_attribute_specs *table = XCNEW (scoped_attribute_specs);
  new (table) scoped_attribute_specs{
    name_space, array_slice<const attribute_spec> (specs, count)
  };
  register_scoped_attributes (*table, false);
#else
  /* SPECS ends in an entry without a name, which COUNT leaves out.  */
  (void) count;
  register_scoped_attributes (specs, name_space);
#endif
}

/* Return the alignment that FIELD, which nobody aligned, has in a record that
   is not packed: some targets give members less than variables.  */
static inline unsigned
bs_unpacked_alignment (tree field)
{
  unsigned alignment = TYPE_ALIGN (TREE_TYPE (field));
#ifdef BIGGEST_FIELD_ALIGNMENT
  alignment = MIN (alignment, (unsigned) BIGGEST_FIELD_ALIGNMENT);
#endif
#ifdef ADJUST_FIELD_ALIGN
  alignment = ADJUST_FIELD_ALIGN (field, TREE_TYPE (field), alignment);
#endif
  return alignment;
}

/* Of mkdeps.h, which is not among the headers for plugins.  */
extern void deps_add_dep (class mkdeps *, const char *);

/* lto1, where nothing is preprocessed, does not have it.  */
extern struct cpp_reader *parse_in __attribute__ ((weak));

/* If dependencies of the object are written, let FILE be one of them.  */
static inline void
bs_add_dependency (const char *file)
{
  if (&parse_in == NULL || parse_in == NULL
      || cpp_get_options (parse_in)->deps.style == DEPS_NONE)
    return;
  deps_add_dep (cpp_get_deps (parse_in), file);
}

/* Return the text of LINE (from 1) of FILE without its newline and store its
   length in *LENGTH, or return NULL.  The text is GCC's; it is valid until
   the next call.  */
static inline const char *
bs_source_line (const char *file, int line, size_t *length)
{
#if GCCPLUGIN_VERSION >= 14000
  auto text = global_dc->get_file_cache ().get_source_line (file, line);
#else
  auto text = location_get_source_line (file, line);
#endif
  if (!text)
    return NULL;
  *length = text.length ();
  return text.get_buffer ();
}

/* What GCC 16 moved into a namespace.  */
#if GCCPLUGIN_VERSION >= 16000
typedef diagnostics::diagnostic_info bs_diagnostic_info;
typedef diagnostics::metadata bs_metadata;
static const diagnostics::kind bs_kind_error = diagnostics::kind::error;
static const diagnostics::kind bs_kind_warning = diagnostics::kind::warning;
#else
typedef diagnostic_info bs_diagnostic_info;
typedef diagnostic_metadata bs_metadata;
static const diagnostic_t bs_kind_error = DK_ERROR;
static const diagnostic_t bs_kind_warning = DK_WARNING;
#endif

/* Let DIAGNOSTIC carry METADATA.  */
static inline void
bs_diagnostic_set_metadata (bs_diagnostic_info *diagnostic,
                            bs_metadata *metadata)
{
#if GCCPLUGIN_VERSION >= 16000
  diagnostic->m_metadata = metadata;
#else
  diagnostic->metadata = metadata;
#endif
}

/* Report an error, or a warning if IS_WARNING, at PLACE, with CWE as
   metadata unless it is 0.  GCC 11 to 13 have functions for warnings with
   metadata, but none for errors, and later ones none that says whether the
   error was shown, which this returns.  */
static bool bs_diagnose (rich_location *place, unsigned cwe, bool is_warning,
                         const char *format, ...) ATTRIBUTE_GCC_DIAG (4, 5);

static inline bool
bs_diagnose (rich_location *place, unsigned cwe, bool is_warning,
             const char *format, ...)
{
  auto_diagnostic_group group;
  bs_metadata metadata;
  if (cwe != 0)
    metadata.add_cwe (cwe);
  va_list arguments;
  va_start (arguments, format);
  bs_diagnostic_info diagnostic;
  diagnostic_set_info (&diagnostic, format, &arguments, place,
                       is_warning ? bs_kind_warning : bs_kind_error);
  if (cwe != 0)
    bs_diagnostic_set_metadata (&diagnostic, &metadata);
  bool shown = diagnostic_report_diagnostic (global_dc, &diagnostic);
  va_end (arguments);
  return shown;
}

/* Return whether GCC is printing a diagnostic, which no other may interrupt:
   to print a type g++ may have to instantiate one.  GCC 14 and 15 tell
   nobody.  */
static inline bool
bs_is_diagnosing ()
{
#if GCCPLUGIN_VERSION >= 16000
  return global_dc->emitting_diagnostic_p ();
#elif GCCPLUGIN_VERSION >= 14000
  return false;
#else
  return global_dc->lock > 0;
#endif
}

/* Let warnings in system headers be shown if ON.  Return whether they were
   before.  */
static inline bool
bs_show_system_headers (bool on)
{
#if GCCPLUGIN_VERSION >= 14000
  bool &shown = global_dc->m_warn_system_headers;
#else
  bool &shown = global_dc->dc_warn_system_headers;
#endif
  bool before = shown;
  shown = on;
  return before;
}

/* Return whether an anonymous member may be of a type that is used elsewhere
   too (-fms-extensions, -fplan9-extensions).  */
static inline bool
bs_anonymous_members_are_shared ()
{
  return flag_ms_extensions || flag_plan9_extensions;
}

/* From here on, no code may read GCC's options behind the back of the
   functions above.  */
#pragma GCC poison global_options global_options_set

#endif /* BS_PLUGIN_GCC_COMPAT_H */
