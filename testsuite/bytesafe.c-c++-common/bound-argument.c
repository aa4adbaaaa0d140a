/* An argument is judged by the type that it had before it became a pointer to
   void.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }

     the argument                       judged
     an object's address, an array      the object, the element
     a member's address, a member array the member
     a pointer + n                      what it points to
     casts to pointers to bytes         what is below them  */

#include "bound.h"

struct outer
{
  char kind;
  struct bad bad;
  struct good good;
  struct bad bads[2];
  struct good goods[2];
  unsigned char bytes[8];
};

struct good good, goods[3], goods_2[3][2];
struct bad bad, bads[3], bads_2[3][2];

void
all_good (struct good *p, const struct good *q, struct outer *o, int i)
{
  need (&good);
  need (p);
  need (q);
  need (goods);
  need (&goods);
  need (goods_2);
  need (goods_2[1]);
  need (&goods_2[1]);
  need (goods + 1);
  need (goods + i);
  need (goods + 2 * i);
  need (&goods[i]);
  need (p - 1);
  need (p - i);
  need (p++);
  need (--p);
  need (p += i);
  need (&o->good);
  need (o->goods);
  need (&o->goods[i]);
  need (&o->goods[i].second);
  need (o->bytes);
  need (&o->kind);
  need (&o->bad.second);
  need (&bad.first);
  need ((void *) p);
  need ((const void *) &good);
  need ((char *) &good);
  need ((void *) (char *) goods);
}

void
all_bad (struct bad *p, const struct bad *q, struct outer *o, int i)
{
  need (&bad); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes of padding \[interior-padding\]} } */
  need (p); /* { dg-error {'struct bad' is not} } */
  need (q); /* { dg-error {'(const )?struct bad' is not} } */
  need (bads); /* { dg-error {'struct bad' is not} } */
  need (&bads); /* { dg-error {'struct bad' is not: 3 bytes} } */
  need (bads_2); /* { dg-error {'struct bad' is not} } */
  need (bads_2[1]); /* { dg-error {'struct bad' is not} } */
  need (&bads_2[1]); /* { dg-error {'struct bad' is not: 3 bytes} } */
  need (bads + 1); /* { dg-error {'struct bad' is not} } */
  need (bads + i); /* { dg-error {'struct bad' is not} } */
  need (bads + 2 * i); /* { dg-error {'struct bad' is not} } */
  need (&bads[i]); /* { dg-error {'struct bad' is not} } */
  need (p - 1); /* { dg-error {'struct bad' is not} } */
  need (p - i); /* { dg-error {'struct bad' is not} } */
  need (p++); /* { dg-error {'struct bad' is not} } */
  need (--p); /* { dg-error {'struct bad' is not} } */
  need (p += i); /* { dg-error {'struct bad' is not} } */
  need (&o->bad); /* { dg-error {'struct bad' is not} } */
  need (o->bads); /* { dg-error {'struct bad' is not} } */
  need (&o->bads[i]); /* { dg-error {'struct bad' is not} } */
  need ((void *) p); /* { dg-error {'struct bad' is not} } */
  need ((const void *) &bad); /* { dg-error {'struct bad' is not} } */
  need ((char *) &bad); /* { dg-error {'struct bad' is not} } */
  need ((void *) (char *) bads); /* { dg-error {'struct bad' is not} } */
  need (o); /* { dg-error {'struct outer' is not} } */
  need (&p); /* { dg-error {'(struct )?bad ?\*' is not: a pointer \[pointer\]} } */
}
