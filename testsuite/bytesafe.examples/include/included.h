/* What records.h includes: not its own, so not to be listed.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct included { char a; int b; };
