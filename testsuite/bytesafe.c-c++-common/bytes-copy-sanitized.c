/* bytes-copy-run.c under the sanitizers.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run { target native } }
   { dg-options "-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all" }  */

#include "bytes-copy-run.c"
