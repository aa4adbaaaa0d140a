/* Parts of buffers: what the macros of <bytesafe/bytes.h> do once the types
   are checked.  No macro of users' is in here, nor any type but bytes.
   SPDX-License-Identifier: MIT OR GPL-2.0-only  */

#ifndef BYTESAFE_BYTES_PARTS_H
#define BYTESAFE_BYTES_PARTS_H

/* What is in here is no matter of the warnings and audits of users.  */
#ifdef __GNUC__
#pragma GCC system_header
#endif

#ifdef __KERNEL__
#include <linux/stddef.h>
#include <linux/types.h>
#else
#include <stddef.h>
#include <stdint.h>
#endif

/* Users may have macros of any names but bs_ and BS_.  So parameters and locals
   end with an underscore; comments leave that out.  Macros of members' names are
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
bs_err_text (enum bs_err error_)
{
  switch (error_)
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
bs_detail_result (enum bs_err error_)
{
  return error_;
}

/* Return SIZE bytes at POINTER.  */
static __inline__ struct bs_bytes
bs_detail_bytes (const void *pointer_, size_t size_)
{
  struct bs_bytes result_;
  result_.data = (const unsigned char *) pointer_;
  result_.size = size_;
  return result_;
}

/* Store SIZE bytes at POINTER at OUT.  Return BS_OK, or BS_SIZE and store
   nothing if no object has that size.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_all (const void *pointer_, size_t size_, struct bs_bytes *out_)
{
  if (size_ > __PTRDIFF_MAX__)
    return BS_SIZE;
  *out_ = bs_detail_bytes (pointer_, size_);
  return BS_OK;
}

/* Return SIZE bytes at POINTER, to be written.  */
static __inline__ struct bs_mut_bytes
bs_detail_mut_bytes (void *pointer_, size_t size_)
{
  struct bs_mut_bytes result_;
  result_.data = (unsigned char *) pointer_;
  result_.size = size_;
  return result_;
}

/* Copy SIZE bytes from FROM to TO.  They may overlap, and both may be null if
   there are none.  */
static __inline__ void
bs_detail_copy (void *to_, const void *from_, size_t size_)
{
  if (size_ != 0)
    __builtin_memmove (to_, from_, size_);
}

/* Fill SIZE bytes at POINTER with zeros.  */
static __inline__ void
bs_detail_clear (void *pointer_, size_t size_)
{
  if (size_ != 0)
    __builtin_memset (pointer_, 0, size_);
}

/* Copy SIZE bytes from COPY, which were judged, to OUT, and store LEFT at
   REST, unless that is null.  */
static __inline__ void
bs_detail_accept (void *out_, const void *copy_, size_t size_,
                  struct bs_bytes left_, struct bs_bytes *rest_)
{
  bs_detail_copy (out_, copy_, size_);
  if (rest_ != NULL)
    *rest_ = left_;
}

/* Return the size in bytes of a record that is HEAD bytes large with COUNT
   elements of ELEMENT bytes each from OFFSET on; SIZE_MAX if there is no such
   object.  It has at least the members that come before the elements, and what
   pads it to HEAD.  */
static __inline__ size_t
bs_detail_tailed_size (size_t head_, size_t offset_, size_t element_,
                       size_t count_)
{
  size_t size_;
  if (__builtin_mul_overflow (element_, count_, &size_)
      || __builtin_add_overflow (size_, offset_, &size_))
    return __SIZE_MAX__;
  return size_ < head_ ? head_ : size_;
}

/* Count how many elements a record has in SIZE bytes, and store that at COUNT.
   HEAD, OFFSET and ELEMENT are as above; OFFSET is not above HEAD, and ELEMENT
   not 0.  IS_EXACT: no byte may be left.  Return BS_OK, or BS_SIZE and store
   nothing.  */
static __inline__ enum bs_err
bs_detail_count (int is_exact_, size_t head_, size_t offset_, size_t element_,
                 size_t size_, size_t *count_)
{
  size_t most_;
  if (size_ < head_)
    return BS_SIZE;
  most_ = (size_ - offset_) / element_;
  if (is_exact_
      && bs_detail_tailed_size (head_, offset_, element_, most_) != size_)
    return BS_SIZE;
  *count_ = most_;
  return BS_OK;
}

/* Find the part WHERE of the buffer at ADDRESS, SIZE bytes, that an object of
   NEEDED bytes takes, whose address must be a multiple of ALIGNMENT, a power of
   two.  Store its offset at OFFSET.  Return BS_OK, BS_ALIGN or BS_SIZE; OFFSET
   is only of use for BS_OK.  (As a const void * GCC would take the buffer for
   read here, and warn if nothing was written there.)  */
static __inline__ enum bs_err
bs_detail_find (enum bs_detail_where where_, uintptr_t address_, size_t size_,
                size_t needed_, size_t alignment_, size_t *offset_)
{
  /* No object is as large as that, and there is no address to look at.  */
  if (where_ == BS_DETAIL_SUFFIX && needed_ > __PTRDIFF_MAX__)
    return BS_SIZE;
  /* If the buffer is too small this wraps.  So does the address then, and a
     power of two divides both the same way.  */
  *offset_ = where_ == BS_DETAIL_SUFFIX ? size_ - needed_ : 0;
  if (alignment_ > 1 && (address_ + *offset_) % alignment_ != 0)
    return BS_ALIGN;
  if (needed_ > __PTRDIFF_MAX__ || size_ < needed_)
    return BS_SIZE;
  if (where_ == BS_DETAIL_EXACT && size_ != needed_)
    return BS_SIZE;
  return BS_OK;
}

