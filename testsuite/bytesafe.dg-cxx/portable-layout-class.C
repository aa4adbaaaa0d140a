// What C++ adds to the types that are not the same under each ABI: classes that
// are not standard-layout, references and pointers to members, empty members
// without space.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

#include <cstdint>

struct empty { };

struct access	// { dg-error {'struct access' is not 'portable_layout': a class that is not standard-layout \[not-standard-layout\] \[CWE-188\]} }
{		// { dg-note {'struct access' is not standard-layout: it has members of different access \[not-standard-layout\]} "" { target *-*-* } .-1 }
		// { dg-note {keep what is shared in a struct whose members are all public, and make that a member} "" { target *-*-* } .-2 }
  int a;
private:
  int b;
} __attribute__ ((portable_layout));

struct derived : access	// { dg-error {'struct derived' is not 'portable_layout': a class that is not standard-layout \[not-standard-layout\]} }
{		// { dg-note {base 'access' is not standard-layout} "" { target *-*-* } .-1 }
		// { dg-note {keep what is shared} "" { target *-*-* } .-2 }
  int c;
} __attribute__ ((portable_layout));

struct data { int a; };

struct both : data	// { dg-error {'struct both' is not 'portable_layout': a class that is not standard-layout \[not-standard-layout\]} }
{		// { dg-note {'struct both' is not standard-layout: it has members in more than one of its classes} "" { target *-*-* } .-1 }
		// { dg-note {keep what is shared} "" { target *-*-* } .-2 }
  int b;
} __attribute__ ((portable_layout));

struct polymorphic	// { dg-error {'struct polymorphic' is not 'portable_layout': a class that is not standard-layout \[not-standard-layout\]} }
{		// { dg-note {'struct polymorphic' is not standard-layout: it has virtual functions or virtual base classes} "" { target *-*-* } .-1 }
		// { dg-note {keep what is shared} "" { target *-*-* } .-2 }
  virtual void f ();
  char pad[sizeof (void *)];
} __attribute__ ((portable_layout));

struct kinds	// { dg-error {'struct kinds' is not 'portable_layout': 2 types that depend on the ABI and a class that is not standard-layout} }
{		// { dg-note {'struct kinds' is not standard-layout: it has a reference for a member} "" { target *-*-* } .-1 }
		// { dg-note {keep what is shared} "" { target *-*-* } .-2 }
  int &a;	// { dg-note {'a' of type 'int ?&' is not the same under each ABI} }
  int data::*b;	// { dg-note {'b' of type 'int data::\*' is not the same under each ABI} }
} __attribute__ ((portable_layout));
		// { dg-note {use an index or an offset} "" { target *-*-* } .-3 }
		// { dg-note {leave it out, or use a number of fixed size} "" { target *-*-* } .-3 }

struct without_space	// { dg-error {'struct without_space' is not 'portable_layout': a place that depends on the ABI \[abi-dependent-layout\]} }
{
  int a;
  [[no_unique_address]] empty b;	// { dg-note {'b' takes no space by '\[\[no_unique_address\]\]', which not each ABI knows \[abi-dependent-layout\]} }
} __attribute__ ((portable_layout));	// { dg-note {leave it out, or make it a base class} "" { target *-*-* } .-1 }

struct with_space	// { dg-error {'struct with_space' is not 'portable_layout': 4 bytes of padding \[tail-padding\]} }
{		// { dg-note {layout} "" { target *-*-* } .-1 }
		// { dg-note {or add} "" { target *-*-* } .-2 }
  int a;
  empty b;	// { dg-note {1 byte of padding at offset 4, in 'b' \[tail-padding\]} }
		// { dg-note {leave the empty class out, or make it a base class: then it takes no byte} "" { target *-*-* } .-1 }
		// { dg-note {3 bytes of padding at offset 5, after 'b', at the end \[tail-padding\]} "" { target *-*-* } .-2 }
		// { dg-note {make them a field} "" { target *-*-* } .-3 }
} __attribute__ ((portable_layout));

static_assert (!__builtin_has_attribute (access, portable_layout), "");
static_assert (!__builtin_has_attribute (both, portable_layout), "");
static_assert (!__builtin_has_attribute (polymorphic, portable_layout), "");
