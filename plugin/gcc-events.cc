/* Events: types of C++ that become complete.
   SPDX-License-Identifier: GPL-3.0-or-later

   g++ has no callback for instances of templates and for enumerations, and
   the one that it has for classes comes before their name is known and for
   patterns too.  But it hands each class to the target when all is decided,
   while it can still tell what led to the instantiation, and each enumeration
   to the debug hooks.  Both are wrapped here, as -fdump-go-spec wraps the
   latter.  */

#include "plugin/gcc-adapter.h"

/* What the target does to a class when it is complete.  */
static void (*adjust_class_before) (tree type);

/* The debug hooks that were there, and ours.  */
static const struct gcc_debug_hooks *debug_hooks_before;
static struct gcc_debug_hooks debug_hooks_ours;

/* The target's hook for the class TYPE.  What g++ completes for the sake of a
   message waits for the next event.  */
static void
adjust_class (tree type)
{
  adjust_class_before (type);
  if (bs_is_diagnosing ())
    return;
  bs_claims_finish_class (type);
  bs_debug_judge (type);
  bs_audit_add (type);
}

/* The debug hook for the type that DECL declares.  GCC leaves it out after
   an error; then the end of the next declaration has to do.  */
static void
type_decl (tree decl, int is_local)
{
  debug_hooks_before->type_decl (decl, is_local);
  if (TREE_CODE (TREE_TYPE (decl)) != ENUMERAL_TYPE)
    return;
  bs_claims_finish_enum (TREE_TYPE (decl));
  bs_debug_judge (TREE_TYPE (decl));
}

void
bs_events_register (void *, void *)
{
  if (!bs_is_cxx ())
    return;
  adjust_class_before = targetm.cxx.adjust_class_at_definition;
  targetm.cxx.adjust_class_at_definition = adjust_class;
  debug_hooks_before = debug_hooks;
  debug_hooks_ours = *debug_hooks;
  debug_hooks_ours.type_decl = type_decl;
  debug_hooks = &debug_hooks_ours;
}
