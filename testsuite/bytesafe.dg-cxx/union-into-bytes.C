// With union-into-bytes a union of C++ is into_bytes if each of its members is
// and fills it: anonymous, a member, an instance.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-plugin-args "union-into-bytes" }

#define CLAIM __attribute__ ((into_bytes))

union CLAIM good { int a; float b; unsigned char c[4]; };
struct CLAIM good_anonymous { union { int a; float b; }; int c; };
class CLAIM good_member { union choice { int a; float b; } c; };
template <typename T, typename U> union CLAIM either { T a; U b; };	// { dg-error {'union either<int, char>' is not 'into_bytes': a union member that does not fill its union \[uneven-union\]} }
either<int, float> good_instance;
either<int, char> bad_instance;	// { dg-context {required from here} }
union CLAIM good_functions { int a; float b; good_functions () : a (0) { } int get () { return a; } };

union CLAIM bad { int a; char b; };	// { dg-error {'union bad' is not 'into_bytes': a union member that does not fill its union \[uneven-union\]} }
struct CLAIM bad_anonymous { union { int a; short b; }; int c; };	// { dg-error {'struct bad_anonymous' is not 'into_bytes': a union member that does not fill its union \[uneven-union\]} }
struct padded { char a; short b; };
union CLAIM bad_padded { int a; padded b; };	// { dg-error {'union bad_padded' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
union CLAIM bad_empty { };	// { dg-error {'union bad_empty' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }

static_assert (__builtin_has_attribute (good, into_bytes), "");
static_assert (__builtin_has_attribute (good_anonymous, into_bytes), "");
static_assert (__builtin_has_attribute (good_member, into_bytes), "");
static_assert (__builtin_has_attribute (good_functions, into_bytes), "");
static_assert (__builtin_has_attribute (either<int, float>, into_bytes), "");
static_assert (!__builtin_has_attribute (either<int, char>, into_bytes), "");
static_assert (!__builtin_has_attribute (bad, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_empty, into_bytes), "");
