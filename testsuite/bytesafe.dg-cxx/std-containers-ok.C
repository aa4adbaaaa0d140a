// A container does not change behind a const view, whatever it points to.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++20" }

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct [[bytesafe::immutable]] message
{
  std::string text;
  std::vector<int> numbers;
  std::unique_ptr<int> owned;
  std::span<volatile int> view;
  std::optional<std::string> maybe;
};

static_assert (__builtin_has_attribute (message, immutable));
