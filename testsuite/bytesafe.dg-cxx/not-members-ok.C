// What is declared in a class and is no member of its objects does not count.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct base
{
  typedef int *type;
  base () = default;
  explicit base (int);
protected:
  int code;
};

template <typename T> struct of_friends { T *pointer; };

struct message : base
{
  static int *pointer;
  static const volatile char flag;
  static constexpr double number = 1;
  static bool switches[3];
  typedef bool boolean;
  using reference = int &;
  using typename base::type;
  using base::base;
  using base::code;
  enum kind { REQUEST, REPLY };
  enum class sort;
  struct nested { char c; int *p; virtual void function (); };
  union choice { char c; long l; };
  class never_defined;
  template <typename T> struct inner { T value; char c; };
  template <typename T> using alias = inner<T> *;
  template <typename T> static void function (T);
  friend struct of_friends<message>;
  friend void other ();
  static_assert (sizeof (int) == 4, "");
  int length;
  void method () const;
  operator type () const;
} CLAIMS;

static_assert (sizeof (message) == 8, "");
MARKS (message, 1, 1, 1);
