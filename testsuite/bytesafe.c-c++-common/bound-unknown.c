/* What does not tell what it points to passes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "bound.h"

void *get (void);

struct holder { void *data; const char *text; void *many[2]; };

void
all_pass (void *v, const void *c, volatile void *w, char *s, unsigned char *u,
	  signed char *t, const char **list, struct holder *h, long number,
	  void **vs)
{
  need (v);
  need (c);
  need ((const void *) w);
  need (s);
  need (s + 1);
  need (u);
  need (t);
  need (*list);
  need (list[1]);
  need (h->data);
  need (h->text);
  need (h->many[1]);
  need (*vs);
  need (get ());
  need (0);
  need ((void *) 0);
  need ((void *) 0x1000);
  need ((char *) v + 4);
  need ((void *) number);
  /* A pointer that was made an integer is one no longer.  */
  need ((void *) (__UINTPTR_TYPE__) &number);
  need ((void *) ((__UINTPTR_TYPE__) h & ~7ul));
}
