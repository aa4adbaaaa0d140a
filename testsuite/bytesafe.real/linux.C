/* The headers of the kernel and of the C library, as C++ sees them.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "../bytesafe.cost/headers.c"
