// With the option warn and -w nothing is said, and nothing is marked.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-w" }
// { dg-plugin-args "warn" }

class __attribute__ ((into_bytes)) bad { char a; int b; };
template <typename T> struct __attribute__ ((into_bytes)) box { char a; T b; };
box<int> bad_box;
int variable __attribute__ ((into_bytes));

static_assert (!__builtin_has_attribute (bad, into_bytes), "");
static_assert (!__builtin_has_attribute (box<int>, into_bytes), "");
