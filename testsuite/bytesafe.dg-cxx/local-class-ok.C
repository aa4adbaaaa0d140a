// Local classes without padding, also where several functions have one of the
// same name.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

int
function (int)
{
  struct local { int value; int method () { return value; } } CLAIMS;
  MARKS (local, 1, 1, 1);
  {
    struct local { short value[2]; } CLAIMS;
    MARKS (local, 1, 1, 1);
  }
  struct { local inner; } object = {};
  typedef decltype (object) unnamed CLAIMS;
  MARKS (unnamed, 1, 1, 1);
  return object.inner.value;
}

int
function (char)
{
  struct local { char value; } CLAIMS;
  MARKS (local, 1, 1, 1);
  // No claim was made on this one.
  auto lambda = []
  {
    struct local { char kind; int length; };
    return sizeof (local);
  };
  return lambda ();
}
