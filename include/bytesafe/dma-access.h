/* The accessors of DMA memory.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/dma.h>, which is what to include.

   In all of them MEM is a pointer to a handle or to a view, INDEX the number
   of an element, and PATH a member of the element, or a member of a member:
   gspq.tx.write_ptr.  Each argument is evaluated once.  The forms whose names
   end in _at have no path, and mean the whole element.  */

#ifndef BYTESAFE_DMA_ACCESS_H
#define BYTESAFE_DMA_ACCESS_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/barrier.h>
#ifdef __KERNEL__
#include <bytesafe/dma-kernel.h>
#else
#include <bytesafe/dma-memory.h>
#endif
#include <bytesafe/dma-scalar.h>

/* What happens if an element is out of range, in the accessors that do not
   return an error: the end of the program.  Whoever defines BS_DMA_OWN_OOB
   before the header is included defines this function elsewhere.  It must not
   return: it may exit, throw or jump.  */
#ifdef BS_DMA_OWN_OOB
#ifdef __cplusplus
extern "C" {
#endif
void bs_dma_oob (void) __attribute__ ((__noreturn__, __cold__));
#ifdef __cplusplus
}
#endif
#else
static void bs_dma_oob (void)
  __attribute__ ((__noreturn__, __cold__, __noinline__, __unused__));
static void
bs_dma_oob (void)
{
  BS_DETAIL_DMA_DIE ();
}
#endif

/* For tests and for devices that are simulated.  If a program defines, before
   it includes the header,

     #define BS_DMA_WATCH(device, place, size, event) ...

   each accessor calls that, as a statement, before and after each access:
   DEVICE is the device of the handle, PLACE (const volatile void *) and SIZE
   (size_t) are the bytes, EVENT is one of these.  An access out of range has
   no event, nor has a copy of 0 bytes.  A number is one access, and so is a
   copy however large it is.  Nothing may be supposed of the memory between two
   accesses: whoever watches may change it.  */
enum bs_dma_event
{
  BS_DMA_BEFORE_READ = 0,
  BS_DMA_BEFORE_WRITE = 1,
  BS_DMA_AFTER_READ = 2,
  BS_DMA_AFTER_WRITE = 3
};
#ifdef BS_DMA_WATCH
#define BS_DETAIL_DMA_WATCH(device, place, size, event)                      \
  do                                                                         \
    {                                                                        \
      BS_DMA_WATCH (device, place, size, event);                             \
    }                                                                        \
  while (0)
#define BS_DETAIL_DMA_WATCH_COPY(device, place, size, event)                 \
  do                                                                         \
    if ((size) != 0)                                                         \
      BS_DETAIL_DMA_WATCH (device, place, size, event);                      \
  while (0)
#define BS_DETAIL_DMA_WATCH_MEMBER(event)                                    \
  BS_DETAIL_DMA_WATCH (bs_detail_handle->bs_detail_view.device_,             \
                       (const volatile void *) bs_detail_place,              \
                       sizeof (bs_detail_member), event);
#else
/* No statement, where declarations follow.  */
#define BS_DETAIL_DMA_WATCH(device, place, size, event) ((void) 0)
#define BS_DETAIL_DMA_WATCH_COPY(device, place, size, event) ((void) 0)
#define BS_DETAIL_DMA_WATCH_MEMBER(event)
#endif

/* Return where element INDEX of VIEW is, whose elements have SIZE bytes.  If
   there is no such element, which IS_OUTSIDE tells, do not return.  */
static __inline__ __attribute__ ((__always_inline__)) char *
bs_detail_dma_place (const struct bs_detail_dma_view *view, int is_outside,
                     size_t index, size_t size)
{
  if (__builtin_expect (is_outside, 0))
    bs_dma_oob ();
  return (char *) view->memory_ + index * size;
}

/* The same for the device, which reaches it by that address, and OFFSET bytes
   further.  */
