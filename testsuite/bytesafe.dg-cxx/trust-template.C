/* Who stands for a class template stands for each of its instances, but not for
   its specializations; who stands for one instance does for that alone.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#define TRUST __attribute__ ((bytesafe_trust ("into_bytes", "cleared")))

template <typename T> struct TRUST every { T first; int second; };
template <> struct every<long> { char first; long second; };
template <typename T> struct one { T first; int second; };

every<char> every_char;
every<void *> every_pointer;
every<long> special;
one<char> one_char;
one<short> one_short;

typedef one<char> trust_one TRUST;
typedef one<long long> trust_late TRUST;

template <typename T> using trust_alias [[gnu::bytesafe_trust ("into_bytes", "cleared")]] = one<T>;

static_assert (__builtin_has_attribute (every<char>, into_bytes), "");
static_assert (__builtin_has_attribute (every<void *>, into_bytes), "");
static_assert (!__builtin_has_attribute (every<char>, from_bytes), "");
static_assert (!__builtin_has_attribute (every<long>, into_bytes), "");
static_assert (__builtin_has_attribute (one<char>, into_bytes), "");
static_assert (!__builtin_has_attribute (one<short>, into_bytes), "");
static_assert (__builtin_has_attribute (one<long long>, into_bytes), "");

struct bad { one<short> a; } __attribute__ ((into_bytes));	// { dg-error {'struct bad' is not 'into_bytes': 2 bytes of padding} }
struct good { one<char> a; every<void *> b; } __attribute__ ((into_bytes));

/* A typedef in an instance stands for what the argument is.  */
template <typename T>
struct holder
{
  typedef T type TRUST;	// { dg-error {can be trusted} }
};
struct third { char a; int b; };
holder<third> third_holder;
holder<int> int_holder;

static_assert (__builtin_has_attribute (third, into_bytes), "");
