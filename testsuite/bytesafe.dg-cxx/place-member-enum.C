// A claim on an enumeration that is a member of a class.
// SPDX-License-Identifier: GPL-3.0-or-later

class outer
{
  enum __attribute__ ((into_bytes, from_bytes)) plain { A };	// { dg-error {'enum outer::plain' is not 'from_bytes': bit patterns} }
  static_assert (!__builtin_has_attribute (plain, from_bytes), "");

public:
  enum class __attribute__ ((into_bytes, from_bytes)) scoped : char { A };	// { dg-error {'enum class outer::scoped' is not 'from_bytes': bit patterns} }
  enum class later : char;
};

enum class __attribute__ ((from_bytes)) outer::later : char { A };	// { dg-warning {type attributes ignored after type is already defined} }

static_assert (!__builtin_has_attribute (outer::scoped, from_bytes), "");

// In a class template each instance has its own.
template <typename T> struct box
{
  enum __attribute__ ((from_bytes)) plain { A = sizeof (T) };	// { dg-error {'enum box<char>::plain' is not 'from_bytes': bit patterns} }
  enum class __attribute__ ((from_bytes)) scoped : T { A };	// { dg-error {'enum class box<char>::scoped' is not 'from_bytes': bit patterns} }
};

static_assert (box<char>::A == 1, "");
static_assert (!__builtin_has_attribute (box<char>::plain, from_bytes), "");
