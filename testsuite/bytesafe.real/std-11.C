/* What the C++11 library makes of our types: containers, streams, threads.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <algorithm>
#include <array>
#include <atomic>
#include <bitset>
#include <chrono>
#include <codecvt>
#include <complex>
#include <condition_variable>
#include <deque>
#include <exception>
#include <forward_list>
#include <fstream>
#include <functional>
#include <future>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <list>
#include <locale>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <queue>
#include <random>
#include <ratio>
#include <regex>
#include <scoped_allocator>
#include <set>
#include <sstream>
#include <stack>
#include <stdexcept>
#include <string>
#include <system_error>
#include <thread>
#include <tuple>
#include <typeindex>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <valarray>
#include <vector>

namespace
{

/* Elements of all sorts.  */

enum class color : unsigned char { red, green };

struct bits
{
  unsigned a : 3;
  int : 2;
  unsigned long long b : 40;
  bool c : 1;
  color d : 4;
};

union either
{
  int number;
  bits fields;
};

struct base
{
  virtual ~base () {}
  virtual std::string name () const { return "base"; }
  char tag;
};

struct left : virtual base
{
  short l;
};

struct right : virtual base
{
  long double r;
};

class diamond : public left, private right
{
public:
  std::string name () const override { return "diamond"; }
  mutable std::atomic<int> count{ 0 };
  std::string &reference;
  void (diamond::*method) ();
  int diamond::*member;
  explicit diamond (std::string &s) : reference (s) {}
};

template <typename T> struct by_bytes
{
  std::size_t operator() (const T &) const { return sizeof (T); }
};

template <typename T> struct same
{
  bool operator() (const T &a, const T &b) const { return &a == &b; }
};

struct by_norm
{
  bool operator() (std::complex<float> a, std::complex<float> b) const
  {
    return std::norm (a) < std::norm (b);
  }
};

/* Each container of T.  */
template <typename T> struct containers
{
  std::vector<T> vector;
  std::deque<T> deque;
  std::list<T> list;
  std::forward_list<T> forward_list;
  std::array<T, 3> array;
  std::array<T, 0> none;
  std::map<int, T> map;
  std::multimap<int, T> multimap;
  std::unordered_map<int, T> unordered_map;
  std::unordered_multimap<int, T> unordered_multimap;
  std::unordered_set<T, by_bytes<T>, same<T>> unordered_set;
  std::stack<T> stack;
  std::queue<T> queue;
  std::pair<T, char> pair;
  std::tuple<char, T, double, std::tuple<>> tuple;
  std::shared_ptr<T> shared;
  std::weak_ptr<T> weak;
  std::unique_ptr<T[]> unique;
  std::function<T (const T &)> function;
  std::promise<T> promise;
  std::future<T> future;
  std::reference_wrapper<T> wrapper;
};

template <typename T>
std::size_t
fill (T value)
{
  containers<T> all{ {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                     {}, {}, { value, 'x' },
                     std::make_tuple ('x', value, 1.0, std::tuple<> ()),
                     std::make_shared<T> (value), {}, nullptr,
                     [value] (const T &) { return value; }, {}, {},
                     std::ref (value) };
  all.vector.assign (3, value);
  all.vector.emplace_back (value);
  std::reverse (all.vector.begin (), all.vector.end ());
  all.deque.push_front (value);
  all.list.push_back (value);
  all.list.splice (all.list.end (), std::list<T> (2, value));
  all.forward_list.push_front (value);
  all.map.emplace (1, value);
  all.multimap.emplace (1, value);
  all.unordered_map.emplace (1, value);
  all.unordered_multimap.emplace (1, value);
  all.unordered_set.insert (value);
  all.stack.push (value);
  all.queue.push (value);
  all.weak = all.shared;
  all.promise.set_value (value);
  all.future = std::async (std::launch::deferred, all.function, value);
  auto bound = std::bind (all.function, std::placeholders::_1);
  bound (value);
  containers<T> &alias = all;
  return std::distance (alias.vector.rbegin (), alias.vector.rend ())
         + alias.map.size () + alias.unordered_map.bucket_count ();
}

std::size_t
ordered ()
{
  std::set<std::complex<float>, by_norm> set;
  set.insert ({ 1, 2 });
  std::multiset<std::pair<int, std::string>> multiset;
  multiset.insert ({ 1, "one" });
  std::priority_queue<double> priority_queue;
  priority_queue.push (1.5);
  std::vector<bool> flags (9, true);
  flags.flip ();
  std::bitset<100> bitset (5);
  std::valarray<long double> numbers (4);
  numbers[std::slice (0, 2, 2)] = std::valarray<long double> (1.5L, 2);
  numbers = std::sin (numbers) * numbers;
  return set.size () + multiset.size () + flags.size () + bitset.count ();
}

std::size_t
text ()
{
  std::wregex wide (L"(a|b)*[[:digit:]]+");
  std::regex narrow ("([a-z]+)=\\1(?!x)", std::regex::extended);
  std::smatch match;
  std::string subject = "ab=ab";
  std::regex_search (subject, match, narrow);
  std::sregex_token_iterator tokens (subject.begin (), subject.end (), narrow);
  std::ostringstream stream;
  stream << std::setw (4) << std::hex << 42 << std::put_money (1) << L'x';
  std::ofstream file;
  file.rdbuf ()->pubsetbuf (nullptr, 0);
  std::wstring_convert<std::codecvt_utf8_utf16<char16_t>, char16_t> convert;
  std::u16string sixteen = convert.from_bytes (subject);
  std::istreambuf_iterator<char> begin (std::cin), end;
  std::wcout << std::regex_match (L"a1", wide);
  return sixteen.size () + std::count (begin, end, 'x') + match.size ();
}

std::size_t
chance ()
{
  std::mt19937_64 engine;
  std::ranlux48 luxury;
  std::knuth_b knuth;
  std::discrete_distribution<> discrete{ 1, 2, 3 };
  std::piecewise_linear_distribution<> linear;
  std::poisson_distribution<long> poisson (4);
  std::student_t_distribution<long double> student;
  return discrete (engine) + linear (luxury) + poisson (knuth)
         + student (engine);
}

int
concurrency ()
{
  std::recursive_timed_mutex mutex;
  std::condition_variable_any condition;
  std::once_flag once;
  std::call_once (once, [] (int x) { return x; }, 1);
  std::packaged_task<int (diamond *)> task ([] (diamond *) { return 1; });
  std::thread thread ([&mutex] {
    std::lock_guard<std::recursive_timed_mutex> guard (mutex);
  });
  std::unique_lock<std::recursive_timed_mutex> lock (mutex, std::defer_lock);
  bool is_mine = lock.try_lock_for (std::chrono::milliseconds (3));
  condition.wait_until (lock, std::chrono::system_clock::now ());
  std::atomic<bits> atomic_bits{ bits () };
  std::atomic<base *> atomic_pointer{ nullptr };
  atomic_pointer.load ();
  thread.join ();
  return task.get_future ().get () + is_mine + atomic_bits.load ().a;
}

} // namespace

int
main ()
{
  struct local
  {
    char c;
    const std::type_info *index;
  };
  std::string name;
  std::exception_ptr error = std::make_exception_ptr (std::range_error ("x"));
  std::shared_ptr<base> shape = std::make_shared<diamond> (name);
  return fill (color::red) + fill (bits ()) + fill (either ())
         + fill (std::string ())
         + fill (local{ 'c', &typeid (local) }) + fill (shape)
         + ordered () + text () + chance () + concurrency ();
}
