// Classes in a header that is precompiled, or made a header unit.
// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef CXX_RECORDS_H
#define CXX_RECORDS_H

#define CLAIM __attribute__ ((into_bytes))

struct CLAIM marked { int a; };
enum class CLAIM kind : char { A };
enum class __attribute__ ((from_bytes)) byte : unsigned char { };
template <typename T> struct CLAIM box { char kind; T length; };
typedef box<char> box_of_char;
static_assert (sizeof (box_of_char) == 2, "");
typedef struct { int a; } untagged CLAIM;
typedef int number CLAIM;
typedef unsigned char bytes[4] CLAIM;

// Without claims, and with claims by an alias.
struct bare { char kind; int length; };
template <typename T> struct pair { char kind; T length; };
using mark [[bytesafe::into_bytes]] = pair<char>;
template <typename T> using checked [[bytesafe::into_bytes]] = pair<T>;
template <typename T> struct CLAIM later;
struct outer { template <typename T> struct CLAIM member { char kind; T length; }; };

#ifdef BAD
struct CLAIM bad { char kind; int length; };
#endif

#endif
