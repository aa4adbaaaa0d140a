/* A header that needs another one before it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct broken { not_known_here a; };
