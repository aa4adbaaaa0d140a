/* The other part of a program that is linked with -flto.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "lto-part.h"

int
main (void)
{
  return count (&message) != 5;
}
