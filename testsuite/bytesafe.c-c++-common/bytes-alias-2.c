/* What was written through another type is seen through a view.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-O2" }  */

#include "bytes-alias.h"