static __inline__ __attribute__ ((__always_inline__)) uint64_t
bs_detail_dma_address (const struct bs_detail_dma_view *view, int is_outside,
                       size_t index, size_t size, size_t offset)
{
  if (__builtin_expect (is_outside, 0))
    bs_dma_oob ();
  return view->address_ + index * size + offset;
}

/* Return PLACE, of which the compiler knows nothing any more if IS_USEFUL.
   What is added to it is so added last, where loads and stores do that by
   themselves.  */
static __inline__ __attribute__ ((__always_inline__)) char *
bs_detail_dma_opaque (char *place, int is_useful)
{
  if (is_useful)
    __asm__("" : "+r"(place));
  return place;
}

/* Copy SIZE bytes of VIEW at PLACE to OUT, or to PLACE from IN.  The barriers
   are for the compiler: it must neither read again what was copied, nor
   foresee what it will find.  */
static __inline__ __attribute__ ((__always_inline__)) void
bs_detail_dma_copy_out (const struct bs_detail_dma_view *view,
                        const volatile void *place, void *out, size_t size)
{
  (void) view;
  BS_DETAIL_DMA_WATCH_COPY (view->device_, place, size, BS_DMA_BEFORE_READ);
  __asm__ __volatile__("" : : : "memory");
  memcpy (out, (const void *) place, size);
  __asm__ __volatile__("" : : : "memory");
  BS_DETAIL_DMA_WATCH_COPY (view->device_, place, size, BS_DMA_AFTER_READ);
}

static __inline__ __attribute__ ((__always_inline__)) void
bs_detail_dma_copy_in (const struct bs_detail_dma_view *view,
                       volatile void *place, const void *in, size_t size)
{
  (void) view;
  BS_DETAIL_DMA_WATCH_COPY (view->device_, (const volatile void *) place,
                            size, BS_DMA_BEFORE_WRITE);
  __asm__ __volatile__("" : : : "memory");
  memcpy ((void *) place, in, size);
  __asm__ __volatile__("" : : : "memory");
  BS_DETAIL_DMA_WATCH_COPY (view->device_, (const volatile void *) place,
                            size, BS_DMA_AFTER_WRITE);
}

/* Return VALUE, which was WIDTH bytes wide, reduced modulo LIMIT.  A limit of
   0 leaves no index: do not return.  */
static __inline__ __attribute__ ((__always_inline__)) size_t
bs_detail_dma_reduce (uint64_t value, size_t width, uint64_t limit)
{
  if (__builtin_expect (limit == 0, 0))
    bs_dma_oob ();
  /* Narrow divisions are faster.  To ask of what is wide is for nothing where
     the limit is constant, which leaves no division.  */
  if ((width <= sizeof (uint32_t) || !__builtin_constant_p (limit))
      && value <= BS_DETAIL_DMA_U32_MAX && limit <= BS_DETAIL_DMA_U32_MAX)
    return (uint32_t) value % (uint32_t) limit;
  return (size_t) (value % limit);
}

/* The first lines of each accessor: its handle, and the type of its elements.
   A box has what a handle has, and says that it is one.  */
#define BS_DETAIL_DMA_OPEN_ANY(pointer)                                      \
  BS_DETAIL_DMA_AUTO bs_detail_handle = (pointer);                           \
  typedef __typeof__ (*bs_detail_handle->bs_detail_type) bs_detail_record    \
    __attribute__ ((__unused__))
#define BS_DETAIL_DMA_OPEN(name, mem)                                        \
  BS_DETAIL_DMA_OPEN_ANY (mem);                                              \
  BS_DETAIL_DMA_ASSERT ((BS_DETAIL_DMA_HAS & BS_DETAIL_DMA_BOX) == 0,        \
                        name ": this is a box, whose memory the device "     \
                             "does not have; bs_dma_share moves it to a "    \
                             "handle")
