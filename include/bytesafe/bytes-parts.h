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
bs_err_text (enum bs_err error)
{
  switch (error)
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
bs_detail_result (enum bs_err error)
{
  return error;
}

/* Return SIZE bytes at POINTER.  */
static __inline__ struct bs_bytes
bs_detail_bytes (const void *pointer, size_t size)
{
  struct bs_bytes bytes;
  bytes.data = (const unsigned char *) pointer;
  bytes.size = size;
  return bytes;
}

/* Store SIZE bytes at POINTER at OUT.  Return BS_OK, or BS_SIZE and store
   nothing if no object has that size.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_all (const void *pointer, size_t size, struct bs_bytes *out)
{
  if (size > PTRDIFF_MAX)
    return BS_SIZE;
  *out = bs_detail_bytes (pointer, size);
  return BS_OK;
}

/* Return SIZE bytes at POINTER, to be written.  */
static __inline__ struct bs_mut_bytes
bs_detail_mut_bytes (void *pointer, size_t size)
{
  struct bs_mut_bytes bytes;
  bytes.data = (unsigned char *) pointer;
  bytes.size = size;
  return bytes;
}

/* Copy SIZE bytes from FROM to TO.  They may overlap, and both may be null if
   there are none.  */
static __inline__ void
bs_detail_copy (void *to, const void *from, size_t size)
{
  if (size != 0)
    __builtin_memmove (to, from, size);
}

/* Fill SIZE bytes at POINTER with zeros.  */
static __inline__ void
bs_detail_clear (void *pointer, size_t size)
{
  if (size != 0)
    __builtin_memset (pointer, 0, size);
}

/* Copy SIZE bytes from COPY, which were judged, to OUT, and store LEFT at
   REST, unless that is null.  */
static __inline__ void
bs_detail_accept (void *out, const void *copy, size_t size,
                  struct bs_bytes left, struct bs_bytes *rest)
{
  bs_detail_copy (out, copy, size);
  if (rest != NULL)
    *rest = left;
}

/* Return the size in bytes of a record that is HEAD bytes large with COUNT
   elements of ELEMENT bytes each from OFFSET on; SIZE_MAX if there is no such
   object.  It has at least the members that come before the elements, and what
   pads it to HEAD.  */
static __inline__ size_t
bs_detail_tailed_size (size_t head, size_t offset, size_t element,
                       size_t count)
{
  size_t size;
  if (__builtin_mul_overflow (element, count, &size)
      || __builtin_add_overflow (size, offset, &size))
    return SIZE_MAX;
  return size < head ? head : size;
}

/* Count how many elements a record has in SIZE bytes, and store that at COUNT.
   HEAD, OFFSET and ELEMENT are as above; OFFSET is not above HEAD, and ELEMENT
   not 0.  IS_EXACT: no byte may be left.  Return BS_OK, or BS_SIZE and store
   nothing.  */
static __inline__ enum bs_err
bs_detail_count (int is_exact, size_t head, size_t offset, size_t element,
                 size_t size, size_t *count)
{
  size_t most;
  if (size < head)
    return BS_SIZE;
  most = (size - offset) / element;
  if (is_exact && bs_detail_tailed_size (head, offset, element, most) != size)
    return BS_SIZE;
  *count = most;
  return BS_OK;
}

/* Find the part WHERE of the buffer at ADDRESS, SIZE bytes, that an object of
   NEEDED bytes takes, whose address must be a multiple of ALIGNMENT, a power of
   two.  Store its offset at OFFSET.  Return BS_OK, BS_ALIGN or BS_SIZE; OFFSET
   is only of use for BS_OK.  (As a const void * GCC would take the buffer for
   read here, and warn if nothing was written there.)  */
static __inline__ enum bs_err
bs_detail_find (enum bs_detail_where where, uintptr_t address, size_t size,
                size_t needed, size_t alignment, size_t *offset)
{
  /* No object is as large as that, and there is no address to look at.  */
  if (where == BS_DETAIL_SUFFIX && needed > PTRDIFF_MAX)
    return BS_SIZE;
  /* If the buffer is too small this wraps.  So does the address then, and a
     power of two divides both the same way.  */
  *offset = where == BS_DETAIL_SUFFIX ? size - needed : 0;
  if (alignment > 1 && (address + *offset) % alignment != 0)
    return BS_ALIGN;
  if (needed > PTRDIFF_MAX || size < needed)
    return BS_SIZE;
  if (where == BS_DETAIL_EXACT && size != needed)
    return BS_SIZE;
  return BS_OK;
}

/* Return the address OFFSET bytes behind BUFFER, which may be null if that is
   none.  */
static __inline__ const unsigned char *
bs_detail_at (const void *buffer, size_t offset)
{
  const unsigned char *data = (const unsigned char *) buffer;
  return offset == 0 ? data : data + offset;
}

/* The same of a BUFFER that may be written.  */
static __inline__ unsigned char *
bs_detail_mut_at (void *buffer, size_t offset)
{
  unsigned char *data = (unsigned char *) buffer;
  return offset == 0 ? data : data + offset;
}

/* Store at REST, unless that is null, what the part WHERE of NEEDED bytes
   leaves of BUFFER, SIZE bytes.  */
static __inline__ void
bs_detail_leave (enum bs_detail_where where, const void *buffer, size_t size,
                 size_t needed, struct bs_bytes *rest)
{
  if (rest != NULL)
    *rest = bs_detail_bytes (where == BS_DETAIL_SUFFIX
                               ? bs_detail_at (buffer, 0)
                               : bs_detail_at (buffer, needed),
                             size - needed);
}

/* Copy the part WHERE of BUFFER, SIZE bytes, to the NEEDED bytes at OUT, and
   store what is left at REST, unless that is null.  Return BS_OK, or BS_SIZE
   and store nothing.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_read (enum bs_detail_where where, const void *buffer, size_t size,
                size_t needed, void *out, struct bs_bytes *rest)
{
  size_t offset;
  enum bs_err error
    = bs_detail_find (where, (uintptr_t) buffer, size, needed, 1, &offset);
  if (error == BS_OK)
    {
      bs_detail_copy (out, bs_detail_at (buffer, offset), needed);
      bs_detail_leave (where, buffer, size, needed, rest);
    }
  return error;
}

/* Copy the NEEDED bytes at OBJECT to the part WHERE of BUFFER, SIZE bytes.
   Return BS_OK, or BS_SIZE and store nothing.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_write (enum bs_detail_where where, const void *object,
                 size_t needed, void *buffer, size_t size)
{
  size_t offset;
  enum bs_err error
    = bs_detail_find (where, (uintptr_t) buffer, size, needed, 1, &offset);
  if (error == BS_OK)
    bs_detail_copy (bs_detail_mut_at (buffer, offset), object, needed);
  return error;
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
bs_detail_forget (uintptr_t address)
{
  __asm__ __volatile__("" : "+r"(address) : : "memory");
  return (void *) address;
}

/* End the use of VIEW, which came from bs_ref_from, bs_mut_from or their kin:
   what was written through it is in the buffer for whatever type that is read
   by, and it is used no more.  Nothing is done at run time.  */
static __inline__ void
bs_view_end (const void *view)
{
  __asm__ __volatile__("" : : "r"(view) : "memory");
}

/* Store at VIEW where the object of NEEDED bytes and ALIGNMENT is that is the
   part WHERE of BUFFER, SIZE bytes, and what is left at REST, unless that is
   null.  Return BS_OK, or BS_ALIGN or BS_SIZE and store nothing.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_ref (enum bs_detail_where where, const void *buffer, size_t size,
               size_t needed, size_t alignment, void **view,
               struct bs_bytes *rest)
{
  size_t offset;
  enum bs_err error = bs_detail_find (where, (uintptr_t) buffer, size, needed,
                                      alignment, &offset);
  if (error == BS_OK)
    {
      *view = bs_detail_forget ((uintptr_t) bs_detail_at (buffer, offset));
      bs_detail_leave (where, buffer, size, needed, rest);
    }
  return error;
}

/* The same for what may be written.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_mut (enum bs_detail_where where, void *buffer, size_t size,
               size_t needed, size_t alignment, void **view,
               struct bs_mut_bytes *rest)
{
  size_t offset;
  enum bs_err error = bs_detail_find (where, (uintptr_t) buffer, size, needed,
                                      alignment, &offset);
  if (error == BS_OK)
    {
      *view
        = bs_detail_forget ((uintptr_t) bs_detail_mut_at (buffer, offset));
      if (rest != NULL)
        *rest = bs_detail_mut_bytes (where == BS_DETAIL_SUFFIX
                                       ? bs_detail_mut_at (buffer, 0)
                                       : bs_detail_mut_at (buffer, needed),
                                     size - needed);
    }
  return error;
}

#endif /* BYTESAFE_BYTES_PARTS_H */
