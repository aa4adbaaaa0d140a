// An instance that is never needed whole is never made, and not judged: as what
// a pointer or a reference is to, in a declaration of a function or a variable
// elsewhere, as an argument of another template, or in a template that is not
// used itself.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct __attribute__ ((into_bytes)) box { char a; T b; };

box<int> *pointer;
extern box<int> &reference;
extern box<int> elsewhere;
box<int> function (box<int>, const box<int> &);
typedef box<int> name;
using alias = box<int>[2];
template <typename T> struct list { T *first; };
list<box<int>> argument;
template <typename T> int in_template () { box<T> a; return sizeof (a); }
template <typename T> struct unused { box<T> a; };
unused<short> *unused_pointer;
template <typename T> struct has_member { int f () { return sizeof (box<T>); } };
has_member<int> member_not_called;
struct friendly { friend struct box<int>; friend box<int> befriended (box<int>); };

static_assert (!__builtin_has_attribute (box<int>, into_bytes), "");
static_assert (sizeof (pointer) == sizeof (void *), "");

// What does not depend on the parameter is needed by the template itself.
template <typename T> struct needs { box<float> a; };	// { dg-context {required from here} }
		// { dg-error {'struct box<float>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} "" { target *-*-* } 7 }

// A template that fails with each argument is nobody's fault as long as it has
// none.
template <typename T> struct __attribute__ ((into_bytes)) never { char a; int b; T *c; };

// A template without a dependent member is judged with its instance, too.
template <typename T> struct __attribute__ ((into_bytes)) fixed { char a; int b; };	// { dg-error {'struct fixed<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
fixed<int> bad_fixed;	// { dg-context {required from here} }

/* { dg-do compile { target int_align_4 } }  */
