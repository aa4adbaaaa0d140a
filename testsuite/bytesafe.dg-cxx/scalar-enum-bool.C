// An enumeration whose underlying type is bool has no other values than 0 and
// 1, open or not.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

enum class none : bool { };
enum class scoped : bool { NO, YES };
enum plain : bool { OFF, ON };
enum class [[gnu::flag_enum]] flags : bool { NO };

struct s1 { none e; } CLAIMS;	// { dg-error {'struct s1' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
struct s2 { scoped e; } CLAIMS;	// { dg-error {'struct s2' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
struct s3 { plain e; } CLAIMS;	// { dg-error {'struct s3' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
struct s4 { flags e; } CLAIMS;	// { dg-error {'struct s4' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
struct s5 { none e : 2; unsigned char rest : 6; } CLAIMS;	// { dg-error {'struct s5' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }

// One bit has two patterns, and both are values.
struct s6
{
  none a : 1;
  scoped b : 1;
  plain c : 1;
  flags d : 1;
  unsigned char rest : 4;
} CLAIMS;

using own [[bytesafe::from_bytes]] = none;	// { dg-error {'enum class none' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }

//	    into_bytes, from_bytes, immutable
MARKS (s1,	1, 0, 1);
MARKS (s2,	1, 0, 1);
MARKS (s3,	1, 0, 1);
MARKS (s4,	1, 0, 1);
MARKS (s5,	1, 0, 1);
MARKS (s6,	1, 1, 1);
MARKS (own,	0, 0, 0);
