// A mark that comes when qualified forms of the class are in use already: g++
// wants all forms to have the same attributes.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct user { T a; };
template <typename T> struct user<const T> : user<T> { };

struct later;
typedef const later const_later;
struct __attribute__ ((into_bytes)) later { int a; };
user<const_later> by_typedef;
user<const later> by_type;

struct third { int a; };
typedef const volatile third third_changing;
typedef const third third_constant;
const third_constant array[2] = { };
using mark __attribute__ ((into_bytes)) = third;
user<third_constant> third_by_typedef;
user<third_changing> *third_by_changing;
void overload (const third &, user<const third> *);
void overload (third_constant &, user<third_constant> *) { }

template <typename T> struct __attribute__ ((into_bytes)) box { T a; };
typedef const box<int> const_box;
user<const_box> by_box;
user<const box<int>> *same_box = &by_box;
enum class kind : char;
typedef const kind const_kind;
using kind_mark [[bytesafe::into_bytes]] = kind;
enum class kind : char { A };
user<const_kind> *by_kind;

static_assert (__builtin_has_attribute (const_later, into_bytes), "");
static_assert (__builtin_has_attribute (third_constant, into_bytes), "");
static_assert (__builtin_has_attribute (third_changing, into_bytes), "");
static_assert (__builtin_has_attribute (__typeof__ (array[0]), into_bytes), "");
static_assert (__builtin_has_attribute (const_box, into_bytes), "");
static_assert (__builtin_has_attribute (const_kind, into_bytes), "");

// A second trait and one that fails come to the same forms.
using second_mark [[bytesafe::from_bytes, bytesafe::immutable]] = third;
static_assert (__builtin_has_attribute (third_constant, from_bytes), "");
static_assert (__builtin_has_attribute (third_constant, immutable), "");
user<third_constant> third_again;
