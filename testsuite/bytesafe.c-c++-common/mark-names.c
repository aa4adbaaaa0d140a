/* The mark of a record is seen under all names, qualifiers and ways to say its
   type, those made before the claim as well as after it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct s;
typedef struct s early;
typedef const struct s early_const;
typedef early_const early_chain;

struct s
{
  int a;
} __attribute__ ((into_bytes));

typedef struct s late;
typedef late chain;
typedef struct s aligned __attribute__ ((aligned (16)));
typedef struct s *pointer;

extern struct s object;
extern const struct s array[3];
extern struct s table[2][2];
struct s function (void);

_Static_assert (__builtin_has_attribute (struct s, into_bytes), "");
_Static_assert (__builtin_has_attribute (early, into_bytes), "");
_Static_assert (__builtin_has_attribute (early_const, into_bytes), "");
_Static_assert (__builtin_has_attribute (early_chain, into_bytes), "");
_Static_assert (__builtin_has_attribute (late, into_bytes), "");
_Static_assert (__builtin_has_attribute (chain, into_bytes), "");
_Static_assert (__builtin_has_attribute (aligned, into_bytes), "");
_Static_assert (__builtin_has_attribute (const struct s, into_bytes), "");
_Static_assert (__builtin_has_attribute (volatile struct s, into_bytes), "");
_Static_assert (__builtin_has_attribute (const volatile late, into_bytes), "");
_Static_assert (__builtin_has_attribute (__typeof__ (object), into_bytes), "");
_Static_assert (__builtin_has_attribute (__typeof__ (array[0]), into_bytes), "");
_Static_assert (__builtin_has_attribute (__typeof__ (table[1][1]), into_bytes), "");
_Static_assert (__builtin_has_attribute (__typeof__ (*(pointer) 0), into_bytes), "");
_Static_assert (__builtin_has_attribute (__typeof__ (function ()), into_bytes), "");

/* What is made of it is another type.  */
_Static_assert (!__builtin_has_attribute (pointer, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct s *, into_bytes), "");
_Static_assert (!__builtin_has_attribute (__typeof__ (function), into_bytes), "");
