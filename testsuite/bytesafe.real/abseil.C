/* Abseil: flat tables, inlined storage, tagged unions, bit-fields.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <absl/algorithm/container.h>
#include <absl/cleanup/cleanup.h>
#include <absl/container/btree_map.h>
#include <absl/container/fixed_array.h>
#include <absl/container/flat_hash_map.h>
#include <absl/container/inlined_vector.h>
#include <absl/container/node_hash_set.h>
#include <absl/flags/flag.h>
#include <absl/functional/any_invocable.h>
#include <absl/functional/bind_front.h>
#include <absl/hash/hash.h>
#include <absl/numeric/int128.h>
#include <absl/random/random.h>
#include <absl/status/statusor.h>
#include <absl/strings/cord.h>
#include <absl/strings/str_cat.h>
#include <absl/strings/str_format.h>
#include <absl/strings/str_split.h>
#include <absl/synchronization/mutex.h>
#include <absl/time/civil_time.h>
#include <absl/time/time.h>
#include <absl/types/any.h>
#include <absl/types/optional.h>
#include <absl/types/span.h>
#include <absl/types/variant.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

ABSL_FLAG (std::string, real_name, "", "a name");

absl::StatusOr<std::pair<int, std::string>>
find (const absl::flat_hash_map<std::string, absl::int128> &map)
{
  if (map.empty ())
    return absl::NotFoundError ("empty");
  return std::make_pair (1, map.begin ()->first);
}

int
main ()
{
  absl::flat_hash_map<std::string, absl::int128> map = { { "a", 1 } };
  absl::btree_map<int, std::unique_ptr<int>> tree;
  tree.try_emplace (1, nullptr);
  absl::node_hash_set<std::vector<int>> nodes;
  nodes.insert ({ 1, 2 });
  absl::InlinedVector<std::string, 3> inlined (4, "x");
  absl::FixedArray<short> fixed (5);
  absl::Cord cord (absl::StrFormat ("%d %s", 4, "b"));
  cord.Append (absl::StrCat (1, "-", 2.5));
  absl::variant<int, absl::optional<char>> either = 4;
  absl::Mutex mutex;
  absl::MutexLock lock (&mutex);
  absl::BitGen random;
  auto cleanup = absl::MakeCleanup ([&cord] { cord.Clear (); });
  absl::AnyInvocable<int (int) const> call
    = absl::bind_front (std::plus<int> (), 1);
  std::vector<std::string> parts = absl::StrSplit ("a,b", ',');
  return find (map).ok () + tree.size () + nodes.size () + inlined.size ()
         + fixed.size () + cord.size () + either.index () + call (1)
         + absl::Uniform (random, 1, 6) + parts.size ()
         + absl::CivilDay (2024, 2, 29).day () + absl::HashOf (1, inlined[0]);
}
