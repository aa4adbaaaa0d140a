/* {fmt}: type-erased arguments in tagged unions.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define FMT_HEADER_ONLY
#include <chrono>
#include <fmt/args.h>
#include <fmt/chrono.h>
#include <fmt/color.h>
#include <fmt/compile.h>
#include <fmt/format.h>
#include <fmt/os.h>
#include <fmt/ostream.h>
#include <fmt/printf.h>
#include <fmt/ranges.h>
#include <fmt/xchar.h>
#include <map>
#include <tuple>
#include <vector>

int
main ()
{
  std::map<int, std::tuple<char, double>> map;
  fmt::memory_buffer buffer;
  fmt::format_to (std::back_inserter (buffer), "{:>{}.3Lf} {}", 1.5L, 9, map);
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  store.push_back (fmt::arg ("name", 1));
  fmt::print (fg (fmt::color::red) | fmt::emphasis::bold, "{}\n",
              std::chrono::milliseconds (4));
  return buffer.size () + fmt::vformat ("{name}", store).size ()
         + fmt::format (FMT_COMPILE ("{}{:x}"), "a", 42).size ()
         + fmt::format (L"{}", std::vector<wchar_t>{ L'a' }).size ()
         + fmt::sprintf ("%+d", 4).size ();
}
