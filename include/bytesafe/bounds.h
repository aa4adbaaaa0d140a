/* Bounds: what the C library's calls demand of the objects they send and
   receive, and in a kernel those of Linux.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Include this behind the system's headers, or compile with
   -include bytesafe/bounds.h: then what is written, sent or compared has to be
   fit for that.  It includes those headers itself; a source that defines
   _GNU_SOURCE or the like for them needs that on the command line then.
   Nothing is declared that the system's headers do not declare, and without
   the plugin nothing happens.  */

#ifndef BYTESAFE_BOUNDS_H
#define BYTESAFE_BOUNDS_H

/* What is in here is no matter of the warnings and audits of users.  */
#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/traits.h>

#ifndef __KERNEL__
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

/* A bound on a function of one's own, or, repeating its declaration, of
   anybody: BS_REQUIRES (into_bytes, 2) demands the trait of what its second
   argument points to.  */
#if BS_CHECKED
#define BS_REQUIRES(trait, ...)                                              \
  __attribute__ ((__bytesafe_requires__ (#trait, __VA_ARGS__)))
#else
#define BS_REQUIRES(trait, ...)
#endif

#if BS_CHECKED

#ifdef __cplusplus
extern "C" {
#endif

/* The same declaration again, and the bound.  */
#define BS_DETAIL_BOUND(function, trait, ...)                                \
  extern __typeof__ (function) function                                      \
    __attribute__ ((__bytesafe_requires__ (#trait, __VA_ARGS__)))

#ifdef __KERNEL__
#include <bytesafe/bounds-kernel.h>
#else

/* What the headers declare depends on the standard that is asked for: in glibc
   as its own macros say, elsewhere as far as is known of musl.  */
#ifdef __GLIBC__
#if defined __USE_UNIX98 || defined __USE_XOPEN2K8
#define BS_DETAIL_HAS_PREAD 1
#endif
#ifdef __USE_MISC
#define BS_DETAIL_HAS_BCMP 1
#endif
#else
#define BS_DETAIL_HAS_PREAD 1
#if defined _GNU_SOURCE || defined _BSD_SOURCE || defined _DEFAULT_SOURCE
#define BS_DETAIL_HAS_BCMP 1
#endif
#endif
#ifndef BS_DETAIL_HAS_PREAD
#define BS_DETAIL_HAS_PREAD 0
#endif
#ifndef BS_DETAIL_HAS_BCMP
#define BS_DETAIL_HAS_BCMP 0
#endif

/* What goes out.  */
BS_DETAIL_BOUND (write, into_bytes, 2);
#if BS_DETAIL_HAS_PREAD
BS_DETAIL_BOUND (pwrite, into_bytes, 2);
#endif
BS_DETAIL_BOUND (send, into_bytes, 2);
BS_DETAIL_BOUND (sendto, into_bytes, 2);
BS_DETAIL_BOUND (fwrite, into_bytes, 1);

/* What comes in.  */
BS_DETAIL_BOUND (read, from_bytes, 2);
#if BS_DETAIL_HAS_PREAD
BS_DETAIL_BOUND (pread, from_bytes, 2);
#endif
BS_DETAIL_BOUND (recv, from_bytes, 2);
BS_DETAIL_BOUND (recvfrom, from_bytes, 2);
BS_DETAIL_BOUND (fread, from_bytes, 1);

/* What is compared.  */
BS_DETAIL_BOUND (memcmp, byte_eq, 1, 2);
#if BS_DETAIL_HAS_BCMP
BS_DETAIL_BOUND (bcmp, byte_eq, 1, 2);
#endif

#undef BS_DETAIL_HAS_PREAD
#undef BS_DETAIL_HAS_BCMP

#endif

#undef BS_DETAIL_BOUND

#ifdef __cplusplus
}
#endif

#endif

#endif /* BYTESAFE_BOUNDS_H */