#define BS_DETAIL_DMA_OPEN_BOX(name, box)                                    \
  BS_DETAIL_DMA_OPEN_ANY (box);                                              \
  BS_DETAIL_DMA_ASSERT ((BS_DETAIL_DMA_HAS & BS_DETAIL_DMA_BOX) != 0,        \
                        name ": this is no box")

/* The two halves of what has memory.  */
#define BS_DETAIL_DMA_HALVES(pointer)                                        \
  (struct bs_detail_dma_view *) &(pointer)->bs_detail_view,                  \
    (struct bs_detail_dma_owner *) &(pointer)->bs_detail_owner

/* Then the type of the member: the one at PATH, or the whole element.  The
   pointer refuses bit-fields, and numbers in the storage order of another
   machine, which a plain access would not swap.  */
#define BS_DETAIL_DMA_PATH(name, path)                                       \
  BS_DETAIL_DMA_NO_INDEX (name, BS_DETAIL_DMA_TEXT (path));                  \
  typedef __typeof__ (&((bs_detail_record *) 0)->path) bs_detail_pointer;    \
  typedef __typeof__ (*(bs_detail_pointer) 0) bs_detail_member               \
    __attribute__ ((__unused__))
#define BS_DETAIL_DMA_WHOLE                                                  \
  typedef bs_detail_record bs_detail_member __attribute__ ((__unused__))
#define BS_DETAIL_DMA_OFFSET(path) __builtin_offsetof(bs_detail_record, path)

/* The local VARIABLE is the whole number EXPRESSION, which may be a bit-field,
   or negative: then it is beyond any limit.  A wider one would not fit into
   the uint64_t that it becomes.  */
#define BS_DETAIL_DMA_NATURAL(name, variable, expression)                    \
  BS_DETAIL_DMA_AUTO variable = (expression) + 0;                            \
  BS_DETAIL_DMA_ASSERT (BS_DETAIL_DMA_INTEGER (__builtin_classify_type (     \
                          *(__typeof__ (variable) *) 0)),                    \
                        name ": an index or a count is an integer");         \
  BS_DETAIL_DMA_ASSERT (sizeof (variable) <= sizeof (uint64_t),              \
                        name ": an index or a count has 64 bits at most")

/* The local bs_detail_out or bs_detail_in is POINTER, to the type TYPE.  */
#define BS_DETAIL_DMA_POINTER(name, variable, pointer, type)                 \
  BS_DETAIL_DMA_AUTO variable = (pointer);                                   \
  typedef __typeof__ (*variable) bs_detail_target;                           \
  BS_DETAIL_DMA_ASSERT (BS_DETAIL_DMA_SAME (bs_detail_target, type),         \
                        name ": the pointer is not to the type of the "      \
                             "member")

/* POINTER as one to void.  A cast would drop its const, and without one GCC
   warns of records in the storage order of another machine.  */
#define BS_DETAIL_DMA_UNTYPED(pointer) (1 ? (pointer) : (void *) (char *) 0)

/* Is INDEX, a number as above, beyond the last element?  A loop counts by
   machine words if no wider type is needed.  */
#define BS_DETAIL_DMA_OUTSIDE(index)                                         \
  (sizeof (index) <= sizeof (size_t)                                         \
     ? (size_t) (index) >= bs_detail_handle->bs_detail_view.count_           \
     : (uint64_t) (index) >= bs_detail_handle->bs_detail_view.count_)

/* The local bs_detail_place is where the member is.  FIND_LAST is for what
   copies the member or adds to the place again: in a loop with one access GCC
   does better if it knows where the place comes from.  */
#define BS_DETAIL_DMA_BASE(index)                                            \
  bs_detail_dma_place (&bs_detail_handle->bs_detail_view,                    \
                       BS_DETAIL_DMA_OUTSIDE (index), (size_t) (index),      \
                       sizeof (bs_detail_record))
