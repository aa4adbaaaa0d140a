// A system header with class templates.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma GCC system_header

template <typename T> struct __attribute__ ((into_bytes)) system_box { char a; T b; };
template <typename T> struct system_pair { char a; T b; };
