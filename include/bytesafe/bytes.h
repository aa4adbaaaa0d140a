/* Bytes: objects as bytes and bytes as objects, in C and C++.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   The conversions of Rust's crate zerocopy.  Each demands of the types at
   compile time what makes it safe, and looks at alignment, size and validity
   at run time.  A type is a struct, a union or an enumeration that is marked
   with what is demanded, an array of such, or a scalar.

   A buffer is any object, given as a pointer and its size in bytes; it may be
   null if the size is 0.  What can fail returns an enum bs_err, at which the
   caller must look, and stores nothing unless it is BS_OK.

     _from, _to          the buffer is exactly as large as the object
     _prefix             the object is what the buffer begins with
     _suffix             the object is what the buffer ends with

   REST, of the latter two, is a pointer to where to store the bytes that are
   left, before or behind the object; or it is null.  */

#ifndef BYTESAFE_BYTES_H
#define BYTESAFE_BYTES_H

/* This file is not marked as a system header: GCC would not tell who does not
   look at an enum bs_err.  */

#if defined __cplusplus && __cplusplus < 201103L
#error "<bytesafe/bytes.h> needs C++11 or later"
#else
#include <bytesafe/bytes-macros.h>
#endif

/* Return the bytes of *POINTER, as struct bs_bytes.  It must be into_bytes and
   immutable.  Of a flexible array member there are no bytes.  */
#define bs_as_bytes(pointer) BS_DETAIL_AS_BYTES ("bs_as_bytes", pointer)

/* Return the bytes of *POINTER, to be written too, as struct bs_mut_bytes.  It
   must be into_bytes and from_bytes, and not const.  */
#define bs_as_mut_bytes(pointer)                                             \
  BS_DETAIL_AS_MUT_BYTES ("bs_as_mut_bytes", pointer)

/* Store the bytes of *POINTER with COUNT elements of its flexible array member
   TAIL at OUT, a pointer to a struct bs_bytes.  It must be into_bytes and
   immutable.  Return BS_OK, or BS_SIZE if no object is as large.  */
#define bs_as_bytes_elems(pointer, tail, count, out)                         \
  bs_detail_result (BS_DETAIL_AS_BYTES_ELEMS ("bs_as_bytes_elems", pointer,  \
                                              tail, count, out))

/* Copy *POINTER to BUFFER, SIZE bytes.  It must be into_bytes and immutable.
   Return BS_OK, or BS_SIZE and write nothing.  */
#define bs_write_to(pointer, buffer, size)                                   \
  bs_detail_result (                                                         \
    BS_DETAIL_WRITE ("bs_write_to", BS_DETAIL_EXACT, pointer, buffer, size))
#define bs_write_to_prefix(pointer, buffer, size)                            \
  bs_detail_result (BS_DETAIL_WRITE ("bs_write_to_prefix", BS_DETAIL_PREFIX, \
                                     pointer, buffer, size))
#define bs_write_to_suffix(pointer, buffer, size)                            \
  bs_detail_result (BS_DETAIL_WRITE ("bs_write_to_suffix", BS_DETAIL_SUFFIX, \
                                     pointer, buffer, size))

/* Copy BUFFER, SIZE bytes at any address, to *OUT.  OUT is a T *, and T must be
   from_bytes.  Return BS_OK, or BS_SIZE.  */
#define bs_read_from(T, buffer, size, out)                                   \
  bs_detail_result (BS_DETAIL_READ ("bs_read_from", BS_DETAIL_EXACT, T,      \
                                    buffer, size, out, BS_DETAIL_NONE))
#define bs_read_from_prefix(T, buffer, size, out, rest)                      \
  bs_detail_result (BS_DETAIL_READ ("bs_read_from_prefix", BS_DETAIL_PREFIX, \
                                    T, buffer, size, out, rest))
#define bs_read_from_suffix(T, buffer, size, out, rest)                      \
  bs_detail_result (BS_DETAIL_READ ("bs_read_from_suffix", BS_DETAIL_SUFFIX, \
                                    T, buffer, size, out, rest))

