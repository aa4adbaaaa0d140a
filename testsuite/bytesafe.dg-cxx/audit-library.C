/* An audit looks into no header of the library, though its templates are
   instantiated here.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "audit" }  */

#include <atomic>
#include <string>
#include <utility>
#include <vector>

std::pair<char, int> pair;
std::vector<std::pair<char, int>> vector;
std::string string;

struct ours	// { dg-warning {'struct ours' is not 'into_bytes'} }
{
  std::pair<char, int> pair;
};

void
function ()
{
  std::atomic<int> number (1);
  vector.push_back (pair);
}
