// What imports a module of classes with claims.
// SPDX-License-Identifier: GPL-3.0-or-later

import messages;
#define MARKED(...) __builtin_has_attribute (__VA_ARGS__, into_bytes)

#ifndef NOT_JUDGED
static_assert (MARKED (part) && MARKED (whole) && MARKED (kind_here));
static_assert (!MARKED (int) && !MARKED (bare_here));
// From GCC 15 on a module tells no attribute of a typedef of such a type.
#if __GNUC__ < 15
static_assert (MARKED (number_here));
#endif
static_assert (MARKED (decltype (function ())));
part_box<char> good;
auto good_local = local ('c');
static_assert (MARKED (part_box<char>) && MARKED (decltype (good_local)));
struct __attribute__ ((into_bytes)) holder { whole a; part b; number_here c; };
static_assert (MARKED (holder));
#else
static_assert (!MARKED (part) && !MARKED (whole) && !MARKED (kind_here));
static_assert (!MARKED (decltype (function ())));
part_box<int> nobody_claims;
#endif

#ifdef BAD_USE
part_box<int> bad;
auto bad_local = local (1);
using bad_mark [[bytesafe::into_bytes]] = bare_here;
#endif
