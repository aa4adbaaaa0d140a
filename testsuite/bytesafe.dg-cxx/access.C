// Padding is padding between members of any access, and no access keeps a
// note from naming them.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

class part
{
protected:
  int value;
private:
  char code;	// { dg-note {3 bytes of padding at offset 9, after 'first.code', at the end \[tail-padding\]} }
};		// { dg-note {make them a field: insert 'unsigned char _pad2\[3\];' after 'code' of 'class part'} "" { target *-*-* } .-1 }

class message	// { dg-error {'class message' is not 'into_bytes': 5 bytes of padding \[interior-padding\] \[tail-padding\]} }
{
  char kind;	// { dg-note {1 byte of padding at offset 1, after 'kind', before 'length' \[interior-padding\]} }
public:		// { dg-note {make it a field: insert 'unsigned char _pad1;' after 'kind'} "" { target *-*-* } .-1 }
  short length;
private:
  part first;
protected:
  char tail;	// { dg-note {1 byte of padding at offset 13, after 'tail', before 'last' \[interior-padding\]} }
public:		// { dg-note {make it a field: insert 'unsigned char _pad3;' after 'tail'} "" { target *-*-* } .-1 }
  short last;
} __attribute__ ((into_bytes));
// { dg-note {layout} "" { target *-*-* } .-12 }

static_assert (sizeof (message) == 16, "");
static_assert (!__builtin_has_attribute (message, into_bytes), "");
