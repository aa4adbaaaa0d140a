// Classes that are local to functions, methods, lambda expressions and
// templates are named with what they are local to.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

int
function (int)
{
  struct local	// { dg-error {'struct function\(int\)::local' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  {
    char kind;	// { dg-note {3 bytes of padding at offset 1, after 'kind', before 'length' \[interior-padding\]} }
    int length;	// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind'} "" { target *-*-* } .-1 }
    void method ()
    {
      struct nested	// { dg-error {'struct function\(int\)::local::method\(\)::nested' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
      {
	char kind;	// { dg-note {1 byte of padding at offset 1, after 'kind', before 'code' \[interior-padding\]} }
	short code;	// { dg-note {make it a field} "" { target *-*-* } .-1 }
      } __attribute__ ((into_bytes));
      // { dg-note {or add} "" { target *-*-* } .-5 }
      // { dg-note {layout} "" { target *-*-* } .-6 }
      static_assert (!__builtin_has_attribute (nested, into_bytes), "");
    }
  } __attribute__ ((into_bytes));
  // { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct function\(int\)::local'} "" { target *-*-* } .-16 }
  // { dg-note {layout} "" { target *-*-* } .-17 }
  static_assert (!__builtin_has_attribute (local, into_bytes), "");

  auto lambda = []
  {
    union inside	// { dg-error {'union function\(int\)::<lambda\(\)>::inside' is not 'into_bytes': a union \[union\]} }
    {		// { dg-note {'union function\(int\)::<lambda\(\)>::inside' is a union} "" { target *-*-* } .-1 }
      int number;	// { dg-note {opt in} "" { target *-*-* } .-2 }
    } __attribute__ ((into_bytes));
    return sizeof (inside);
  };
  return lambda ();
}

// Known when the template is instantiated.
template <typename T> void
instantiated ()
{
  struct local	// { dg-error {'struct instantiated<short int>\(\)::local' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
  {
    char kind;	// { dg-note {1 byte of padding at offset 1, after 'kind', before 'value' \[interior-padding\]} }
    T value;	// { dg-note {make it a field} "" { target *-*-* } .-1 }
  } __attribute__ ((into_bytes));
  // { dg-note {or add} "" { target *-*-* } .-5 }
  // { dg-note {layout} "" { target *-*-* } .-6 }
  local object;
  (void) object;
}
template void instantiated<char> ();
template void instantiated<short> ();
