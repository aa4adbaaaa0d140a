/* Types of the kernel and of the C library that are made of char, short, int and
   long long, but not of the same ones for each ABI.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target x86_64-*-*  || i?86-*-* } }
   { dg-options "-D_GNU_SOURCE" }  */

#include <linux/posix_types.h>
#include <sys/types.h>
#include <ucontext.h>

#define SAME_EVERYWHERE __attribute__ ((packed, portable_layout))

/* unsigned int with -m64, unsigned short with -m32.  */
struct mode { __kernel_mode_t a; } SAME_EVERYWHERE;	/* { dg-error {is not 'portable_layout'} } */
struct user { __kernel_uid_t a; } SAME_EVERYWHERE;	/* { dg-error {is not 'portable_layout'} } */
struct group { __kernel_gid_t a; } SAME_EVERYWHERE;	/* { dg-error {is not 'portable_layout'} } */
struct process { __kernel_ipc_pid_t a; } SAME_EVERYWHERE;	/* { dg-error {is not 'portable_layout'} } */

/* long long with -m64, int with -m32.  */
struct registers { greg_t a; } SAME_EVERYWHERE;	/* { dg-error {is not 'portable_layout'} } */

/* The library's own are the same, and so is what has a number in its name.  */
struct same
{
  mode_t a;
  uid_t b;
  gid_t c;
  pid_t d;
  __kernel_uid32_t e;
  __kernel_pid_t f;
  __kernel_loff_t g;
} SAME_EVERYWHERE;
