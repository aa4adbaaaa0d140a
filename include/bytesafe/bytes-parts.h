/* Parts of buffers: what the macros of <bytesafe/bytes.h> do once the types
   are checked.  No macro of users' is in here, nor any type but bytes.
   SPDX-License-Identifier: MIT OR GPL-2.0-only  */

#ifndef BYTESAFE_BYTES_PARTS_H
#define BYTESAFE_BYTES_PARTS_H

/* What is in here is no matter of the warnings and audits of users.  */
#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <stddef.h>
#include <stdint.h>

/* Users may have macros of any names but bs_ and BS_.  So parameters and locals
   begin with bs_; comments leave that out.  The macros of members' names are
   back below.  */
#pragma push_macro("data")
#undef data
#pragma push_macro("size")
#undef size

/* SIZE bytes at DATA to look at.  */
struct bs_bytes
{
  const unsigned char *data;
  size_t size;
};

/* SIZE bytes at DATA that may be written.  */
struct bs_mut_bytes
{
  unsigned char *data;
  size_t size;
};

/* How a conversion went.  It is looked for in this order.  */
enum bs_err
{
  BS_OK,    /* it is done */
  BS_ALIGN, /* the object would lie at an address that its type can't have */
  BS_SIZE, /* there are too few bytes, or too many where all are to be used */
  BS_VALID /* the bytes are no value of the type */
};

/* Return a sentence about ERROR, in static memory.  */
static __inline__ const char *
bs_err_text (enum bs_err bs_error)
{
  switch (bs_error)
    {
    case BS_OK:
      return "the bytes were converted";
    case BS_ALIGN:
      return "the bytes lie at an address that the type can not have";
    case BS_SIZE:
      return "the number of bytes is not what the type needs";
    case BS_VALID:
      return "the bytes are no value of the type";
    }
  return "unknown error";
}

/* Which part of a buffer is meant.  */
enum bs_detail_where
{
  BS_DETAIL_EXACT,  /* all of it, and it must not be larger */
  BS_DETAIL_PREFIX, /* what it begins with */
  BS_DETAIL_SUFFIX  /* what it ends with */
};

/* Return ERROR, at which the caller must look.  Were it not inlined GCC would
   not know that what a conversion stores is there if this is BS_OK.  */
__attribute__ ((__warn_unused_result__,
                __always_inline__)) static __inline__ enum bs_err
bs_detail_result (enum bs_err bs_error)
{
  return bs_error;
}

/* Return SIZE bytes at POINTER.  */
static __inline__ struct bs_bytes
bs_detail_bytes (const void *bs_pointer, size_t bs_size)
{
  struct bs_bytes bs_result;
  bs_result.data = (const unsigned char *) bs_pointer;
  bs_result.size = bs_size;
  return bs_result;
}

/* Store SIZE bytes at POINTER at OUT.  Return BS_OK, or BS_SIZE and store
   nothing if no object has that size.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_all (const void *bs_pointer, size_t bs_size,
               struct bs_bytes *bs_out)
{
  if (bs_size > PTRDIFF_MAX)
    return BS_SIZE;
  *bs_out = bs_detail_bytes (bs_pointer, bs_size);
  return BS_OK;
}

/* Return SIZE bytes at POINTER, to be written.  */
static __inline__ struct bs_mut_bytes
bs_detail_mut_bytes (void *bs_pointer, size_t bs_size)
{
  struct bs_mut_bytes bs_result;
  bs_result.data = (unsigned char *) bs_pointer;
  bs_result.size = bs_size;
  return bs_result;
}

/* Copy SIZE bytes from FROM to TO.  They may overlap, and both may be null if
   there are none.  */
static __inline__ void
bs_detail_copy (void *bs_to, const void *bs_from, size_t bs_size)
{
  if (bs_size != 0)
    __builtin_memmove (bs_to, bs_from, bs_size);
}

/* Fill SIZE bytes at POINTER with zeros.  */
static __inline__ void
bs_detail_clear (void *bs_pointer, size_t bs_size)
{
  if (bs_size != 0)
    __builtin_memset (bs_pointer, 0, bs_size);
}

/* Copy SIZE bytes from COPY, which were judged, to OUT, and store LEFT at
   REST, unless that is null.  */
static __inline__ void
bs_detail_accept (void *bs_out, const void *bs_copy, size_t bs_size,
                  struct bs_bytes bs_left, struct bs_bytes *bs_rest)
{
  bs_detail_copy (bs_out, bs_copy, bs_size);
  if (bs_rest != NULL)
    *bs_rest = bs_left;
}

