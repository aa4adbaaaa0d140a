/* The hostile device ends a driver that leaves its block, by any byte, and
   says how.  Each line happens in a process of its own.
   SPDX-License-Identifier: GPL-3.0-or-later

   access to 6 bytes with alignment 2   traps          accessors tell
   the first byte, the last             -              -
   one byte before                      out of bounds  out of bounds
   a word of which half is behind       out of bounds  out of bounds
   one byte behind                      out of bounds  out of bounds
   another page, a guard                out of bounds  out of bounds
   other memory                         -              outside of each block
   a null pointer                       SIGSEGV        -  */
/* { dg-do run { target i?86-*-* || x86_64-*-* } } */
/* { dg-options "-O2 -Wall -Wextra" } */

#include <bytesafe/dma-hostile.h>

#include <sys/wait.h>

#define CHECK(condition)                                                      \
  ((condition) ? (void) 0                                                     \
	       : (void) (fprintf (stderr, "line %d\n", __LINE__), abort ()))

static struct bs_dma_hostile_device d;
static struct bs_dma_block block;
static volatile uint32_t elsewhere;

static void
access_in_child (int is_trapped, int size, const volatile void *pointer)
{
  if (!is_trapped)
    bs_dma_hostile_watch (&d.device, pointer, (size_t) size, 0);
  else if (bs_dma_hostile_start (&d) != 0)
    _exit (2);
  else if (size == 1)
    (void) *(const volatile unsigned char *) pointer;
  else
    (void) *(const volatile uint32_t *) pointer;
  _exit (0);
}

/* Read SIZE bytes at POINTER.  Return the signal that ends the process, with
   what it said in MESSAGE, or 0.  */
static int
outcome (int is_trapped, int size, const volatile void *pointer,
	 char message[256])
{
  int ends[2], status;
  CHECK (pipe (ends) == 0);
  pid_t child = fork ();
  CHECK (child >= 0);
  if (child == 0)
    {
      dup2 (ends[1], 2);
      access_in_child (is_trapped, size, pointer);
    }
  close (ends[1]);
  ssize_t got = read (ends[0], message, 255);
  message[got > 0 ? got : 0] = 0;
  close (ends[0]);
  CHECK (waitpid (child, &status, 0) == child);
  CHECK (WIFSIGNALED (status) || WEXITSTATUS (status) == 0);
  return WIFSIGNALED (status) ? WTERMSIG (status) : 0;
}

static void
check_both (int is_trapped)
{
  char message[256];
  unsigned char *memory = (unsigned char *) block.memory;
  static const long good[] = { 0, 5 };
  static const long bad[] = { -1, 6, 7, -4096, 4096 };
  for (size_t i = 0; i < sizeof good / sizeof *good; i++)
    CHECK (outcome (is_trapped, 1, memory + good[i], message) == 0);
  CHECK (outcome (is_trapped, 4, memory + 2, message) == 0);
  CHECK (outcome (is_trapped, 4, memory + 4, message) == SIGABRT
	 && strstr (message, "out of bounds") != NULL);
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    CHECK (outcome (is_trapped, 1, memory + bad[i], message) == SIGABRT
	   && strstr (message, "out of bounds") != NULL);
}

int
main (void)
{
  char message[256];
  CHECK (bs_dma_hostile_init (&d, 0xffffffff) == 0);
  CHECK (d.device.ops->allocate (&d.device, 6, 2, 0, &block) == 0);
  check_both (0);
  CHECK (outcome (0, 4, &elsewhere, message) == SIGABRT
	 && strstr (message, "outside of each DMA block") != NULL);
  if (bs_dma_hostile_start (&d) == -EOPNOTSUPP)
    {
      printf ("no single steps here\n");
      return 0;
    }
  bs_dma_hostile_stop (&d);
  check_both (1);
  CHECK (outcome (1, 4, (unsigned char *) block.memory + 4, message)
	     == SIGABRT
	 && strstr (message, "4 bytes at offset 4") != NULL);
  CHECK (outcome (1, 4, &elsewhere, message) == 0);
  CHECK (outcome (1, 4, NULL, message) == SIGSEGV);
  return 0;
}