/* The same for a T that is not from_bytes, but into_bytes, such as _Bool or an
   enumeration.  IS_VALID is a function that takes a struct bs_bytes, whose data
   no other can change, and returns true if it is a value of T.  Also return
   BS_VALID, if it is not.  */
#define bs_try_read_from(T, buffer, size, out, is_valid)                     \
  bs_detail_result (BS_DETAIL_TRY_READ ("bs_try_read_from", BS_DETAIL_EXACT, \
                                        T, buffer, size, out,                \
                                        BS_DETAIL_NONE, is_valid))
#define bs_try_read_from_prefix(T, buffer, size, out, rest, is_valid)        \
  bs_detail_result (BS_DETAIL_TRY_READ ("bs_try_read_from_prefix",           \
                                        BS_DETAIL_PREFIX, T, buffer, size,   \
                                        out, rest, is_valid))
#define bs_try_read_from_suffix(T, buffer, size, out, rest, is_valid)        \
  bs_detail_result (BS_DETAIL_TRY_READ ("bs_try_read_from_suffix",           \
                                        BS_DETAIL_SUFFIX, T, buffer, size,   \
                                        out, rest, is_valid))

/* Store the address of BUFFER, SIZE bytes, as that of a T at *POINTER, which is
   a const T *.  T must be from_bytes and immutable.  Return BS_OK, or BS_ALIGN
   or BS_SIZE.  BUFFER is a pointer to void or to a character type.  Whatever was
   written there before, through any type, is seen through *POINTER.  While that
   is in use nothing else may be written there, as in Rust, unless T has
   BS_MAY_ALIAS.  */
#define bs_ref_from(T, buffer, size, pointer)                                \
  bs_detail_result (BS_DETAIL_REF ("bs_ref_from", BS_DETAIL_EXACT, T,        \
                                   sizeof (T), buffer, size, pointer,        \
                                   BS_DETAIL_NONE))
#define bs_ref_from_prefix(T, buffer, size, pointer, rest)                   \
  bs_detail_result (BS_DETAIL_REF ("bs_ref_from_prefix", BS_DETAIL_PREFIX,   \
                                   T, sizeof (T), buffer, size, pointer,     \
                                   rest))
#define bs_ref_from_suffix(T, buffer, size, pointer, rest)                   \
  bs_detail_result (BS_DETAIL_REF ("bs_ref_from_suffix", BS_DETAIL_SUFFIX,   \
                                   T, sizeof (T), buffer, size, pointer,     \
                                   rest))

/* The same where *POINTER is a T *, so that the buffer is written through it.
   T must be from_bytes and into_bytes.  REST is to a struct bs_mut_bytes.  While
   *POINTER is in use nothing else may be read there either, unless T has
   BS_MAY_ALIAS; bs_view_end (*POINTER) ends that.  Functions that are given the
   buffer need no such care.  */
#define bs_mut_from(T, buffer, size, pointer)                                \
  bs_detail_result (BS_DETAIL_MUT ("bs_mut_from", BS_DETAIL_EXACT, T,        \
                                   sizeof (T), buffer, size, pointer,        \
                                   BS_DETAIL_NONE))
#define bs_mut_from_prefix(T, buffer, size, pointer, rest)                   \
  bs_detail_result (BS_DETAIL_MUT ("bs_mut_from_prefix", BS_DETAIL_PREFIX,   \
                                   T, sizeof (T), buffer, size, pointer,     \
                                   rest))
#define bs_mut_from_suffix(T, buffer, size, pointer, rest)                   \
  bs_detail_result (BS_DETAIL_MUT ("bs_mut_from_suffix", BS_DETAIL_SUFFIX,   \
                                   T, sizeof (T), buffer, size, pointer,     \
                                   rest))

/* bs_ref_from for a T whose flexible array member TAIL has COUNT elements there.
   The object is as large as the members before TAIL and the elements, or as
   sizeof (T) if that is more.  BS_SIZE if there is no such object.  */
#define bs_ref_from_elems(T, tail, count, buffer, size, pointer)             \
  bs_detail_result (BS_DETAIL_ELEMS (REF, "bs_ref_from_elems",               \
                                     BS_DETAIL_EXACT, T, tail, count,        \
                                     buffer, size, pointer, BS_DETAIL_NONE))
