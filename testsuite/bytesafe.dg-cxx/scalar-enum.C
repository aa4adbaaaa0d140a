// Enumerations of C++ in records.
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The truth, by what is declared:
//			underlying type		enumerators	from_bytes
//   plain		chosen by g++		2		no
//   fixed		unsigned char		2		no
//   scoped		int			2		no
//   covering		unsigned char		all 256		yes
//   none		unsigned char		none		yes
//   scoped_none	long			none		yes
//   plain_none		chosen by g++		none		no: 0 is its value
//   flags, open	as an attribute says	2		yes
// All of them are into_bytes and immutable.

#include "marks.h"

#define FOUR(x) x##0, x##1, x##2, x##3
#define SIXTEEN(x) FOUR (x##0), FOUR (x##1), FOUR (x##2), FOUR (x##3)
#define SIXTY_FOUR(x)							\
  SIXTEEN (x##0), SIXTEEN (x##1), SIXTEEN (x##2), SIXTEEN (x##3)

enum plain { A, B };
enum fixed : unsigned char { C, D };
enum class scoped { A, B };
enum class covering : unsigned char
{
  SIXTY_FOUR (a), SIXTY_FOUR (b), SIXTY_FOUR (c), SIXTY_FOUR (d)
};
enum none : unsigned char { };
enum class scoped_none : long { };
enum plain_none { };
enum class [[gnu::flag_enum]] flags { A = 1, B = 2 };
enum class __attribute__ ((enum_extensibility (open))) open { A, B };

struct s1 { plain e; } CLAIMS;	// { dg-error {'struct s1' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
struct s2 { fixed e; } CLAIMS;	// { dg-error {'struct s2' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
struct s3 { scoped e; } CLAIMS;	// { dg-error {'struct s3' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
struct s4 { covering e; } CLAIMS;
struct s5 { none e[3]; } CLAIMS;
struct s6 { scoped_none e; } CLAIMS;
struct s7 { plain_none e; } CLAIMS;	// { dg-error {'struct s7' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
struct s8 { flags e; } CLAIMS;
struct s9 { open e; } CLAIMS;

//	    into_bytes, from_bytes, immutable
MARKS (s1,	1, 0, 1);
MARKS (s2,	1, 0, 1);
MARKS (s3,	1, 0, 1);
MARKS (s4,	1, 1, 1);
MARKS (s5,	1, 1, 1);
MARKS (s6,	1, 1, 1);
MARKS (s7,	1, 0, 1);
MARKS (s8,	1, 1, 1);
MARKS (s9,	1, 1, 1);
