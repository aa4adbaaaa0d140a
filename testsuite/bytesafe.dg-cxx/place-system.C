// A claim that a system header makes on a template of its own counts as any
// other, and where an instance of it is needed is told.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system-template.h"

system_box<char> good;
system_box<int> bad;	// { dg-context {required from here} }
		// { dg-error {'struct system_box<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} "" { target *-*-* } 5 }
using third_good [[bytesafe::into_bytes]] = system_pair<char>;
using third_bad [[bytesafe::into_bytes]] = system_pair<int>;	// { dg-error {'struct system_pair<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }

static_assert (__builtin_has_attribute (system_box<char>, into_bytes), "");
static_assert (__builtin_has_attribute (system_pair<char>, into_bytes), "");
static_assert (!__builtin_has_attribute (system_box<int>, into_bytes), "");

/* { dg-do compile { target int_align_4 } }  */
