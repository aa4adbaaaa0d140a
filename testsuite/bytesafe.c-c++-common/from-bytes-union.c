/* Any member of a union may be read after its bytes came in, so all of them
   are judged, on each level.
   SPDX-License-Identifier: GPL-3.0-or-later  */

enum kind { REQUEST, REPLY };

struct request
{
  int length;
  enum kind kind;	/* { dg-note {not every bit pattern of 'body.request.kind' is a value of its type \[invalid-bit-pattern\]} } */
};		/* { dg-note {receive it as an integer} "" { target *-*-* } .-1 } */

struct message	/* { dg-error {'struct message' is not 'from_bytes': 3 members with bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  union
  {
    int number;
    struct request request;
    _Bool flag;	/* { dg-note {not every bit pattern of 'body.flag' is a value of its type \[invalid-bit-pattern\]} } */
  } body;	/* { dg-note {receive it as 'unsigned char'} "" { target *-*-* } .-1 } */
  union
  {
    int other;
    _Bool flags[4];	/* { dg-note {not every bit pattern of 'flags\[\]' is a value of its type, in 4 places \[invalid-bit-pattern\]} } */
  };		/* { dg-note {receive it as 'unsigned char'} "" { target *-*-* } .-1 } */
} __attribute__ ((from_bytes));

_Static_assert (!__builtin_has_attribute (struct message, from_bytes), "");
