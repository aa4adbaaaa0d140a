// Bit-fields at the end of a base class: the derived class goes on with the
// next byte, so what is left of the last one is padding of the base.
// SPDX-License-Identifier: GPL-3.0-or-later

struct made
{
  int length;
  unsigned low : 12;	// { dg-note {4 bits of padding at offset 5, bit 4, after 'made::low', at the end \[tail-padding\]} }
  made ();		// { dg-note {make them a field: insert 'unsigned char _pad1 : 4;' after 'low' of 'struct made'} "" { target *-*-* } .-1 }
};

struct derived : made	// { dg-error {'struct derived' is not 'into_bytes': 4 bits of padding \[tail-padding\]} }
{			// { dg-note {layout} "" { target *-*-* } .-1 }
  unsigned char high : 4;
  unsigned char higher : 4;
  char last;
} __attribute__ ((into_bytes));

static_assert (sizeof (derived) == 8, "");
static_assert (!__builtin_has_attribute (derived, into_bytes), "");