#define bs_ref_from_elems_prefix(T, tail, count, buffer, size, pointer,      \
                                 rest)                                       \
  bs_detail_result (BS_DETAIL_ELEMS (REF, "bs_ref_from_elems_prefix",        \
                                     BS_DETAIL_PREFIX, T, tail, count,       \
                                     buffer, size, pointer, rest))
#define bs_ref_from_elems_suffix(T, tail, count, buffer, size, pointer,      \
                                 rest)                                       \
  bs_detail_result (BS_DETAIL_ELEMS (REF, "bs_ref_from_elems_suffix",        \
                                     BS_DETAIL_SUFFIX, T, tail, count,       \
                                     buffer, size, pointer, rest))

/* bs_mut_from for such a T.  */
#define bs_mut_from_elems(T, tail, count, buffer, size, pointer)             \
  bs_detail_result (BS_DETAIL_ELEMS (MUT, "bs_mut_from_elems",               \
                                     BS_DETAIL_EXACT, T, tail, count,        \
                                     buffer, size, pointer, BS_DETAIL_NONE))
#define bs_mut_from_elems_prefix(T, tail, count, buffer, size, pointer,      \
                                 rest)                                       \
  bs_detail_result (BS_DETAIL_ELEMS (MUT, "bs_mut_from_elems_prefix",        \
                                     BS_DETAIL_PREFIX, T, tail, count,       \
                                     buffer, size, pointer, rest))
#define bs_mut_from_elems_suffix(T, tail, count, buffer, size, pointer,      \
                                 rest)                                       \
  bs_detail_result (BS_DETAIL_ELEMS (MUT, "bs_mut_from_elems_suffix",        \
                                     BS_DETAIL_SUFFIX, T, tail, count,       \
                                     buffer, size, pointer, rest))

/* Store at COUNT, a size_t *, how many elements of TAIL a T of SIZE bytes has:
   as many as fit in, and no byte must be left.  Return BS_OK, or BS_SIZE.  */
#define bs_tail_count(T, tail, size, count)                                  \
  bs_detail_result (                                                         \
    BS_DETAIL_TAIL_COUNT ("bs_tail_count", 1, T, tail, size, count))

/* Store at COUNT how many elements of TAIL a T in SIZE bytes can have; some
   bytes may be left.  Return BS_OK, or BS_SIZE.  */
#define bs_tail_fit(T, tail, size, count)                                    \
  bs_detail_result (                                                         \
    BS_DETAIL_TAIL_COUNT ("bs_tail_fit", 0, T, tail, size, count))

/* bs_transmute (T, VALUE): return the T whose bytes are those of VALUE, in which
   commas may be.  VALUE's type must be into_bytes, T from_bytes, and both of one
   size.  In C++ a constant if VALUE is one.  */
#define bs_transmute(T, ...)                                                 \
  BS_DETAIL_TRANSMUTE ("bs_transmute", T, (__VA_ARGS__))

/* Return the T whose bytes are 0.  T must be from_zeros.  */
#define bs_zeroed(T) BS_DETAIL_ZEROED ("bs_zeroed", T)

/* Make all bytes of *POINTER 0, its padding too.  It must be from_zeros.  */
#define bs_zero(pointer) BS_DETAIL_ZERO ("bs_zero", pointer)

/* Make all bits of *POINTER that are padding 0, and return its bytes as
   bs_as_bytes does.  But for this padding it must be into_bytes; and immutable.
   What is stored to it later may change the padding again.  */
#define bs_bytes_of_cleared(pointer)                                         \
  BS_DETAIL_BYTES_OF_CLEARED ("bs_bytes_of_cleared", pointer)

/* Behind the closing brace of a record: what is read and written through it may
   be of any other type as well, at any time.  The manual of GCC, "Common Type
   Attributes", has it so for may_alias.  */
#define BS_MAY_ALIAS __attribute__ ((__may_alias__))

#endif /* BYTESAFE_BYTES_H */