#define BS_DETAIL_DMA_FIND(index, offset)                                    \
  char *bs_detail_base = BS_DETAIL_DMA_BASE (index);                         \
  volatile void *bs_detail_place = bs_detail_base + (offset)
#define BS_DETAIL_DMA_FIND_LAST(index, offset, is_useful)                    \
  char *bs_detail_base                                                       \
    = bs_detail_dma_opaque (BS_DETAIL_DMA_BASE (index), is_useful);          \
  volatile void *bs_detail_place = bs_detail_base + (offset)

/* The local bs_detail_value is the number there, read once; or is stored
   there.  */
#define BS_DETAIL_DMA_LOAD_VALUE(index, offset)                              \
  BS_DETAIL_DMA_FIND (index, offset);                                        \
  BS_DETAIL_DMA_WATCH_MEMBER (BS_DMA_BEFORE_READ)                            \
  bs_detail_result bs_detail_value                                           \
    = BS_DETAIL_DMA_LOAD (bs_detail_member, bs_detail_result);               \
  BS_DETAIL_DMA_WATCH_MEMBER (BS_DMA_AFTER_READ)
#define BS_DETAIL_DMA_STORE_VALUE(index, offset, barrier)                    \
  BS_DETAIL_DMA_FIND (index, offset);                                        \
  barrier;                                                                   \
  BS_DETAIL_DMA_WATCH_MEMBER (BS_DMA_BEFORE_WRITE)                           \
  BS_DETAIL_DMA_STORE (bs_detail_member, bs_detail_result);                  \
  BS_DETAIL_DMA_WATCH_MEMBER (BS_DMA_AFTER_WRITE)

/* The bodies of the accessors, behind those lines.  COPY is the name of the
   one that copies.  */
#define BS_DETAIL_DMA_GET(name, copy, index, offset)                         \
  BS_DETAIL_DMA_MAY_READ (name);                                             \
  BS_DETAIL_DMA_ONE_ACCESS (name, copy, offset);                             \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_index, index);                      \
  BS_DETAIL_DMA_LOAD_VALUE (bs_detail_index, offset)                         \
  bs_detail_value;
#define BS_DETAIL_DMA_SET(name, copy, index, offset, number, barrier)        \
  BS_DETAIL_DMA_MAY_WRITE (name);                                            \
  BS_DETAIL_DMA_ONE_ACCESS (name, copy, offset);                             \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_index, index);                      \
  bs_detail_result bs_detail_value = (number);                               \
  BS_DETAIL_DMA_STORE_VALUE (bs_detail_index, offset, barrier)               \
  (void) 0;
#define BS_DETAIL_DMA_TRY_GET(name, copy, index, offset, out)                \
  BS_DETAIL_DMA_MAY_READ (name);                                             \
  BS_DETAIL_DMA_ONE_ACCESS (name, copy, offset);                             \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_index, index);                      \
  BS_DETAIL_DMA_POINTER (name, bs_detail_out, out, bs_detail_result);        \
  int bs_detail_error = -ERANGE;                                             \
  if (__builtin_expect (!BS_DETAIL_DMA_OUTSIDE (bs_detail_index), 1))        \
    {                                                                        \
      BS_DETAIL_DMA_LOAD_VALUE (bs_detail_index, offset)                     \
      *bs_detail_out = bs_detail_value;                                      \
      bs_detail_error = 0;                                                   \
    }                                                                        \
  bs_detail_error;
#define BS_DETAIL_DMA_TRY_SET(name, copy, index, offset, number)             \
  BS_DETAIL_DMA_MAY_WRITE (name);                                            \
  BS_DETAIL_DMA_ONE_ACCESS (name, copy, offset);                             \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_index, index);                      \
  bs_detail_result bs_detail_value = (number);                               \
  int bs_detail_error = -ERANGE;                                             \
  if (__builtin_expect (!BS_DETAIL_DMA_OUTSIDE (bs_detail_index), 1))        \
    {                                                                        \
      BS_DETAIL_DMA_STORE_VALUE (bs_detail_index, offset, (void) 0)          \
      bs_detail_error = 0;                                                   \
    }                                                                        \
  bs_detail_error;
