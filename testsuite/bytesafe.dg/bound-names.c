/* A type without a name of its own is told as it is made, and not by whatever
   typedef of it there is.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef char *text;
typedef int numbers[4];

void need (const void *) __attribute__ ((bytesafe_requires ("into_bytes", 1)));

void
call (char *s, text t)
{
  need (&s); /* { dg-error {'char \*' is not: a pointer} } */
  need (&t); /* { dg-error {'(text|char \*)' is not: a pointer} } */
}
