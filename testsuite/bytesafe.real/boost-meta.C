/* Boost's metaprograms, whose types nest deeper than anything written by hand.
   SPDX-License-Identifier: GPL-3.0-or-later  */

/* Boost warns of itself.  */
#define BOOST_ALLOW_DEPRECATED_HEADERS
#define BOOST_BIND_GLOBAL_PLACEHOLDERS

#include <boost/accumulators/accumulators.hpp>
#include <boost/accumulators/statistics.hpp>
#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/fusion/include/io.hpp>
#include <boost/fusion/include/map.hpp>
#include <boost/fusion/include/vector.hpp>
#include <boost/hana.hpp>
#include <boost/mp11.hpp>
#include <boost/mpl/map.hpp>
#include <boost/mpl/range_c.hpp>
#include <boost/mpl/vector.hpp>
#include <boost/msm/back/state_machine.hpp>
#include <boost/msm/front/state_machine_def.hpp>
#include <boost/phoenix.hpp>
#include <boost/proto/proto.hpp>
#include <boost/range/adaptors.hpp>
#include <boost/range/algorithm.hpp>
#include <boost/spirit/include/qi.hpp>
#include <boost/statechart/state_machine.hpp>
#include <boost/type_erasure/any.hpp>
#include <boost/type_erasure/builtin.hpp>
#include <boost/type_erasure/operators.hpp>
#include <boost/units/systems/si.hpp>
#include <boost/xpressive/xpressive_static.hpp>

#include <string>
#include <vector>

struct entry
{
  int number;
  std::string text;
};
BOOST_FUSION_ADAPT_STRUCT (entry, number, text)

struct go
{
};

struct machine_ : boost::msm::front::state_machine_def<machine_>
{
  struct off : boost::msm::front::state<>
  {
  };
  struct on : boost::msm::front::state<>
  {
  };
  typedef off initial_state;
  struct transition_table
    : boost::mpl::vector<_row<off, go, on>, _row<on, go, off>>
  {
  };
};

int
main ()
{
  namespace qi = boost::spirit::qi;
  std::string text = "1:one,2:two";
  std::vector<entry> entries;
  qi::rule<std::string::iterator, entry (), qi::space_type> rule
    = qi::int_ >> ':' >> +qi::alpha;
  auto position = text.begin ();
  qi::phrase_parse (position, text.end (), rule % ',', qi::space, entries);

  boost::msm::back::state_machine<machine_> machine;
  machine.start ();
  machine.process_event (go ());

  namespace hana = boost::hana;
  auto tuple = hana::make_tuple (1, 'x', text, hana::int_c<4>);
  auto map = hana::make_map (hana::make_pair (hana::type_c<int>, 1.5));
  auto sizes = hana::transform (tuple, [] (const auto &x) { return sizeof x; });

  namespace acc = boost::accumulators;
  acc::accumulator_set<double, acc::stats<acc::tag::variance, acc::tag::median>>
    statistics;
  statistics (1.5);

  using namespace boost::xpressive;
  sregex regex = sregex (as_xpr ('a') | +_d >> *~_s);
  auto lambda = boost::phoenix::arg_names::_1 * 2 + 1;
  boost::units::quantity<boost::units::si::force> force
    = 2.0 * boost::units::si::newton;
  boost::type_erasure::any<boost::mpl::vector<
    boost::type_erasure::copy_constructible<>,
    boost::type_erasure::incrementable<>>>
    erased (10);
  return entries.size () + machine.current_state ()[0] + hana::front (sizes)
         + hana::size (map) + acc::median (statistics) + lambda (2)
         + regex_match (text, regex) + force.value ()
         + sizeof (boost::mp11::mp_iota_c<20>);
}
