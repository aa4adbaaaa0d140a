// A claim that waits for the typedef's name is told without a context, and not
// in that of an instance that comes next.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

template <typename T> struct plain { char a; T b; };
template <typename T> struct __attribute__ ((into_bytes)) box { char a; T b; };	// { dg-error {'struct box<short int>' is not 'into_bytes'} }

typedef struct __attribute__ ((into_bytes)) { char a; short b; } first;	// { dg-error {'struct first' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
typedef struct { plain<int> a; } second;
typedef struct __attribute__ ((into_bytes)) { char a; int b; } third;	// { dg-error {'struct third' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
int size = sizeof (box<short>);	// { dg-context {required from here} }
typedef struct __attribute__ ((into_bytes)) { box<short> a; char b; } fourth;	// { dg-error {'struct fourth' is not 'into_bytes': 2 bytes of padding} }
