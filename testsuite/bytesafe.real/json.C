/* JSON for Modern C++: one large class template over a union.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

struct point
{
  short x;
  double y;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE (point, x, y)

int
main ()
{
  nlohmann::json value = nlohmann::json::parse ("[{\"x\": 1, \"y\": 2.5}]");
  nlohmann::ordered_json ordered = { { "a", nullptr }, { "b", { 1, 2 } } };
  std::vector<point> points = value.get<std::vector<point>> ();
  std::map<std::string, nlohmann::json> map = value.flatten ();
  value.merge_patch (value.at (nlohmann::json::json_pointer ("/0")));
  return nlohmann::json::to_cbor (value).size () + ordered.dump (2).size ()
         + points.size () + map.size ();
}
