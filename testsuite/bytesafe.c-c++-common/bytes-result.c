/* Who does not look at an enum bs_err is told.
   SPDX-License-Identifier: GPL-3.0-or-later

   Each is told of by GCC at the macro; a cast to void does not help, as ever
   with warn_unused_result.  */

#include <bytesafe/bytes.h>

struct flexible { uint32_t a; uint32_t tail[]; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
struct msg { uint32_t a; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

int is_valid (struct bs_bytes bytes);

void
ignores (struct msg *msg, void *buffer, const struct flexible *flexible,
	 struct flexible *mut_flexible, struct bs_bytes *rest)
{
  const struct msg *view;
  size_t count;
  bs_write_to (msg, buffer, 4);		       /* { dg-note "in expansion of macro 'bs_write_to'" } */
  bs_write_to_prefix (msg, buffer, 4);	       /* { dg-note "in expansion of macro 'bs_write_to_prefix'" } */
  bs_write_to_suffix (msg, buffer, 4);	       /* { dg-note "in expansion of macro 'bs_write_to_suffix'" } */
  bs_read_from (struct msg, buffer, 4, msg);   /* { dg-note "in expansion of macro 'bs_read_from'" } */
  bs_read_from_prefix (struct msg, buffer, 4, msg, rest);	/* { dg-note "in expansion of macro 'bs_read_from_prefix'" } */
  bs_read_from_suffix (struct msg, buffer, 4, msg, rest);	/* { dg-note "in expansion of macro 'bs_read_from_suffix'" } */
  bs_try_read_from (struct msg, buffer, 4, msg, is_valid);	/* { dg-note "in expansion of macro 'bs_try_read_from'" } */
  bs_ref_from (struct msg, buffer, 4, &view);  /* { dg-note "in expansion of macro 'bs_ref_from'" } */
  bs_ref_from_prefix (struct msg, buffer, 4, &view, rest);	/* { dg-note "in expansion of macro 'bs_ref_from_prefix'" } */
  bs_ref_from_suffix (struct msg, buffer, 4, &view, rest);	/* { dg-note "in expansion of macro 'bs_ref_from_suffix'" } */
  bs_mut_from (struct msg, buffer, 4, &msg);   /* { dg-note "in expansion of macro 'bs_mut_from'" } */
  bs_ref_from_elems (struct flexible, tail, 1, buffer, 4, &flexible); /* { dg-note "in expansion of macro 'bs_ref_from_elems'" } */
  bs_mut_from_elems (struct flexible, tail, 1, buffer, 4, &mut_flexible); /* { dg-note "in expansion of macro 'bs_mut_from_elems'" } */
  bs_tail_count (struct flexible, tail, 4, &count);  /* { dg-note "in expansion of macro 'bs_tail_count'" } */
  bs_tail_fit (struct flexible, tail, 4, &count);    /* { dg-note "in expansion of macro 'bs_tail_fit'" } */
  bs_as_bytes_elems (flexible, tail, 4, rest); /* { dg-note "in expansion of macro 'bs_as_bytes_elems'" } */
}
/* { dg-warning "ignoring return value of .*bs_detail_result" "" { target *-*-* } 0 } */
