/* GCC's own trees: bit-fields, tagged unions, tails without a size.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "gcc-plugin.h"

#include "tree.h"

#include "gimple.h"
#include "rtl.h"
#include "cgraph.h"
#include "cp/cp-tree.h"
#include "c-family/c-common.h"
#include "diagnostic.h"
#include "gimple-iterator.h"
#include "gimple-ssa.h"
#include "tree-pass.h"
#include "context.h"
#include "cfgloop.h"
#include "tree-inline.h"
