// What is declared in a class and is no member of its objects is no neighbour
// of padding either.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct message	// { dg-error {'struct message' is not 'into_bytes': 6 bytes of padding \[interior-padding\] \[tail-padding\]} }
{
  static int before;
  char kind;	// { dg-note {3 bytes of padding at offset 1, after 'kind', before 'length' \[interior-padding\]} }
  static char between;	// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind'} "" { target *-*-* } .-1 }
  typedef char type;
  struct nested { char a; int *b; };
  enum { A, B };
  void function () { }
  int length;
  friend struct other;
  using other_type = short;
  char tail;	// { dg-note {3 bytes of padding at offset 9, after 'tail', at the end \[tail-padding\]} }
  static const char behind = 1;	// { dg-note {make them a field: insert 'unsigned char _pad2\[3\];' after 'tail'} "" { target *-*-* } .-1 }
  static constexpr int *pointer = nullptr;
} __attribute__ ((into_bytes));
// { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct message'} "" { target *-*-* } .-16 }
// { dg-note {layout} "" { target *-*-* } .-17 }

static_assert (!__builtin_has_attribute (message, into_bytes), "");
