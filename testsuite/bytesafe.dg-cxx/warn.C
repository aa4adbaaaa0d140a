// With the option warn a broken claim is a warning, with the same context, and
// nothing is marked, not even what keeps its claim.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }
// { dg-plugin-args "warn" }

#define CLAIM __attribute__ ((into_bytes))

class CLAIM good { int a; };
class CLAIM bad { char a; int b; };	// { dg-warning {'class bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
template <typename T> struct CLAIM box { char a; T b; };	// { dg-warning {'struct box<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
box<char> good_box;
box<int> bad_box;	// { dg-context {required from here} }
enum class __attribute__ ((into_bytes, from_bytes)) kind { A };	// { dg-warning {'enum class kind' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
using number [[bytesafe::into_bytes]] = int;
using pointer [[bytesafe::into_bytes]] = int *;	// { dg-warning {'pointer' is not 'into_bytes': a pointer \[pointer\]} }
struct CLAIM never;	// { dg-warning {'struct never' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} }
int function () { struct CLAIM local { char a; int b; }; return sizeof (local); }	// { dg-warning {'struct function\(\)::local' is not 'into_bytes'} }

static_assert (!__builtin_has_attribute (good, into_bytes), "");
static_assert (!__builtin_has_attribute (bad, into_bytes), "");
static_assert (!__builtin_has_attribute (box<char>, into_bytes), "");
static_assert (!__builtin_has_attribute (kind, into_bytes), "");
static_assert (!__builtin_has_attribute (number, into_bytes), "");
