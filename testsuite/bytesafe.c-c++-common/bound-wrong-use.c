/* A bound that says nothing is wrong where it is written.
   SPDX-License-Identifier: GPL-3.0-or-later  */

void no_such (const void *) __attribute__ ((bytesafe_requires ("into_bytes", 2))); /* { dg-error {'bytesafe_requires' attribute: the function has no argument 2} } */
void none (void) __attribute__ ((bytesafe_requires ("into_bytes", 1))); /* { dg-error {the function has no argument 1} } */
void not_pointer (int, const void *) __attribute__ ((bytesafe_requires ("into_bytes", 1))); /* { dg-error {argument 1 is of type 'int', which is no pointer} } */
void not_trait (const void *) __attribute__ ((bytesafe_requires ("into_byte", 1))); /* { dg-error {'bytesafe_requires' attribute: '"?into_byte"?' is not a trait; the traits are into_bytes, from_bytes, } } */
void not_string (const void *) __attribute__ ((bytesafe_requires (1, 1))); /* { dg-error {'1' is not a trait; the traits are} } */
void zero (const void *) __attribute__ ((bytesafe_requires ("into_bytes", 0))); /* { dg-error {'0' is not the number of an argument, from 1} } */
void negative (const void *) __attribute__ ((bytesafe_requires ("into_bytes", -1))); /* { dg-error {'-1' is not the number of an argument, from 1} } */
void large (const void *) __attribute__ ((bytesafe_requires ("into_bytes", 4294967297))); /* { dg-error {'4294967297' is not the number of an argument, from 1} } */
void text (const void *) __attribute__ ((bytesafe_requires ("into_bytes", "1"))); /* { dg-error {'?"1"'? is not the number of an argument, from 1} } */
void dots (const void *, ...) __attribute__ ((bytesafe_requires ("into_bytes", 2))); /* { dg-error {the function has no argument 2} } */
void second (const void *, int) __attribute__ ((bytesafe_requires ("into_bytes", 1, 2))); /* { dg-error {argument 2 is of type 'int', which is no pointer} } */
void lonely (const void *) __attribute__ ((bytesafe_requires ("into_bytes"))); /* { dg-error {wrong number of arguments specified for 'bytesafe_requires' attribute} } */
void lonelier (const void *) __attribute__ ((bytesafe_requires)); /* { dg-error {wrong number of arguments specified for 'bytesafe_requires' attribute} } */
void (*pointer) (const void *) __attribute__ ((bytesafe_requires ("into_bytes", 2))); /* { dg-error {the function has no argument 2} } */

int variable __attribute__ ((bytesafe_requires ("into_bytes", 1))); /* { dg-warning {'bytesafe_requires' attribute only applies to function types} } */
struct record { int a; } __attribute__ ((bytesafe_requires ("into_bytes", 1))); /* { dg-warning {'bytesafe_requires' attribute only applies to function types} } */
struct with_field { int field __attribute__ ((bytesafe_requires ("into_bytes", 1))); }; /* { dg-warning {'bytesafe_requires' attribute only applies to function types} } */

/* Of these nothing is left.  */
void
f (struct with_field *p, int **q)
{
  no_such (q);
  not_trait (q);
  zero (q);
  second (q, 1);
  (void) p;
}
