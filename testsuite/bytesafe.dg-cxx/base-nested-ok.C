// Bases of bases, members of bases and bases of members without a gap, in
// name spaces, in templates, private and protected.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

namespace wire
{
  struct root
  {
    int length;
  };
}

template <typename T> struct branch : private wire::root
{
  T member;
};

// The "curiously recurring" base: empty.
template <typename T> struct itself
{
  T &self ();
};

class leaf : protected branch<short[2]>, public itself<leaf>
{
  branch<wire::root> twigs[2];
} CLAIMS;

static_assert (sizeof (leaf) == 24, "");
MARKS (leaf, 1, 1, 1);
