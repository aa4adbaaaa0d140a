// Whether a base class is a POD, and so keeps its tail padding, depends on the
// dialect: what g++ did is what counts.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

// Since C++20 a class that declares a constructor is no aggregate, and so no
// POD to GCC 15 and before.  GCC 16 leaves it one, as it was before C++20.
struct header
{
  int length;
  char kind;
  header (const header &) = default;
};

struct message : header
{		// { dg-error {'struct message' is not 'into_bytes': 4 bytes of padding \[tail-padding\]} "" { target { ! c++20 || gcc_at_least_16 } } .-1 }
  char flags[3];
} __attribute__ ((into_bytes));

#if __cplusplus >= 202002L && __GNUC__ < 16
static_assert (sizeof (message) == 8);
static_assert (__builtin_has_attribute (message, into_bytes));
#else
static_assert (sizeof (message) == 12, "");
static_assert (!__builtin_has_attribute (message, into_bytes), "");
#endif
