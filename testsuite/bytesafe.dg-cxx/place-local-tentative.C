// g++ tries an expression as a declaration, or as a template's argument, before
// it knows better: a class in a lambda there is judged once.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++20" }

#define CLAIM __attribute__ ((into_bytes))

int call (int);
int number;
template <int N> struct with_number { with_number (int); };

void
function ()
{
  call ([] { struct CLAIM a { char a; int b; }; return 1; } ());	// { dg-error {'struct function\(\)::<lambda\(\)>::a' is not 'into_bytes'} }
  if (number < ([] { struct CLAIM b { char a; int b; }; return 1; } ()))	// { dg-error {'struct function\(\)::<lambda\(\)>::b' is not 'into_bytes'} }
    number = 1;
  int variable (call ([] { struct CLAIM c { char a; int b; }; return 1; } ()));	// { dg-error {'struct function\(\)::<lambda\(\)>::c' is not 'into_bytes'} }
  with_number<1> object ([] { struct CLAIM d { char a; int b; }; return 1; } ());	// { dg-error {'struct function\(\)::<lambda\(\)>::d' is not 'into_bytes'} }
  with_number<([] { struct CLAIM e { char a; int b; }; return 1; } ())> *pointer;	// { dg-error {'struct function\(\)::<lambda\(\)>::e' is not 'into_bytes'} }
  number = (int) ([] { struct CLAIM f { char a; int b; }; return 1; } ());	// { dg-error {'struct function\(\)::<lambda\(\)>::f' is not 'into_bytes'} }
  call (int ([] { struct CLAIM g { char a; int b; }; return 1; } ()));	// { dg-error {'struct function\(\)::<lambda\(\)>::g' is not 'into_bytes'} }
  for (int i = [] { struct CLAIM h { char a; int b; }; return 1; } (); i < 2; i++)	// { dg-error {'struct function\(\)::<lambda\(\)>::h' is not 'into_bytes'} }
    ;
}
