/* Without a hole, whatever is in the members: addresses are fine.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct node
{
  struct node *next;
  const char *name;
  void (*visit) (struct node *);
  long count;
} __attribute__ ((no_padding));

struct packed
{
  char kind;
  void *pointer;
  double weight;
} __attribute__ ((packed, no_padding));

struct nested
{
  struct node node[2];
  struct packed packed[sizeof (long)];
} __attribute__ ((no_padding));

struct bits
{
  unsigned char a : 3;
  unsigned char b : 5;
  _Bool c;
  unsigned short d[];
} __attribute__ ((no_padding));

typedef int *pointer __attribute__ ((no_padding));
enum kind { ONE } __attribute__ ((no_padding));

_Static_assert (__builtin_has_attribute (struct node, no_padding), "");
_Static_assert (__builtin_has_attribute (struct packed, no_padding), "");
_Static_assert (__builtin_has_attribute (struct nested, no_padding), "");
_Static_assert (__builtin_has_attribute (struct bits, no_padding), "");
_Static_assert (__builtin_has_attribute (pointer, no_padding), "");
_Static_assert (__builtin_has_attribute (enum kind, no_padding), "");
