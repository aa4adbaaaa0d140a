// What uses the classes of a header that is precompiled or imported.
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef IMPORT
import "records.h";
#endif
#ifdef MODULE
import records;
#endif
#define MARKED(...) __builtin_has_attribute (__VA_ARGS__, into_bytes)

#ifdef NOT_JUDGED
static_assert (!MARKED (marked) && !MARKED (kind) && !MARKED (number), "");
static_assert (!MARKED (box<char>) && !MARKED (pair<char>), "");
box<int> nobody_claims;
#else
static_assert (MARKED (marked) && MARKED (const marked) && MARKED (kind), "");
static_assert (__builtin_has_attribute (byte, from_bytes), "");
static_assert (MARKED (box<char>) && MARKED (box_of_char), "");
static_assert (MARKED (untagged), "");
// From GCC 15 on a module tells no attribute of a typedef of such types.
#if __GNUC__ < 15 || !defined IMPORT
static_assert (MARKED (number) && MARKED (bytes), "");
#endif
static_assert (MARKED (pair<char>) && MARKED (mark), "");
static_assert (!MARKED (int) && !MARKED (bare) && !MARKED (box<short>), "");

// Claims on templates are heard here.
box<bool> good;
checked<bool> good_checked;
outer::member<char> good_member;
template <typename T> struct later { char kind; T length; };
later<char> good_later;
static_assert (MARKED (box<bool>) && MARKED (pair<bool>), "");
static_assert (MARKED (outer::member<char>) && MARKED (later<char>), "");

// So are new claims on what came from there.
struct __attribute__ ((into_bytes)) holder { marked a; number b; kind c[4]; bytes d; };
using second [[bytesafe::from_bytes]] = marked;
static_assert (MARKED (holder) && __builtin_has_attribute (marked, from_bytes), "");
#endif

#ifdef BAD_USE
box<int> bad;
checked<int> bad_checked;
outer::member<int> bad_member;
later<int> bad_later;
using bad_mark [[bytesafe::into_bytes]] = bare;
#endif
