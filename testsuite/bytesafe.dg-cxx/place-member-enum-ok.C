// A claim on an enumeration that is a member of a class, which it keeps: the
// class around it sees the mark.
// SPDX-License-Identifier: GPL-3.0-or-later

class outer
{
  enum __attribute__ ((into_bytes)) plain { A };
  static_assert (__builtin_has_attribute (plain, into_bytes), "");

public:
  enum class __attribute__ ((into_bytes)) scoped : char { A };
  static_assert (__builtin_has_attribute (scoped, into_bytes), "");
  enum class __attribute__ ((into_bytes, from_bytes)) byte : unsigned char { };
  static_assert (__builtin_has_attribute (byte, from_bytes), "");
};

static_assert (__builtin_has_attribute (outer::scoped, into_bytes), "");
static_assert (__builtin_has_attribute (outer::byte, from_bytes), "");

// In a class template each instance has its own.
template <typename T> struct box
{
  enum __attribute__ ((into_bytes)) plain { A = sizeof (T) };
  enum class __attribute__ ((into_bytes, from_bytes)) byte : T { };
};

static_assert (box<char>::A == 1, "");
static_assert (__builtin_has_attribute (box<char>::plain, into_bytes), "");
static_assert (__builtin_has_attribute (box<char>::byte, into_bytes), "");
static_assert (__builtin_has_attribute (box<char>::byte, from_bytes), "");
static_assert (sizeof (box<short>::byte) == 2, "");
static_assert (__builtin_has_attribute (box<short>::byte, from_bytes), "");
