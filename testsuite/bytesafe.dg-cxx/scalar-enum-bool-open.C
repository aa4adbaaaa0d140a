// The option open-enums opens no enumeration whose underlying type is bool.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-plugin-args "open-enums" }

#include "marks.h"

enum class of_bool : bool { NO, YES };
enum class of_byte : unsigned char { NO, YES };

struct closed { of_bool e; } CLAIMS;	// { dg-error {'struct closed' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
struct opened { of_byte e; } CLAIMS;

MARKS (closed, 1, 0, 1);
MARKS (opened, 1, 1, 1);
