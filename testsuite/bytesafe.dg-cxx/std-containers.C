// Containers, strings, smart pointers and views are addresses in the end.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++20" }

#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "marks.h"

struct s1 { std::string member; } __attribute__ ((into_bytes));	// { dg-error {'struct s1' is not 'into_bytes': [^\n]*a pointer[^\n]*\[pointer\]} }
struct s2 { std::vector<int> member; } __attribute__ ((into_bytes));	// { dg-error {'struct s2' is not 'into_bytes': [^\n]*pointers \[pointer\]} }
struct s3 { std::unique_ptr<int> member; } __attribute__ ((into_bytes));	// { dg-error {'struct s3' is not 'into_bytes': a pointer \[pointer\]} }
struct s4 { std::shared_ptr<int> member; } __attribute__ ((into_bytes));	// { dg-error {'struct s4' is not 'into_bytes': 2 pointers \[pointer\]} }
struct s5 { std::span<int> member; } __attribute__ ((into_bytes));	// { dg-error {'struct s5' is not 'into_bytes': a pointer \[pointer\]} }
struct s6 { std::span<int, 4> member; } __attribute__ ((into_bytes));	// { dg-error {'struct s6' is not 'into_bytes': [^\n]*a pointer[^\n]*\[pointer\]} }
struct s7 { std::string_view member; } __attribute__ ((into_bytes));	// { dg-error {'struct s7' is not 'into_bytes': a pointer \[pointer\]} }
struct s8 { std::initializer_list<int> member; } __attribute__ ((into_bytes));	// { dg-error {'struct s8' is not 'into_bytes': a pointer \[pointer\]} }

// Some of them are trivially copyable, and are not received all the same.
using t1 [[bytesafe::from_bytes]] = std::string;	// { dg-error {'class std::__cxx11::basic_string<char>' is not 'from_bytes': [^\n]*\[pointer\] \[not-trivially-copyable\]} }
using t2 [[bytesafe::from_bytes]] = std::vector<int>;	// { dg-error {'class std::vector<int>' is not 'from_bytes': [^\n]*\[pointer\] \[not-trivially-copyable\]} }
using t3 [[bytesafe::from_bytes]] = std::unique_ptr<int>;	// { dg-error {'class std::unique_ptr<int>' is not 'from_bytes': [^\n]*\[pointer\] \[not-trivially-copyable\]} }
using t4 [[bytesafe::from_bytes]] = std::shared_ptr<int>;	// { dg-error {'class std::shared_ptr<int>' is not 'from_bytes': [^\n]*\[pointer\] \[not-trivially-copyable\]} }
using t5 [[bytesafe::from_bytes]] = std::span<int>;	// { dg-error {'class std::span<int>' is not 'from_bytes': a pointer \[pointer\]} }
using t7 [[bytesafe::from_bytes]] = std::string_view;	// { dg-error {'class std::basic_string_view<char>' is not 'from_bytes': a pointer \[pointer\]} }
using t8 [[bytesafe::from_bytes]] = std::initializer_list<int>;	// { dg-error {'class std::initializer_list<int>' is not 'from_bytes': a pointer \[pointer\]} }

static_assert (__is_trivially_copyable (t5) && __is_trivially_copyable (t7));
COPIES (t1, 0);
COPIES (t2, 0);
COPIES (t3, 0);
COPIES (t4, 0);
MARKS (s1, 0, 0, 0);
MARKS (s2, 0, 0, 0);
MARKS (s3, 0, 0, 0);
MARKS (s4, 0, 0, 0);
MARKS (s5, 0, 0, 0);
MARKS (s6, 0, 0, 0);
MARKS (s7, 0, 0, 0);
MARKS (s8, 0, 0, 0);
MARKS (t5, 0, 0, 0);
MARKS (t7, 0, 0, 0);
MARKS (t8, 0, 0, 0);