/* Return the address OFFSET bytes behind BUFFER, which may be null if that is
   none.  */
static __inline__ const unsigned char *
bs_detail_at (const void *buffer_, size_t offset_)
{
  const unsigned char *data_ = (const unsigned char *) buffer_;
  return offset_ == 0 ? data_ : data_ + offset_;
}

/* The same of a BUFFER that may be written.  */
static __inline__ unsigned char *
bs_detail_mut_at (void *buffer_, size_t offset_)
{
  unsigned char *data_ = (unsigned char *) buffer_;
  return offset_ == 0 ? data_ : data_ + offset_;
}

/* Store at REST, unless that is null, what the part WHERE of NEEDED bytes
   leaves of BUFFER, SIZE bytes.  */
static __inline__ void
bs_detail_leave (enum bs_detail_where where_, const void *buffer_,
                 size_t size_, size_t needed_, struct bs_bytes *rest_)
{
  if (rest_ != NULL)
    *rest_ = bs_detail_bytes (where_ == BS_DETAIL_SUFFIX
                                ? bs_detail_at (buffer_, 0)
                                : bs_detail_at (buffer_, needed_),
                              size_ - needed_);
}

/* Copy the part WHERE of BUFFER, SIZE bytes, to the NEEDED bytes at OUT, and
   store what is left at REST, unless that is null.  Return BS_OK, or BS_SIZE
   and store nothing.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_read (enum bs_detail_where where_, const void *buffer_,
                size_t size_, size_t needed_, void *out_,
                struct bs_bytes *rest_)
{
  size_t offset_;
  enum bs_err error_ = bs_detail_find (where_, (uintptr_t) buffer_, size_,
                                       needed_, 1, &offset_);
  if (error_ == BS_OK)
    {
      bs_detail_copy (out_, bs_detail_at (buffer_, offset_), needed_);
      bs_detail_leave (where_, buffer_, size_, needed_, rest_);
    }
  return error_;
}

/* Copy the NEEDED bytes at OBJECT to the part WHERE of BUFFER, SIZE bytes.
   Return BS_OK, or BS_SIZE and store nothing.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_write (enum bs_detail_where where_, const void *object_,
                 size_t needed_, void *buffer_, size_t size_)
{
  size_t offset_;
  enum bs_err error_ = bs_detail_find (where_, (uintptr_t) buffer_, size_,
                                       needed_, 1, &offset_);
  if (error_ == BS_OK)
    bs_detail_copy (bs_detail_mut_at (buffer_, offset_), object_, needed_);
  return error_;
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
bs_detail_forget (uintptr_t address_)
{
  __asm__ __volatile__("" : "+r"(address_) : : "memory");
  return (void *) address_;
}

/* End the use of VIEW, which came from bs_ref_from, bs_mut_from or their kin:
   what was written through it is in the buffer for whatever type that is read
   by, and it is used no more.  Nothing is done at run time.  */
static __inline__ void
bs_view_end (const void *view_)
{
  __asm__ __volatile__("" : : "r"(view_) : "memory");
}

/* Store at VIEW where the object of NEEDED bytes and ALIGNMENT is that is the
   part WHERE of BUFFER, SIZE bytes, and what is left at REST, unless that is
   null.  Return BS_OK, or BS_ALIGN or BS_SIZE and store nothing.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_ref (enum bs_detail_where where_, const void *buffer_, size_t size_,
               size_t needed_, size_t alignment_, void **view_,
               struct bs_bytes *rest_)
{
  size_t offset_;
  enum bs_err error_ = bs_detail_find (where_, (uintptr_t) buffer_, size_,
                                       needed_, alignment_, &offset_);
  if (error_ == BS_OK)
    {
      *view_ = bs_detail_forget ((uintptr_t) bs_detail_at (buffer_, offset_));
      bs_detail_leave (where_, buffer_, size_, needed_, rest_);
    }
  return error_;
}

/* The same for what may be written.  */
__attribute__ ((__warn_unused_result__)) static __inline__ enum bs_err
bs_detail_mut (enum bs_detail_where where_, void *buffer_, size_t size_,
               size_t needed_, size_t alignment_, void **view_,
               struct bs_mut_bytes *rest_)
{
  size_t offset_;
  enum bs_err error_ = bs_detail_find (where_, (uintptr_t) buffer_, size_,
                                       needed_, alignment_, &offset_);
  if (error_ == BS_OK)
    {
      *view_
        = bs_detail_forget ((uintptr_t) bs_detail_mut_at (buffer_, offset_));
      if (rest_ != NULL)
        *rest_ = bs_detail_mut_bytes (where_ == BS_DETAIL_SUFFIX
                                        ? bs_detail_mut_at (buffer_, 0)
                                        : bs_detail_mut_at (buffer_, needed_),
                                      size_ - needed_);
    }
  return error_;
}

#pragma pop_macro("data")
#pragma pop_macro("size")

#endif /* BYTESAFE_BYTES_PARTS_H */
