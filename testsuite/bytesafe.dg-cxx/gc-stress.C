// Claims, marks and instances outlive GCC's garbage collection, at its worst
// after each function.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }
// { dg-options "-std=c++17 -O2 --param=ggc-min-expand=0 --param=ggc-min-heapsize=0" }

#define CLAIM __attribute__ ((into_bytes))

struct CLAIM later_good;
struct CLAIM later_bad;
struct CLAIM never;	// { dg-error {'struct never' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} }
template <typename T> struct CLAIM box { char a; T b; };	// { dg-error {'struct box<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
				// { dg-error {'struct box<short int>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} "" { target *-*-* } .-1 }
template <typename... T> struct CLAIM record { };	// { dg-error {'struct record<>' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
template <typename H, typename... T> struct CLAIM record<H, T...> : record<T...> { H a; };
template <int N> struct CLAIM chain { chain<N - 1> a; int b; };
template <> struct CLAIM chain<0> { int b; };

template <typename T> int
first (T t)
{
  struct CLAIM local { char a; T b; } l = { 0, t };	// { dg-error {'struct first<int>\(int\)::local' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  return l.b;
}
using early [[bytesafe::into_bytes]] = box<short>;

int second (int a) { return first ('c') + a; }
int third (int a) { return second (a) + sizeof (record<int, short, char, char>); }
static_assert (sizeof (chain<60>) == 61 * sizeof (int), "");
int fourth (int a) { return third (a) + first (a); }
struct later_good { box<char> a; };
int fifth (int a) { return fourth (a) + box<char> ().b; }
struct later_bad { char a; int b; };	// { dg-error {'struct later_bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
int sixth (box<int> a) { return fifth (a.b) + first ('d'); }
template struct record<char, char>;
int seventh (int a) { return sixth ({ 'a', a }) + second (a); }

static_assert (__builtin_has_attribute (later_good, into_bytes), "");
static_assert (__builtin_has_attribute (box<char>, into_bytes), "");
static_assert (__builtin_has_attribute (record<int, short, char, char>, into_bytes), "");
static_assert (__builtin_has_attribute (chain<60>, into_bytes), "");
static_assert (__builtin_has_attribute (chain<1>, into_bytes), "");
static_assert (!__builtin_has_attribute (later_bad, into_bytes), "");
static_assert (!__builtin_has_attribute (box<int>, into_bytes), "");
