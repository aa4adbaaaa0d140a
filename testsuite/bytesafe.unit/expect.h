/* What the unit tests say to DejaGnu.
   SPDX-License-Identifier: GPL-3.0-or-later

   Included by the file with main only: <dejagnu.h> defines functions.  */

#ifndef BS_UNIT_EXPECT_H
#define BS_UNIT_EXPECT_H

#include <dejagnu.h>
#include <stdbool.h>

/* Record that the test that FORMAT names, as for printf, has passed if HOLDS,
   else that it failed.  */
__attribute__ ((format (printf, 2, 3))) static inline void
expect (bool holds, const char *format, ...)
{
  char name[400];
  va_list arguments;
  va_start (arguments, format);
  vsnprintf (name, sizeof name, format, arguments);
  va_end (arguments);
  if (holds)
    pass ("%s", name);
  else
    fail ("%s", name);
}

/* Record whether the test NAME has GOT the text that it was to get.  */
static inline void
expect_text (const char *got, const char *wanted, const char *name)
{
  bool holds = strcmp (got, wanted) == 0;
  expect (holds, "%s", name);
  if (!holds)
    printf ("got:\n%s\nwanted:\n%s\n", got, wanted);
}

/* Print the totals.  Return what main shall return: 0 if nothing failed.  */
static inline int
finish (void)
{
  totals ();
  return failed != 0;
}

#endif /* BS_UNIT_EXPECT_H */
