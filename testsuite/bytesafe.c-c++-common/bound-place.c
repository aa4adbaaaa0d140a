/* Calls are found wherever a function's body has them.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "bound.h"

int ask (const void *) REQUIRES (into_bytes, 1);

/* What is in a macro GCC reports in its definition, unless a part that is known
   to have a place was written by its user.  */
#define CALL(p) need (p) /* { dg-error {'struct bad' is not} "" { target c } } */
#define CALL_BAD() need (&bad) /* { dg-error {'struct bad' is not} } */

struct bad bad;

/* Nobody calls these two.  */
static inline void
unused_inline (struct bad *p)
{
  need (p); /* { dg-error {'struct bad' is not} } */
}

__attribute__ ((unused)) static void
unused_static (struct bad *p)
{
  need (p); /* { dg-error {'struct bad' is not} } */
}

extern inline __attribute__ ((gnu_inline, always_inline)) void
always (struct bad *p)
{
  need (p); /* { dg-error {'struct bad' is not} } */
}

int
f (int n, struct good *g, struct bad *p)
{
  int first = ask (g), second = ask (p); /* { dg-error {'struct bad' is not} } */
  int array[2] = { ask (g), ask (p) }; /* { dg-error {'struct bad' is not} } */
  struct good good = { .first = ask (g), .second = ask (p) }; /* { dg-error {'struct bad' is not} } */
  CALL (g);
  CALL (p); /* { dg-error {'struct bad' is not} "" { target c++ } } */
  CALL_BAD ();
  if (ask (p)) /* { dg-error {'struct bad' is not} } */
    return ask (p); /* { dg-error {'struct bad' is not} } */
  else if (n && ask (p)) /* { dg-error {'struct bad' is not} } */
    n = n ? 1 : ask (p); /* { dg-error {'struct bad' is not} } */
  for (int i = ask (p); /* { dg-error {'struct bad' is not} } */
       i < ask (p); /* { dg-error {'struct bad' is not} } */
       i += ask (p)) /* { dg-error {'struct bad' is not} } */
    while (ask (p)) /* { dg-error {'struct bad' is not} } */
      do
	n++;
      while (ask (p)); /* { dg-error {'struct bad' is not} } */
  switch (ask (p)) /* { dg-error {'struct bad' is not} } */
    {
    case 1:
      ask (p); /* { dg-error {'struct bad' is not} } */
    default:
      goto end;
    }
  ask (p); /* { dg-error {'struct bad' is not} } */
end:
  (void) ask (p); /* { dg-error {'struct bad' is not} } */
  if (0)
    ask (p); /* { dg-error {'struct bad' is not} } */
  array[ask (p) & 1] = 1; /* { dg-error {'struct bad' is not} } */
  ask (ask (p) ? g : g); /* { dg-error {'struct bad' is not} } */
  {
    {
      n += __extension__ ({ ask (p); 1; }); /* { dg-error {'struct bad' is not} } */
    }
  }
  return array[0] + first + second + good.first + n;
}

/* What is not evaluated is no call.  */
char size[sizeof (ask ((struct bad *) 0))];
int
g (struct bad *p)
{
  return sizeof (ask (p)) + sizeof (__typeof__ (ask (p)));
}
