/* A broken promise in a system header.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#pragma GCC system_header

#line 1000
struct system_claim { char a; int b; } __attribute__ ((into_bytes));
