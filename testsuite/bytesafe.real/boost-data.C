/* Boost's containers and other things that hold data.
   SPDX-License-Identifier: GPL-3.0-or-later  */

/* Boost warns of itself.  */
#define BOOST_ALLOW_DEPRECATED_HEADERS
#define BOOST_BIND_GLOBAL_PLACEHOLDERS

#include <boost/any.hpp>
#include <boost/bimap.hpp>
#include <boost/circular_buffer.hpp>
#include <boost/compressed_pair.hpp>
#include <boost/container/flat_map.hpp>
#include <boost/container/small_vector.hpp>
#include <boost/container/static_vector.hpp>
#include <boost/container/stable_vector.hpp>
#include <boost/container/string.hpp>
#include <boost/crc.hpp>
#include <boost/date_time/gregorian/gregorian.hpp>
#include <boost/dynamic_bitset.hpp>
#include <boost/endian/arithmetic.hpp>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/icl/interval_map.hpp>
#include <boost/intrusive/list.hpp>
#include <boost/intrusive/rbtree.hpp>
#include <boost/intrusive/unordered_set.hpp>
#include <boost/lockfree/queue.hpp>
#include <boost/lockfree/spsc_queue.hpp>
#include <boost/multi_array.hpp>
#include <boost/multi_index/hashed_index.hpp>
#include <boost/multi_index/member.hpp>
#include <boost/multi_index/ordered_index.hpp>
#include <boost/multi_index/sequenced_index.hpp>
#include <boost/multi_index_container.hpp>
#include <boost/multiprecision/cpp_dec_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>
#include <boost/optional.hpp>
#include <boost/property_tree/json_parser.hpp>
#include <boost/ptr_container/ptr_map.hpp>
#include <boost/rational.hpp>
#include <boost/signals2.hpp>
#include <boost/smart_ptr.hpp>
#include <boost/static_string.hpp>
#include <boost/unordered_map.hpp>
#include <boost/uuid/uuid_generators.hpp>
#include <boost/variant.hpp>
#include <boost/variant2/variant.hpp>

#include <string>

struct item
  : boost::intrusive::list_base_hook<>,
    boost::intrusive::set_base_hook<boost::intrusive::optimize_size<true>>
{
  int key = 0;
  std::string name;
  bool operator< (const item &other) const { return key < other.key; }
};

struct header
{
  boost::endian::big_uint24_t length;
  boost::endian::little_int16_at kind;
  boost::endian::big_float64_buf_t value;
};

namespace mi = boost::multi_index;
typedef mi::multi_index_container<
  item,
  mi::indexed_by<
    mi::ordered_unique<mi::identity<item>>,
    mi::hashed_non_unique<mi::member<item, std::string, &item::name>>,
    mi::sequenced<>>>
  item_table;

int
main ()
{
  item_table items;
  items.insert (item ());
  boost::bimap<int, std::string> bimap;
  bimap.insert ({ 1, "one" });
  boost::container::small_vector<header, 3> small (4);
  boost::container::static_vector<std::string, 2> fixed (1);
  boost::container::flat_map<char, item *> flat;
  flat[0] = nullptr;
  boost::container::stable_vector<long double> stable (2);
  boost::circular_buffer<std::string> ring (3);
  ring.push_back ("x");
  boost::intrusive::list<item> chain;
  boost::intrusive::rbtree<item> tree;
  boost::multiprecision::int256_t wide (1);
  boost::multiprecision::cpp_dec_float_50 decimal ("1.5");
  boost::multi_array<double, 3> cube (boost::extents[2][3][4]);
  boost::variant<int, header, boost::recursive_wrapper<item>> either = 1;
  boost::variant2::variant<char, item> either2;
  boost::lockfree::queue<header *> queue (9);
  queue.push (nullptr);
  boost::signals2::signal<int (header &)> signal;
  signal.connect ([] (header &h) { return int (h.kind); });
  boost::compressed_pair<std::less<>, header> pair;
  boost::adjacency_list<boost::vecS, boost::listS, boost::bidirectionalS, item>
    graph;
  add_vertex (graph);
  boost::icl::interval_map<int, std::set<int>> intervals;
  boost::shared_ptr<item> shared = boost::make_shared<item> ();
  boost::ptr_map<int, item> pointers;
  boost::unordered_map<std::string, boost::any> any;
  boost::dynamic_bitset<> bits (99);
  return items.size () + bimap.size () + small.size () + fixed.size ()
         + flat.size () + stable.size () + ring.size () + chain.size ()
         + tree.size () + int (wide * wide) + int (decimal) + cube.size ()
         + either.which () + either2.index () + sizeof (pair)
         + num_vertices (graph) + intervals.size () + shared->key
         + pointers.size () + any.size () + bits.count ();
}
