// Claims beside and inside of coroutines, whose frames g++ makes up.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }
// { dg-options "-std=c++20" }

#include <coroutine>

#define CLAIM __attribute__ ((into_bytes))

struct CLAIM message { int a; };
template <typename T> struct generator
{
  struct promise_type
  {
    T value;
    generator get_return_object () { return { }; }
    std::suspend_always initial_suspend () { return { }; }
    std::suspend_always final_suspend () noexcept { return { }; }
    std::suspend_always yield_value (T a) { value = a; return { }; }
    void return_void () { }
    void unhandled_exception () { }
  };
};

generator<message>
good ()
{
  struct CLAIM local { int a; } l = { 1 };
  static_assert (__builtin_has_attribute (local, into_bytes));
  co_yield message { l.a };
}

generator<int>
bad ()
{
  struct CLAIM local { char a; int b; };	// { dg-error {'struct bad\(\)::local' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  local l = { 0, 1 };
  co_yield l.b;
}

static_assert (__builtin_has_attribute (message, into_bytes));
static_assert (!__builtin_has_attribute (generator<message>::promise_type, into_bytes));
