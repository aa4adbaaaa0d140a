// Claims in namespaces of all kinds: messages name a type as g++ does, with
// what it is in.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

#define CLAIM __attribute__ ((into_bytes))

namespace wire
{
  struct CLAIM good { int a; };
  struct CLAIM bad { char a; int b; };	// { dg-error {'struct wire::bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  enum class __attribute__ ((from_bytes)) kind { A };	// { dg-error {'enum class wire::kind' is not 'from_bytes': bit patterns} }
  typedef struct { char a; int b; } untagged CLAIM;	// { dg-error {'struct wire::untagged' is not 'into_bytes': 3 bytes of padding} }

  namespace
  {
    struct CLAIM good_hidden { int a; };
    struct CLAIM bad_hidden { char a; int b; };	// { dg-error {'struct wire::\{anonymous\}::bad_hidden' is not 'into_bytes'} }
  }
  inline namespace v1
  {
    struct CLAIM good_versioned { int a; };
    struct CLAIM bad_versioned { char a; int b; };	// { dg-error {'struct wire::v1::bad_versioned' is not 'into_bytes'} }
  }
  struct outside;
  struct third { char a; int b; };
  template <typename T> struct CLAIM box { char a; T b; };	// { dg-error {'struct wire::box<int>' is not 'into_bytes'} }
}

struct CLAIM wire::outside { char a; int b; };	// { dg-error {'struct wire::outside' is not 'into_bytes'} }
using mark [[bytesafe::into_bytes]] = wire::third;	// { dg-error {'struct wire::third' is not 'into_bytes'} }
wire::box<int> bad_box;

extern "C"
{
  struct CLAIM good_c { int a; };
  struct CLAIM bad_c { char a; int b; };	// { dg-error {'struct bad_c' is not 'into_bytes'} }
  typedef struct CLAIM bad_tag { char a; int b; } bad_c_name;	// { dg-error {'struct bad_tag' is not 'into_bytes'} }
}
extern "C" struct CLAIM bad_line { char a; int b; };	// { dg-error {'struct bad_line' is not 'into_bytes'} }

namespace short_name = wire;
using wire::good_hidden;

static_assert (__builtin_has_attribute (wire::good, into_bytes), "");
static_assert (__builtin_has_attribute (short_name::good, into_bytes), "");
static_assert (__builtin_has_attribute (good_hidden, into_bytes), "");
static_assert (__builtin_has_attribute (wire::good_versioned, into_bytes), "");
static_assert (__builtin_has_attribute (wire::v1::good_versioned, into_bytes), "");
static_assert (__builtin_has_attribute (good_c, into_bytes), "");
static_assert (!__builtin_has_attribute (wire::bad, into_bytes), "");
static_assert (!__builtin_has_attribute (wire::kind, from_bytes), "");
static_assert (!__builtin_has_attribute (wire::untagged, into_bytes), "");
static_assert (!__builtin_has_attribute (wire::bad_hidden, into_bytes), "");
static_assert (!__builtin_has_attribute (wire::bad_versioned, into_bytes), "");
static_assert (!__builtin_has_attribute (wire::outside, into_bytes), "");
static_assert (!__builtin_has_attribute (wire::box<int>, into_bytes), "");
static_assert (!__builtin_has_attribute (wire::third, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_c, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_tag, into_bytes), "");
