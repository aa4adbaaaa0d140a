/* What the C++17 library and later ones make of our types, as far as the
   compiler has them: variants, ranges, coroutines, formats.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <version>

#include <algorithm>
#include <any>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <memory_resource>
#include <numeric>
#include <optional>
#include <set>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

#ifdef __cpp_lib_ranges
#include <bit>
#include <compare>
#include <concepts>
#include <ranges>
#include <span>
#endif
#ifdef __cpp_lib_coroutine
#include <coroutine>
#endif
#ifdef __cpp_lib_jthread
#include <barrier>
#include <latch>
#include <semaphore>
#include <syncstream>
#include <thread>
#endif
#ifdef __cpp_lib_format
#include <format>
#endif
#ifdef __cpp_lib_expected
#include <expected>
#endif
#ifdef __cpp_lib_print
#include <print>
#endif
#ifdef __cpp_lib_generator
#include <generator>
#endif
#ifdef __cpp_lib_flat_map
#include <flat_map>
#endif
#ifdef __cpp_lib_mdspan
#include <mdspan>
#endif
#if __has_include(<experimental/simd>)
#include <experimental/simd>
#endif

namespace
{

enum class byte_like : unsigned char
{
};

struct empty
{
};

struct packet
{
  std::byte kind;
  unsigned length : 12;
  bool last : 1;
  byte_like spare;
};

#ifdef __cpp_lib_ranges
template <typename T> struct compact
{
  [[no_unique_address]] empty none;
  [[no_unique_address]] T value;
  char tail;
  auto operator<=> (const compact &) const
    requires std::three_way_comparable<T>
  = default;
};
#else
template <typename T> struct compact : empty
{
  T value;
  char tail;
};
#endif

template <typename... T> struct overloaded : T...
{
  using T::operator()...;
};
template <typename... T> overloaded (T...) -> overloaded<T...>;

template <auto Value> struct constant
{
  decltype (Value) value = Value;
};

/* Sum types and polymorphic memory of T.  */
template <typename T>
std::size_t
hold (T value)
{
  std::variant<std::monostate, T, std::pair<T, char>, std::vector<T>> variant;
  variant = value;
  std::optional<T> optional = value;
  std::optional<std::optional<T>> twice (optional);
  std::any any = value;
  std::pmr::monotonic_buffer_resource pool;
  std::pmr::vector<std::pmr::string> strings (&pool);
  std::pmr::map<int, T> map (&pool);
  map.insert_or_assign (1, value);
  auto node = map.extract (1);
  auto visit = overloaded{ [] (std::monostate) { return 0; },
                           [=] (const T &) { return int (sizeof value); },
                           [any] (auto &&) { return int (any.has_value ()); } };
  auto moved = [kept = std::make_unique<T> (value), copy = optional] () mutable
  { return std::move (kept); };
  std::shared_ptr<T[]> shared (new T[3]);
  compact<T> small{ {}, value, 'x' };
  auto [first, second] = std::pair<T, compact<T>> (value, small);
  return std::visit (visit, variant) + any.type ().hash_code ()
         + sizeof (moved) + twice.has_value () + sizeof (first)
         + sizeof (second)
         + std::apply ([] (auto... x) { return sizeof...(x); },
                       std::tuple<T, compact<T>> (value, small));
}

std::size_t
files ()
{
  namespace fs = std::filesystem;
  std::size_t size = 0;
  for (const fs::directory_entry &entry :
       fs::recursive_directory_iterator (fs::temp_directory_path ()))
    size += entry.path ().filename ().native ().size ();
  std::shared_mutex mutex;
  std::shared_lock lock (mutex);
  std::error_code error;
  size += fs::space ("/", error).available;
  std::boyer_moore_horspool_searcher searcher ("a", "a" + 1);
  constant<nullptr> null;
  constant<&files> function;
  return size + std::chrono::floor<std::chrono::hours> (
                  fs::file_time_type::clock::now ())
                  .time_since_epoch ()
                  .count ()
         + sizeof (null) + sizeof (function) + sizeof (searcher);
}

