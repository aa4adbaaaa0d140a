/* The names that the C library and the Linux kernel have for integers, under
   portable_layout: those of 64 bits are so everywhere, others are of one width
   in the C library and of another in the kernel.
   SPDX-License-Identifier: GPL-3.0-or-later

     name                              portable_layout
     loff_t, quad_t, __kernel_loff_t   1   64 bits in their meaning
     int_fast64_t                      1
     mode_t, uid_t of the C library    1   32 bits
     __kernel_mode_t and its like      0   16 bits where a machine once had them
     greg_t, register_t, size_t        0   a register, an address
     int_fast8_t, int_fast16_t         0   an int or a long somewhere  */
/* { dg-options "-D_GNU_SOURCE" { target c } } */

#include <linux/posix_types.h>
#include <bytesafe/traits.h>
#include <regex.h>
#include <stdint.h>
#include <sys/types.h>
#include <ucontext.h>

/* Members, since a template's argument of C++ is no name any more.  */
#define ASK(T, answer)							\
  struct of_##T { T member; };						\
  _Static_assert (bs_holds (portable_layout, struct of_##T) == answer, #T)

ASK (loff_t, 1);
ASK (quad_t, 1);
ASK (u_quad_t, 1);
ASK (off64_t, 1);
ASK (__kernel_loff_t, 1);
ASK (int_fast64_t, 1);
ASK (uint_fast64_t, 1);
ASK (mode_t, 1);
ASK (uid_t, 1);

ASK (__kernel_mode_t, 0);
ASK (__kernel_uid_t, 0);
ASK (__kernel_gid_t, 0);
ASK (__kernel_ipc_pid_t, 0);
ASK (__kernel_old_dev_t, 0);
ASK (__kernel_size_t, 0);
#if defined __x86_64__ || defined __i386__
ASK (greg_t, 0);
#endif
ASK (register_t, 0);
ASK (size_t, 0);
ASK (regoff_t, 0);
ASK (int_fast8_t, 0);
ASK (uint_fast8_t, 0);
ASK (int_fast16_t, 0);
