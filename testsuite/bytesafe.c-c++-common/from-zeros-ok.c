/* Zeros are a value of nearly everything: padding, pointers, booleans, each
   kind of number, and an enumeration with an enumerator for them or one that is
   open.
   SPDX-License-Identifier: GPL-3.0-or-later  */

enum zero { ZERO, ONE };
enum last { FIRST = -1, LAST = 0 };
enum __attribute__ ((flag_enum)) flags { FLAG_1 = 1, FLAG_2 = 2 };
enum __attribute__ ((enum_extensibility (open))) open_enum { OPEN_1 = 1 };

struct everything
{
  char kind;
  long number;
  void *pointer;
  void (*function) (void);
  _Bool is_set;
  _Bool bit : 1;
  enum zero zero;
  enum last last[3];
  enum zero bits : 3;
  enum flags flags;
  enum open_enum open;
  float single;
  double twice;
  long double longest;
  volatile int changes;
  union { char letter; void *address; } choice;
  struct { char before; int behind; } padded[4];
  struct { } nothing;
  void *tail[];
} __attribute__ ((from_zeros));

typedef enum zero claim_zero __attribute__ ((from_zeros));
typedef enum flags claim_flags __attribute__ ((from_zeros));
typedef void *claim_pointer __attribute__ ((from_zeros));
typedef _Bool claim_bool __attribute__ ((from_zeros));

_Static_assert (__builtin_has_attribute (struct everything, from_zeros), "");
_Static_assert (__builtin_has_attribute (claim_zero, from_zeros), "");
_Static_assert (__builtin_has_attribute (claim_flags, from_zeros), "");
_Static_assert (__builtin_has_attribute (claim_pointer, from_zeros), "");
_Static_assert (__builtin_has_attribute (claim_bool, from_zeros), "");
