// C++ allows to repeat a typedef and an alias: a claim on any of them counts.
// SPDX-License-Identifier: GPL-3.0-or-later

struct good { int a; };
struct bad { char a; int b; };

typedef good first;
typedef good first __attribute__ ((into_bytes));
typedef good first;
using second [[bytesafe::into_bytes]] = bad;	// { dg-error {'struct bad' is not 'into_bytes'} }
using second [[bytesafe::into_bytes]] = bad;
using second = bad;
typedef bad second;

using number [[bytesafe::into_bytes]] = int;
using number = int;
typedef int later;
using later [[bytesafe::into_bytes]] = int;
using array = int[2];
typedef int array[2] __attribute__ ((into_bytes));
using pointer = int *;
typedef int *pointer __attribute__ ((into_bytes));	// { dg-error {'pointer' is not 'into_bytes': a pointer \[pointer\]} }
using pointer [[bytesafe::into_bytes]] = int *;

static_assert (__builtin_has_attribute (good, into_bytes), "");
static_assert (!__builtin_has_attribute (bad, into_bytes), "");
static_assert (__builtin_has_attribute (number, into_bytes), "");
static_assert (__builtin_has_attribute (later, into_bytes), "");
static_assert (__builtin_has_attribute (array, into_bytes), "");
static_assert (!__builtin_has_attribute (pointer, into_bytes), "");
static_assert (!__builtin_has_attribute (int, into_bytes), "");

// The same name in another scope is another alias.
namespace other { using number = int; }
static_assert (!__builtin_has_attribute (other::number, into_bytes), "");
