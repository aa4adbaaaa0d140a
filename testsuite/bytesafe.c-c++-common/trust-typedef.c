/* A typedef can stand for a record of somebody else's header, also of a system
   header, with the claim itself and without it, in both orders, and for a
   record that is completed later.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "third-party.h"
#include "third-party-system.h"

struct one { char kind; int value; };
struct two { char kind; int value; };
struct three { char kind; int value; };
struct qualified { char kind; int value; };
struct later;

typedef struct vendor_bad trust_vendor
  __attribute__ ((bytesafe_trust ("into_bytes", "cleared by vendor_reset ()")));
typedef struct system_bad trust_system
  __attribute__ ((bytesafe_trust ("into_bytes", "the kernel clears it")));
typedef struct one trust_one
  __attribute__ ((into_bytes, bytesafe_trust ("into_bytes", "cleared")));
typedef struct two trust_two
  __attribute__ ((bytesafe_trust ("into_bytes", "cleared"), into_bytes));
typedef const struct qualified trust_qualified
  __attribute__ ((bytesafe_trust ("into_bytes", "cleared")));
typedef struct later trust_later
  __attribute__ ((bytesafe_trust ("into_bytes", "cleared")));

/* First the trust, then the claim, and once more.  */
typedef struct three trust_three
  __attribute__ ((bytesafe_trust ("into_bytes", "cleared")));
typedef struct three claim_three __attribute__ ((into_bytes));
typedef struct three trust_again
  __attribute__ ((bytesafe_trust ("into_bytes", "told twice")));

struct later { char kind; int value; };

_Static_assert (__builtin_has_attribute (struct vendor_bad, into_bytes), "");
_Static_assert (__builtin_has_attribute (trust_vendor, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct system_bad, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct one, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct two, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct three, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct qualified, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct later, into_bytes), "");
