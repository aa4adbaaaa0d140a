/* Sites: handles for trees that the core can keep.
   SPDX-License-Identifier: GPL-3.0-or-later

   The core knows places in the source as numbers.  The trees behind them are
   in one vector, the only thing of ours that GCC's collector has to know.  */

#include "plugin/gcc-adapter.h"

/* A TREE_VEC of which the first SITE_COUNT elements are in use; element 0
   never is.  */
static GTY (()) tree sites;
static unsigned site_count = 1;

const struct ggc_root_tab bs_site_roots[]
  = { { &sites, 1, sizeof (sites), &gt_ggc_mx_tree_node,
        &gt_pch_nx_tree_node },
      LAST_GGC_ROOT_TAB };

uint32_t
bs_site_add (tree node)
{
  unsigned capacity = sites == NULL_TREE ? 0 : TREE_VEC_LENGTH (sites);
  if (site_count >= capacity)
    {
      tree larger = make_tree_vec (capacity == 0 ? 64 : 2 * capacity);
      for (unsigned i = 0; i < capacity; i++)
        TREE_VEC_ELT (larger, i) = TREE_VEC_ELT (sites, i);
      sites = larger;
    }
  TREE_VEC_ELT (sites, site_count) = node;
  return site_count++;
}

tree
bs_site_tree (uint32_t site)
{
  return site == 0 ? NULL_TREE : TREE_VEC_ELT (sites, site);
}

location_t
bs_site_location (uint32_t site)
{
  tree node = bs_site_tree (site);
  if (node == NULL_TREE)
    return UNKNOWN_LOCATION;
  /* A base class and the pointer to the virtual table are no members that
     somebody wrote: the class is their place.  */
  if (bs_cxx_is_base (node) || bs_cxx_is_vtable_pointer (node))
    node = TYPE_STUB_DECL (bs_cxx_class (DECL_CONTEXT (node)));
  return DECL_SOURCE_LOCATION (node);
}