#define BS_DETAIL_DMA_COPY_OUT(name, index, offset, out)                     \
  BS_DETAIL_DMA_MAY_READ (name);                                             \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_index, index);                      \
  BS_DETAIL_DMA_IN_ORDER (bs_detail_member)                                  \
  BS_DETAIL_DMA_POINTER (name, bs_detail_out, out, bs_detail_member);        \
  BS_DETAIL_DMA_FIND_LAST (bs_detail_index, offset, (offset) != 0);          \
  bs_detail_dma_copy_out (                                                   \
    &bs_detail_handle->bs_detail_view, bs_detail_place,                      \
    BS_DETAIL_DMA_UNTYPED (bs_detail_out), sizeof (bs_detail_member));
#define BS_DETAIL_DMA_COPY_IN(name, index, offset, in)                       \
  BS_DETAIL_DMA_MAY_WRITE (name);                                            \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_index, index);                      \
  BS_DETAIL_DMA_IN_ORDER (bs_detail_member)                                  \
  BS_DETAIL_DMA_POINTER (name, bs_detail_in, in, bs_detail_member);          \
  BS_DETAIL_DMA_FIND_LAST (bs_detail_index, offset, (offset) != 0);          \
  bs_detail_dma_copy_in (&bs_detail_handle->bs_detail_view, bs_detail_place, \
                         BS_DETAIL_DMA_UNTYPED (bs_detail_in),               \
                         sizeof (bs_detail_member));
#define BS_DETAIL_DMA_ADDR(name, index, offset)                              \
  BS_DETAIL_DMA_NATURAL (name, bs_detail_index, index);                      \
  bs_detail_dma_address (&bs_detail_handle->bs_detail_view,                  \
                         BS_DETAIL_DMA_OUTSIDE (bs_detail_index),            \
                         (size_t) bs_detail_index,                           \
                         sizeof (bs_detail_record), (offset));

/* The number at PATH, an integer, an enumerator or a float, by one access.  */
#define bs_dma_get(mem, index, path)                                         \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_get", mem);                                  \
    BS_DETAIL_DMA_PATH ("bs_dma_get", path);                                 \
    BS_DETAIL_DMA_GET ("bs_dma_get", "bs_dma_copy_out", index,               \
                       BS_DETAIL_DMA_OFFSET (path))                          \
  })
#define bs_dma_get_at(mem, index)                                            \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_get_at", mem);                               \
    BS_DETAIL_DMA_WHOLE;                                                     \
    BS_DETAIL_DMA_GET ("bs_dma_get_at", "bs_dma_copy_out_at", index, 0)      \
  })

/* Let the number at PATH be VALUE, by one access.  */
#define bs_dma_set(mem, index, path, value)                                  \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_set", mem);                                  \
    BS_DETAIL_DMA_PATH ("bs_dma_set", path);                                 \
    BS_DETAIL_DMA_SET ("bs_dma_set", "bs_dma_copy_in", index,                \
                       BS_DETAIL_DMA_OFFSET (path), value, (void) 0)         \
  })
#define bs_dma_set_at(mem, index, value)                                     \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_set_at", mem);                               \
    BS_DETAIL_DMA_WHOLE;                                                     \
    BS_DETAIL_DMA_SET ("bs_dma_set_at", "bs_dma_copy_in_at", index, 0,       \
                       value, (void) 0)                                      \
  })

/* The same, where an index that is out of range is an error of the device or
   of a user and no bug: return 0, and *OUT is the number, or it is stored; or
   -ERANGE, and nothing happened.  */
