// Functions that are defaulted in their class, or deleted, keep it trivially
// copyable.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct defaulted
{
  int value;
  defaulted () = default;
  defaulted (const defaulted &) = default;
  defaulted (defaulted &&) noexcept = default;
  defaulted &operator= (const defaulted &) = default;
  defaulted &operator= (defaulted &&) = default;
  ~defaulted () noexcept = default;
} CLAIMS;

// The default constructor copies nothing.
struct made
{
  int value;
  made ();
} CLAIMS;
made::made () = default;

struct from_variable
{
  int value;
  from_variable (from_variable &) = default;
} CLAIMS;

class hidden
{
  int value;
  hidden (const hidden &) = default;
  ~hidden () = default;
} CLAIMS;

struct move_only
{
  int value;
  move_only (move_only &&) = default;
  move_only (const move_only &) = delete;
} CLAIMS;

struct never_copied
{
  int value;
  never_copied (const never_copied &) = delete;
  never_copied (never_copied &&) = delete;
  never_copied &operator= (const never_copied &) = delete;
  never_copied &operator= (never_copied &&) = delete;
} CLAIMS;

struct never_destroyed
{
  int value;
  ~never_destroyed () = delete;
} CLAIMS;

// Assignment is deleted without a word.
struct constant
{
  const int value;
} CLAIMS;

// And so it is where a member or a base does not allow it.
struct holder : never_copied
{
  move_only member;
} CLAIMS;

COPIES (defaulted, 1);
COPIES (made, 1);
COPIES (from_variable, 1);
COPIES (hidden, 1);
COPIES (move_only, 1);
COPIES (never_copied, 1);
COPIES (never_destroyed, 1);
COPIES (constant, 1);
COPIES (holder, 1);
MARKS (defaulted, 1, 1, 1);
MARKS (made, 1, 1, 1);
