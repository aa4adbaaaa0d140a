/* Layouts for the unit tests, written like the C that they stand for.
   SPDX-License-Identifier: GPL-3.0-or-later

     struct bench *bench = bench_begin ();
     const struct bs_layout *msg
       = declare (bench, "struct msg { u8 kind; u32 len; }");

   What is laid out here is laid out as GCC does it on x86-64.

   declaration:  (struct | union) TAG { member ... } [attribute ...]
   member:       [qualifier ...] type [NAME] [subscript ...] [: WIDTH]
                 [@ BIT] ;
   type:         NAME                      a scalar, or what was named
                 (struct | union) TAG      declared before
                 (struct | union) { ... }  nested, without a tag
   qualifier:    volatile | atomic | mutable
                 aligned N                 in bytes, at least
                 fixed | varies            what the type's name says of ABIs
                 base                      C++: a base class, no member
                 virtual                   C++: of a base class, the mark only
                 no_unique_address         C++: takes no space if it is empty
   subscript:    [COUNT] | []
   attribute:    packed | randomized | ms    (ms sets the mark only)
                 align N                   in bytes, at least
                 pack N                    in bytes, at most: each member
                 abi_aligned               the mark only
                 size N                    in bytes, whatever is inside
                 as_base                   C++: no more than its members take
                 copied [SITE]             C++: not trivially copyable, by the
                                           function SITE or by members
                 closure | resists_packing | nonstandard
                                           C++, the marks only

   "@ BIT" puts a member at that bit, whatever is before it.  A bit-field
   without a name is an unnamed one; any other such member is anonymous.  A
   bit-field may be wider than its type, as in C++.  An empty class that takes
   no space lies behind the member before, unless "@ BIT" tells where it does,
   and moves nothing; a record of nothing else has one byte, unless it is as a
   base.  */

#ifndef BS_UNIT_BUILD_LAYOUT_H
#define BS_UNIT_BUILD_LAYOUT_H

#include "bench.h"

/* Return the finished layout of the record that SOURCE declares, known on
   BENCH by its tag.  A mistake in SOURCE ends the program.  */
struct bs_layout *declare (struct bench *bench, const char *source);

/* Return the member of RECORD that is called NAME; there must be one.  */
const struct bs_field *find_member (const struct bs_layout *record,
                                    const char *name);

/* Declare SOURCE on BENCH and judge it for TRAIT under POLICY.  Return the
   printed verdict from its outcome on, for example
   "fails\n  interior-padding at 8+24 x1 kind\n".  */
const char *judge_source (struct bench *bench, const struct bs_policy *policy,
                          enum bs_trait trait, const char *source);

#endif /* BS_UNIT_BUILD_LAYOUT_H */
