// bytesafe::is_unaligned<T>::value and its like for what needs no claim.
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   T                unaligned  no_padding  byte_eq  portable_layout
//   char, its array  yes        yes         yes      yes
//   int              no         yes         yes      yes
//   double           no         yes         no       yes
//   long             no         yes         yes      no
//   int *            no         yes         yes      no
//   int &            no         yes         no       no
//   unclaimed class  no         no          no       no

#include <bytesafe/traits.h>

struct unclaimed { char a; };
struct claimed { char a; } BS_UNALIGNED BS_BYTE_EQ;

#define ASK(type, one, dense, equal, same)                                   \
  static_assert (bytesafe::is_unaligned<type>::value == one, "one");         \
  static_assert (bytesafe::is_no_padding<type>::value == dense, "dense");    \
  static_assert (bytesafe::is_byte_eq<type>::value == equal, "equal");       \
  static_assert (bytesafe::is_portable_layout<type>::value == same, "same")

ASK (char, true, true, true, true);
ASK (char[3][2], true, true, true, true);
ASK (int, false, true, true, true);
ASK (double, false, true, false, true);
ASK (long, false, true, true, false);
ASK (int *, false, true, true, false);
ASK (int &, false, true, false, false);
ASK (unclaimed, false, false, false, false);
ASK (claimed, true, false, true, false);
ASK (claimed[4], true, false, true, false);
ASK (void, false, false, false, false);

#if defined __cpp_concepts && __cpp_concepts >= 201907L
template <bytesafe::unaligned T> constexpr bool takes (const T *) { return true; }
constexpr bool takes (const void *) { return false; }
static_assert (takes (static_cast<claimed *> (nullptr)), "");
static_assert (!takes (static_cast<unclaimed *> (nullptr)), "");
#endif