/* Return the size in bytes of a record that is HEAD bytes large with COUNT
   elements of ELEMENT bytes each from OFFSET on; SIZE_MAX if there is no such
   object.  It has at least the members that come before the elements, and what
   pads it to HEAD.  */
static __inline__ size_t
bs_detail_tailed_size (size_t bs_head, size_t bs_offset, size_t bs_element,
                       size_t bs_count)
{
  size_t bs_size;
  if (__builtin_mul_overflow (bs_element, bs_count, &bs_size)
      || __builtin_add_overflow (bs_size, bs_offset, &bs_size))
    return SIZE_MAX;
  return bs_size < bs_head ? bs_head : bs_size;
}

/* Count how many elements a record has in SIZE bytes, and store that at COUNT.
   HEAD, OFFSET and ELEMENT are as above; OFFSET is not above HEAD, and ELEMENT
   not 0.  IS_EXACT: no byte may be left.  Return BS_OK, or BS_SIZE and store
   nothing.  */
static __inline__ enum bs_err
bs_detail_count (int bs_is_exact, size_t bs_head, size_t bs_offset,
                 size_t bs_element, size_t bs_size, size_t *bs_count)
{
  size_t bs_most;
  if (bs_size < bs_head)
    return BS_SIZE;
  bs_most = (bs_size - bs_offset) / bs_element;
  if (bs_is_exact
      && bs_detail_tailed_size (bs_head, bs_offset, bs_element, bs_most)
           != bs_size)
    return BS_SIZE;
  *bs_count = bs_most;
  return BS_OK;
}

/* Find the part WHERE of the buffer at ADDRESS, SIZE bytes, that an object of
   NEEDED bytes takes, whose address must be a multiple of ALIGNMENT, a power of
   two.  Store its offset at OFFSET.  Return BS_OK, BS_ALIGN or BS_SIZE; OFFSET
   is only of use for BS_OK.  (As a const void * GCC would take the buffer for
   read here, and warn if nothing was written there.)  */
static __inline__ enum bs_err
bs_detail_find (enum bs_detail_where bs_where, uintptr_t bs_address,
                size_t bs_size, size_t bs_needed, size_t bs_alignment,
                size_t *bs_offset)
{
  /* No object is as large as that, and there is no address to look at.  */
  if (bs_where == BS_DETAIL_SUFFIX && bs_needed > PTRDIFF_MAX)
    return BS_SIZE;
  /* If the buffer is too small this wraps.  So does the address then, and a
     power of two divides both the same way.  */
  *bs_offset = bs_where == BS_DETAIL_SUFFIX ? bs_size - bs_needed : 0;
  if (bs_alignment > 1 && (bs_address + *bs_offset) % bs_alignment != 0)
    return BS_ALIGN;
  if (bs_needed > PTRDIFF_MAX || bs_size < bs_needed)
    return BS_SIZE;
  if (bs_where == BS_DETAIL_EXACT && bs_size != bs_needed)
    return BS_SIZE;
  return BS_OK;
}

/* Return the address OFFSET bytes behind BUFFER, which may be null if that is
   none.  */
static __inline__ const unsigned char *
bs_detail_at (const void *bs_buffer, size_t bs_offset)
{
  const unsigned char *bs_data = (const unsigned char *) bs_buffer;
  return bs_offset == 0 ? bs_data : bs_data + bs_offset;
}

/* The same of a BUFFER that may be written.  */
static __inline__ unsigned char *
bs_detail_mut_at (void *bs_buffer, size_t bs_offset)
{
  unsigned char *bs_data = (unsigned char *) bs_buffer;
  return bs_offset == 0 ? bs_data : bs_data + bs_offset;
}

/* Store at REST, unless that is null, what the part WHERE of NEEDED bytes
   leaves of BUFFER, SIZE bytes.  */
static __inline__ void
bs_detail_leave (enum bs_detail_where bs_where, const void *bs_buffer,
                 size_t bs_size, size_t bs_needed, struct bs_bytes *bs_rest)
{
  if (bs_rest != NULL)
    *bs_rest = bs_detail_bytes (bs_where == BS_DETAIL_SUFFIX
                                  ? bs_detail_at (bs_buffer, 0)
                                  : bs_detail_at (bs_buffer, bs_needed),
                                bs_size - bs_needed);
}