#define BS_DETAIL_DMA_DO_TRY_GET(mem, index, path, out)                      \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_try_get", mem);                              \
    BS_DETAIL_DMA_PATH ("bs_dma_try_get", path);                             \
    BS_DETAIL_DMA_TRY_GET ("bs_dma_try_get", "bs_dma_copy_out", index,       \
                           BS_DETAIL_DMA_OFFSET (path), out)                 \
  })
#define BS_DETAIL_DMA_DO_TRY_GET_AT(mem, index, out)                         \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_try_get_at", mem);                           \
    BS_DETAIL_DMA_WHOLE;                                                     \
    BS_DETAIL_DMA_TRY_GET ("bs_dma_try_get_at", "bs_dma_copy_out_at", index, \
                           0, out)                                           \
  })
#define BS_DETAIL_DMA_DO_TRY_SET(mem, index, path, value)                    \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_try_set", mem);                              \
    BS_DETAIL_DMA_PATH ("bs_dma_try_set", path);                             \
    BS_DETAIL_DMA_TRY_SET ("bs_dma_try_set", "bs_dma_copy_in", index,        \
                           BS_DETAIL_DMA_OFFSET (path), value)               \
  })
#define BS_DETAIL_DMA_DO_TRY_SET_AT(mem, index, value)                       \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_try_set_at", mem);                           \
    BS_DETAIL_DMA_WHOLE;                                                     \
    BS_DETAIL_DMA_TRY_SET ("bs_dma_try_set_at", "bs_dma_copy_in_at", index,  \
                           0, value)                                         \
  })

/* Copy what is at PATH, of any type, to *OUT, or to there from *IN.  A device
   that changes it meanwhile leaves some of both in the copy.  */
#define bs_dma_copy_out(mem, index, path, out)                               \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_copy_out", mem);                             \
    BS_DETAIL_DMA_PATH ("bs_dma_copy_out", path);                            \
    BS_DETAIL_DMA_COPY_OUT ("bs_dma_copy_out", index,                        \
                            BS_DETAIL_DMA_OFFSET (path), out)                \
  })
#define bs_dma_copy_out_at(mem, index, out)                                  \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_copy_out_at", mem);                          \
    BS_DETAIL_DMA_WHOLE;                                                     \
    BS_DETAIL_DMA_COPY_OUT ("bs_dma_copy_out_at", index, 0, out)             \
  })
#define bs_dma_copy_in(mem, index, path, in)                                 \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_copy_in", mem);                              \
    BS_DETAIL_DMA_PATH ("bs_dma_copy_in", path);                             \
    BS_DETAIL_DMA_COPY_IN ("bs_dma_copy_in", index,                          \
                           BS_DETAIL_DMA_OFFSET (path), in)                  \
  })
#define bs_dma_copy_in_at(mem, index, in)                                    \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_copy_in_at", mem);                           \
    BS_DETAIL_DMA_WHOLE;                                                     \
    BS_DETAIL_DMA_COPY_IN ("bs_dma_copy_in_at", index, 0, in)                \
  })

/* Where the device finds what is at PATH: a uint64_t.  */
#define bs_dma_addr(mem, index, path)                                        \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_addr", mem);                                 \
    BS_DETAIL_DMA_PATH ("bs_dma_addr", path);                                \
    BS_DETAIL_DMA_ADDR ("bs_dma_addr", index, BS_DETAIL_DMA_OFFSET (path))   \
  })
#define bs_dma_addr_at(mem, index)                                           \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_addr_at", mem);                              \
    BS_DETAIL_DMA_ADDR ("bs_dma_addr_at", index, 0)                          \
  })

/* How many elements there are, and how many bytes: a size_t.  */
#define bs_dma_count(mem) ((size_t) (mem)->bs_detail_view.count_)
#define bs_dma_size(mem)                                                     \
  __extension__({                                                            \
    BS_DETAIL_DMA_OPEN ("bs_dma_size", mem);                                 \
    bs_detail_handle->bs_detail_view.count_ * sizeof (bs_detail_record);     \
  })

#endif /* BYTESAFE_DMA_ACCESS_H */
