/* The words of C by their names in C++: read before each case that is compiled
   as C++, so that the cases need not ask which language they are in.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define _Alignas alignas
#define _Alignof alignof
#define _Bool bool
#define _Static_assert static_assert
