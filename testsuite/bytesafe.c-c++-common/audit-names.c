/* What an audit calls a record, and where it finds them: inside of records and
   functions, under the name of a typedef, in macros, and in forward declared
   ones.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "audit" }
   { dg-options "-ftrack-macro-expansion=0" }  */

struct later;

typedef struct { char a; int b; } named;	/* { dg-warning {'(struct )?named' is not 'into_bytes'} } */
typedef struct tag { char a; int b; } tagged;	/* { dg-warning {'struct tag' is not 'into_bytes'} } */

struct later { char a; int b; };	/* { dg-warning {'struct later' is not 'into_bytes'} } */

#define PADDED(name) struct name { char a; int b; }
PADDED (expanded);	/* { dg-warning {'struct expanded' is not 'into_bytes'} } */

struct outer	/* { dg-warning {'struct outer' is not 'into_bytes'} } */
{
  struct inner { char a; int b; } one;	/* { dg-warning {'struct (outer::)?inner' is not 'into_bytes'} } */
};

void
function (void)
{
  struct local { char a; int b; } local;	/* { dg-warning {'struct (function\(\)::)?local' is not 'into_bytes'} } */
  {
    struct local { char a; short b; } inner;	/* { dg-warning {'struct (function\(\)::)?local' is not 'into_bytes': 1 byte of padding} } */
    (void) inner;
  }
  (void) local;
}

struct flexible	/* { dg-warning {'struct flexible' is not 'into_bytes'} } */
{
  char a;
  int b;
  char tail[];
};

struct good { int a; struct { int b; } c; struct { int d; }; };
