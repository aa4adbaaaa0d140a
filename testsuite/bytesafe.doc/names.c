/* Print the names that the manual has to explain: `reason NAME SENDING
   RECEIVING' with the numbers of its weaknesses, and `trait NAME'.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/reason.h"
#include "core/trait.h"

#include <stdio.h>

int
main (void)
{
  for (int i = 0; i < BS_REASON_COUNT; i++)
    {
      enum bs_reason reason = (enum bs_reason) i;
      printf ("reason %s %u %u\n", bs_reason_name (reason),
              bs_reason_cwe (reason, false), bs_reason_cwe (reason, true));
    }
  for (int i = 0; i < BS_TRAIT_COUNT; i++)
    printf ("trait %s\n", bs_trait_row ((enum bs_trait) i)->name);
  return 0;
}
