/* Claims on records that are defined where few would define one.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-std=gnu17 -w" }  */

#define BAD { char a; int b; } __attribute__ ((into_bytes))

__typeof__ (struct in_typeof BAD) a;	/* { dg-error {'struct in_typeof' is not 'into_bytes'} } */
_Atomic (struct in_atomic BAD) b;	/* { dg-error {'struct in_atomic' is not 'into_bytes'} } */
enum { C = sizeof (struct in_enumerator BAD) };	/* { dg-error {'struct in_enumerator' is not 'into_bytes'} } */
int d[sizeof (struct in_bound BAD)];	/* { dg-error {'struct in_bound' is not 'into_bytes'} } */
struct { int e : sizeof (struct in_width BAD); } e;	/* { dg-error {'struct in_width' is not 'into_bytes'} } */
_Static_assert (sizeof (struct in_assertion BAD), "");	/* { dg-error {'struct in_assertion' is not 'into_bytes'} } */
struct in_result BAD f (void);	/* { dg-error {'struct in_result' is not 'into_bytes'} } */
_Alignas (struct in_alignas BAD) int g;	/* { dg-error {'struct in_alignas' is not 'into_bytes'} } */
unsigned long h = __builtin_offsetof (struct in_offsetof BAD, b);	/* { dg-error {'struct in_offsetof' is not 'into_bytes'} } */
int i = _Generic (0, struct in_generic BAD: 1, default: 2);	/* { dg-error {'struct in_generic' is not 'into_bytes'} } */
int j __attribute__ ((aligned (sizeof (struct in_attribute BAD))));	/* { dg-error {'struct in_attribute' is not 'into_bytes'} } */
extern struct in_extern BAD k[];	/* { dg-error {'struct in_extern' is not 'into_bytes'} } */

int
old_style (l)
     struct in_old_style BAD l;	/* { dg-error {'struct in_old_style' is not 'into_bytes'} } */
{
  int nested (void)
  {
    struct in_nested BAD m;	/* { dg-error {'struct in_nested' is not 'into_bytes'} } */
    return 0;
  }
  int n = ({ struct in_statement BAD o; 1; });	/* { dg-error {'struct in_statement' is not 'into_bytes'} } */
  __builtin_va_list p;
  switch (sizeof (struct in_switch BAD))	/* { dg-error {'struct in_switch' is not 'into_bytes'} } */
    case sizeof (struct in_case BAD):	/* { dg-error {'struct in_case' is not 'into_bytes'} } */
      while (sizeof (struct in_while BAD) == 1)	/* { dg-error {'struct in_while' is not 'into_bytes'} } */
	(void) sizeof (struct in_void BAD);	/* { dg-error {'struct in_void' is not 'into_bytes'} } */
  return nested () + n;
}
