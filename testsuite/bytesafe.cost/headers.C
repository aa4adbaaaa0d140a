// Large real headers of C++ in which nothing is claimed.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <string>
#include <vector>

std::map<std::string, std::vector<int>> instances;
