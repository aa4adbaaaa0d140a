// std::complex is two numbers: those of long double have padding on x86.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target x87 } }

#include <complex>

#include "marks.h"

struct message
{		// { dg-error {'struct message' is not 'into_bytes': 12 bytes of padding \[scalar-padding\]} "" { target ldouble_16 } .-1 }
		// { dg-error {'struct message' is not 'into_bytes': 4 bytes of padding \[scalar-padding\]} "" { target ldouble_12 } .-2 }
		// { dg-error {'struct message' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-3 }
  std::complex<long double> number;
} CLAIMS;

MARKS (message, 0, 0, 1);