/* Copy the part WHERE of BUFFER, SIZE bytes, to the NEEDED bytes at OUT, and
   store what is left at REST, unless that is null.  Return BS_OK, or BS_SIZE
   and store nothing.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_read (enum bs_detail_where bs_where, const void *bs_buffer,
                size_t bs_size, size_t bs_needed, void *bs_out,
                struct bs_bytes *bs_rest)
{
  size_t bs_offset;
  enum bs_err bs_error = bs_detail_find (bs_where, (uintptr_t) bs_buffer,
                                         bs_size, bs_needed, 1, &bs_offset);
  if (bs_error == BS_OK)
    {
      bs_detail_copy (bs_out, bs_detail_at (bs_buffer, bs_offset), bs_needed);
      bs_detail_leave (bs_where, bs_buffer, bs_size, bs_needed, bs_rest);
    }
  return bs_error;
}

/* Copy the NEEDED bytes at OBJECT to the part WHERE of BUFFER, SIZE bytes.
   Return BS_OK, or BS_SIZE and store nothing.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_write (enum bs_detail_where bs_where, const void *bs_object,
                 size_t bs_needed, void *bs_buffer, size_t bs_size)
{
  size_t bs_offset;
  enum bs_err bs_error = bs_detail_find (bs_where, (uintptr_t) bs_buffer,
                                         bs_size, bs_needed, 1, &bs_offset);
  if (bs_error == BS_OK)
    bs_detail_copy (bs_detail_mut_at (bs_buffer, bs_offset), bs_object,
                    bs_needed);
  return bs_error;
}

/* Return ADDRESS as a pointer of which GCC knows nothing, after all that was
   stored until now was stored, and before anything behind this is read.

   The manual of GCC, "Extended Asm", 6.47.2.6 in GCC 12, of the clobber
   "memory": the statement may read and write any memory, so GCC stores what it
   keeps in registers before, and assumes of nothing that it has read before
   that it is still there.  "volatile": it is neither deleted nor moved across
   other such statements.  And as ADDRESS is written by it, it is not known to
   be that of the object of another type that it came from.  */
static __inline__ void *
bs_detail_forget (uintptr_t bs_address)
{
  __asm__ __volatile__("" : "+r"(bs_address) : : "memory");
  return (void *) bs_address;
}

/* End the use of VIEW, which came from bs_ref_from, bs_mut_from or their kin:
   what was written through it is in the buffer for whatever type that is read
   by, and it is used no more.  Nothing is done at run time.  */
static __inline__ void
bs_view_end (const void *bs_view)
{
  __asm__ __volatile__("" : : "r"(bs_view) : "memory");
}

/* Store at VIEW where the object of NEEDED bytes and ALIGNMENT is that is the
   part WHERE of BUFFER, SIZE bytes, and what is left at REST, unless that is
   null.  Return BS_OK, or BS_ALIGN or BS_SIZE and store nothing.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_ref (enum bs_detail_where bs_where, const void *bs_buffer,
               size_t bs_size, size_t bs_needed, size_t bs_alignment,
               void **bs_view, struct bs_bytes *bs_rest)
{
  size_t bs_offset;
  enum bs_err bs_error
    = bs_detail_find (bs_where, (uintptr_t) bs_buffer, bs_size, bs_needed,
                      bs_alignment, &bs_offset);
  if (bs_error == BS_OK)
    {
      *bs_view
        = bs_detail_forget ((uintptr_t) bs_detail_at (bs_buffer, bs_offset));
      bs_detail_leave (bs_where, bs_buffer, bs_size, bs_needed, bs_rest);
    }
  return bs_error;
}

/* The same for what may be written.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_mut (enum bs_detail_where bs_where, void *bs_buffer, size_t bs_size,
               size_t bs_needed, size_t bs_alignment, void **bs_view,
               struct bs_mut_bytes *bs_rest)
{
  size_t bs_offset;
  enum bs_err bs_error
    = bs_detail_find (bs_where, (uintptr_t) bs_buffer, bs_size, bs_needed,
                      bs_alignment, &bs_offset);
  if (bs_error == BS_OK)
    {
      *bs_view = bs_detail_forget (
        (uintptr_t) bs_detail_mut_at (bs_buffer, bs_offset));
      if (bs_rest != NULL)
        *bs_rest
          = bs_detail_mut_bytes (bs_where == BS_DETAIL_SUFFIX
                                   ? bs_detail_mut_at (bs_buffer, 0)
                                   : bs_detail_mut_at (bs_buffer, bs_needed),
                                 bs_size - bs_needed);
    }
  return bs_error;
}

#pragma pop_macro("data")
#pragma pop_macro("size")

#endif /* BYTESAFE_BYTES_PARTS_H */
