/* A record that is mentioned a hundred times is told of once.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct s	/* { dg-error {'struct s' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;	/* { dg-note {3 bytes of padding at offset 1, after 'a', before 'b' \[interior-padding\]} } */
  int b;	/* { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'a'} "" { target *-*-* } .-1 } */
} __attribute__ ((into_bytes));
		/* { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct s', if its members may be unaligned} "" { target *-*-* } 4 } */
		/* { dg-note {layout, one character a byte:} "" { target *-*-* } 4 } */

#define TEN(p)								\
  extern struct s p##0, p##1[2], *p##2;					\
  struct s p##3 (struct s, const struct s *);				\
  typedef struct s p##4;						\
  struct p##5 { struct s x; };						\
  struct p##6 { struct s x[3]; struct p##5 y; };			\
  static inline struct s p##7 (struct s *x) { struct s y = *x; return y; } \
  enum { p##8 = sizeof (struct s) };					\
  extern struct s *(*p##9) (struct s);
TEN (a) TEN (b) TEN (c) TEN (d) TEN (e)
TEN (f) TEN (g) TEN (h) TEN (i) TEN (k)

/* { dg-do compile { target int_align_4 } }  */
