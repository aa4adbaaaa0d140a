// A claim on a declaration counts for the definition, in either spelling and
// from each class-key; the report stands at the definition.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct __attribute__ ((into_bytes)) gnu;
struct [[bytesafe::into_bytes]] brackets;
class [[gnu::into_bytes]] good;
union [[bytesafe::from_bytes]] choice;
struct [[bytesafe::into_bytes]] twice;
struct twice;
struct [[bytesafe::into_bytes]] twice;
namespace wire { class [[bytesafe::into_bytes]] inside; }
struct outer { struct [[bytesafe::into_bytes]] member; };
template <typename T> struct [[bytesafe::into_bytes]] box;

static_assert (!__builtin_has_attribute (good, into_bytes), "");
good *pointer;

struct gnu { char a; int b; };	// { dg-error {'struct gnu' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
struct brackets { char a; int b; };	// { dg-error {'struct brackets' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
class good { int a; };
union choice { int a; bool b; };	// { dg-error {'union choice' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
struct twice { char a; int b; };	// { dg-error {'struct twice' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
class wire::inside { char a; int b; };	// { dg-error {'class wire::inside' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
struct outer::member { char a; int b; };	// { dg-error {'struct outer::member' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
template <typename T> struct box { char a; T b; };	// { dg-error {'struct box<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
box<int> bad_box;
box<char> good_box;

static_assert (__builtin_has_attribute (good, into_bytes), "");
static_assert (__builtin_has_attribute (box<char>, into_bytes), "");
static_assert (!__builtin_has_attribute (gnu, into_bytes), "");
static_assert (!__builtin_has_attribute (brackets, into_bytes), "");
static_assert (!__builtin_has_attribute (choice, from_bytes), "");
static_assert (!__builtin_has_attribute (twice, into_bytes), "");
static_assert (!__builtin_has_attribute (wire::inside, into_bytes), "");
static_assert (!__builtin_has_attribute (outer::member, into_bytes), "");
static_assert (!__builtin_has_attribute (box<int>, into_bytes), "");
