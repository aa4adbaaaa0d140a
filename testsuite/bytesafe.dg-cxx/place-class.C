// A claim on a class: behind the class-key or behind the brace, with or
// without a variable, of each class-key, with access, `final' and a base.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

#define CLAIM __attribute__ ((into_bytes))

class CLAIM before { int a; };
class behind { int a; } CLAIM;
class CLAIM both { int a; } __attribute__ ((from_bytes));
struct CLAIM last final { int a; };
struct base { int a; };
class CLAIM derived : public base { int b; };
class with_variable { int a; } CLAIM variable;
static class CLAIM with_pointer { int a; } *pointer;
union __attribute__ ((from_bytes)) choice { int a; float b; };
class [[bytesafe::into_bytes]] access
{
public:
  int a;
protected:
  int b;
private:
  int c;
};

class CLAIM bad_before { char a; int b; };	// { dg-error {'class bad_before' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
class bad_behind { char a; int b; } CLAIM;	// { dg-error {'class bad_behind' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
struct CLAIM bad_last final { int a; char b; };	// { dg-error {'struct bad_last' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
class CLAIM bad_derived : public base { char b; };	// { dg-error {'class bad_derived' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
class bad_variable { char a; int b; } CLAIM bad;	// { dg-error {'class bad_variable' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
union __attribute__ ((from_bytes)) bad_choice { int a; bool b; };	// { dg-error {'union bad_choice' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
class [[bytesafe::into_bytes]] bad_access	// { dg-error {'class bad_access' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{
public:
  char a;
private:
  int b;
};

static_assert (__builtin_has_attribute (before, into_bytes), "");
static_assert (__builtin_has_attribute (behind, into_bytes), "");
static_assert (__builtin_has_attribute (both, into_bytes), "");
static_assert (__builtin_has_attribute (both, from_bytes), "");
static_assert (__builtin_has_attribute (last, into_bytes), "");
static_assert (__builtin_has_attribute (derived, into_bytes), "");
static_assert (__builtin_has_attribute (with_variable, into_bytes), "");
static_assert (__builtin_has_attribute (with_pointer, into_bytes), "");
static_assert (__builtin_has_attribute (choice, from_bytes), "");
static_assert (__builtin_has_attribute (access, into_bytes), "");
static_assert (!__builtin_has_attribute (base, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_before, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_behind, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_last, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_derived, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_variable, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_choice, from_bytes), "");
static_assert (!__builtin_has_attribute (bad_access, into_bytes), "");
