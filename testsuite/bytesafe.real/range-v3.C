/* range-v3: concepts before there were any, compressed tuples, empty bases.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <range/v3/all.hpp>

#include <map>
#include <string>
#include <vector>

int
main ()
{
  using namespace ranges;
  std::vector<int> numbers = views::iota (1, 40)
                             | views::filter ([] (int i) { return i % 3; })
                             | to<std::vector> ();
  std::string text = "one two";
  auto zipped = views::zip (numbers, views::cycle (text));
  auto chunks = zipped | views::chunk (3) | views::stride (2);
  auto groups = numbers | views::chunk_by ([] (int a, int b) { return a < b; })
                | views::transform ([] (auto r) { return accumulate (r, 0); });
  auto words = text | views::split (' ') | views::join ('-');
  std::map<int, char> map = zipped | to<std::map<int, char>> ();
  auto product = views::cartesian_product (numbers, text) | views::take (9);
  any_view<int> any = numbers | views::sliding (2) | views::join;
  numbers |= actions::sort | actions::unique;
  sort (numbers, greater{}, [] (int i) { return -i; });
  return distance (chunks) + distance (groups) + distance (words) + map.size ()
         + distance (product) + distance (any);
}