#ifdef __cpp_lib_ranges
template <std::ranges::range R>
std::size_t
views (R &&range)
{
  auto view = range | std::views::filter ([] (auto x) { return x % 2; })
              | std::views::transform ([&range] (auto x) { return x + 1.5; })
              | std::views::take_while ([] (auto x) { return x < 9; })
              | std::views::reverse | std::views::common;
  std::set<double> set (view.begin (), view.end ());
  std::string text = "a,b";
  std::size_t parts = 0;
  for (auto part : std::views::split (text, ','))
    parts += std::ranges::distance (part);
  std::vector<std::pair<int, char>> pairs;
  std::ranges::sort (pairs, {}, &std::pair<int, char>::first);
  std::span<const std::byte> bytes = std::as_bytes (std::span (pairs));
  for (int key : pairs | std::views::keys | std::views::drop (2))
    parts += std::popcount (unsigned (key));
#ifdef __cpp_lib_ranges_zip
  for (auto [a, b] : std::views::zip (text, pairs))
    parts += a + b.first;
  for (auto window : std::views::slide (text, 2) | std::views::enumerate)
    parts += std::get<0> (window);
#endif
  return set.size () + parts + bytes.size ();
}

constexpr auto today = std::chrono::year (2024) / 2 / std::chrono::last;
#endif

#ifdef __cpp_lib_coroutine
struct task
{
  struct promise_type
  {
    int value = 0;
    bool done : 1 = false;
    task get_return_object ()
    {
      return { std::coroutine_handle<promise_type>::from_promise (*this) };
    }
    std::suspend_always initial_suspend () { return {}; }
    std::suspend_never final_suspend () noexcept { return {}; }
    std::suspend_always yield_value (int v)
    {
      value = v;
      return {};
    }
    void return_void () { done = true; }
    void unhandled_exception () { throw; }
  };
  std::coroutine_handle<promise_type> handle;
};

task
count (packet start, const std::string &text)
{
  struct pair
  {
    char c;
    long long l;
  } local = { 'c', start.length };
  for (char c : text)
    co_yield c + local.l;
  auto nested = [] (auto x) -> task { co_yield x; };
  nested (1.0f).handle.resume ();
}
#endif

#ifdef __cpp_lib_jthread
int
workers ()
{
  std::counting_semaphore<4> semaphore (1);
  std::barrier barrier (1, [] () noexcept {});
  std::latch latch (1);
  std::jthread thread ([] (std::stop_token stop) {
    return stop.stop_requested ();
  });
  std::atomic_ref<int> reference (*new int ());
  std::osyncstream (std::cout) << semaphore.try_acquire ();
#ifdef __cpp_lib_atomic_shared_ptr
  std::atomic<std::shared_ptr<int>> shared;
  shared.load ();
#endif
  return reference.load () + latch.try_wait ();
}
#endif

#ifdef __cpp_lib_expected
std::expected<packet, std::string>
parse (std::string_view text)
{
  if (text.empty ())
    return std::unexpected ("empty");
  return packet ();
}
#endif

} // namespace

int
main ()
{
  std::size_t sum = hold (1) + hold (packet ()) + hold (empty ())
                    + hold (std::string ("x")) + files ();
  char buffer[64];
  sum += std::to_chars (buffer, buffer + 64, 1.5L).ptr - buffer;
#ifdef __cpp_lib_ranges
  sum += views (std::views::iota (1, 20)) + sizeof (today);
#endif
#ifdef __cpp_lib_coroutine
  count (packet (), "text").handle.resume ();
#endif
#ifdef __cpp_lib_jthread
  sum += workers ();
#endif
#ifdef __cpp_lib_format
  sum += std::format ("{:>{}}", 1.5, 9).size ()
         + std::format ("{:%F}", std::chrono::sys_days (today)).size ();
#endif
#ifdef __cpp_lib_expected
  sum += parse ("x").value ().length;
#endif
#if __has_include(<experimental/simd>)
  std::experimental::native_simd<float> simd = 1.5f;
  std::experimental::fixed_size_simd<short, 7> seven = 2;
  sum += simd[0] + seven[0];
#endif
  return sum;
}
