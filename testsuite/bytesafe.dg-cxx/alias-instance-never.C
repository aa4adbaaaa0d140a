// A claim on an instance that can't be complete since its argument never is:
// an error at the alias, and none about the template.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct box { T a; };
template <typename T> struct pointer { T *a; };

struct never;
using by_alias [[bytesafe::into_bytes]] = box<never>;	// { dg-error {'struct box<never>' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} }
typedef box<box<never>> by_typedef __attribute__ ((into_bytes));	// { dg-error {'struct box<box<never> >' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} }

// What does not need the argument whole is complete without it.
using of_pointer [[bytesafe::immutable]] = pointer<never>;
pointer<never> object;
static_assert (__builtin_has_attribute (pointer<never>, immutable), "");
