/* Two broken promises.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct first { char a; int b; } __attribute__ ((into_bytes));
struct second { char a; int b; } __attribute__ ((into_bytes));
