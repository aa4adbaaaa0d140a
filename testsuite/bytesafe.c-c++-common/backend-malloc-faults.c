/* The malloc backend: what a driver does wrong ends the program, and what it
   does right does not.  Each line happens in a process of its own.
   SPDX-License-Identifier: GPL-3.0-or-later

   access                             size 4096   size 5, alignment 8
   the first byte, the last           -           -
   one byte before                    fault       told when released
   one byte behind                    fault       told when released
   four bytes behind                  fault       fault
   one page before the block          fault       fault
   after the release                  fault       fault
   released twice, or not as it was   told        told  */
/* { dg-do run } */
/* { dg-options "-O2 -Wall -Wextra" } */

#include <bytesafe/dma-malloc.h>

#include <signal.h>
#include <sys/wait.h>

#define CHECK(condition)                                                      \
  ((condition) ? (void) 0                                                     \
	       : (void) (fprintf (stderr, "line %d\n", __LINE__), abort ()))

enum act { TOUCH, TOUCH_RELEASED, RELEASE_TWICE, RELEASE_OTHER_SIZE };

static void
act_in_child (enum act act, size_t size, size_t alignment, long offset)
{
  struct bs_dma_malloc_device d;
  struct bs_dma_block block;
  if (bs_dma_malloc_init (&d, UINT64_MAX) != 0
      || d.device.ops->allocate (&d.device, size, alignment, 0, &block) != 0)
    _exit (1);
  volatile unsigned char *memory = (volatile unsigned char *) block.memory;
  if (act == TOUCH_RELEASED || act == RELEASE_TWICE)
    d.device.ops->release (&d.device, &block);
  if (act == TOUCH || act == TOUCH_RELEASED)
    memory[offset] = 1;
  if (act == RELEASE_OTHER_SIZE)
    block.size++;
  if (act != TOUCH_RELEASED)
    d.device.ops->release (&d.device, &block);
  _exit (0);
}

/* Return the signal that ended the process, or 0.  */
static int
signal_of (enum act act, size_t size, size_t alignment, long offset)
{
  int status;
  fflush (stdout);
  pid_t child = fork ();
  CHECK (child >= 0);
  if (child == 0)
    act_in_child (act, size, alignment, offset);
  CHECK (waitpid (child, &status, 0) == child);
  CHECK (WIFSIGNALED (status) || WEXITSTATUS (status) == 0);
  return WIFSIGNALED (status) ? WTERMSIG (status) : 0;
}

int
main (void)
{
  CHECK (signal_of (TOUCH, 4096, 1, 0) == 0);
  CHECK (signal_of (TOUCH, 4096, 1, 4095) == 0);
  CHECK (signal_of (TOUCH, 4096, 1, -1) == SIGSEGV);
  CHECK (signal_of (TOUCH, 4096, 1, 4096) == SIGSEGV);
  CHECK (signal_of (TOUCH, 4096, 1, -4096) == SIGSEGV);
  CHECK (signal_of (TOUCH, 5, 1, 5) == SIGSEGV);

  CHECK (signal_of (TOUCH, 5, 8, 0) == 0);
  CHECK (signal_of (TOUCH, 5, 8, 4) == 0);
  CHECK (signal_of (TOUCH, 5, 8, -1) == SIGABRT);
  CHECK (signal_of (TOUCH, 5, 8, 5) == SIGABRT);
  CHECK (signal_of (TOUCH, 5, 8, 8) == SIGSEGV);
  CHECK (signal_of (TOUCH, 5, 8, -4096) == SIGSEGV);
  CHECK (signal_of (TOUCH, 65536, 65536, 65536) == SIGSEGV);
  CHECK (signal_of (TOUCH, 65536, 65536, -1) == SIGSEGV);

  CHECK (signal_of (TOUCH_RELEASED, 4096, 1, 0) == SIGSEGV);
  CHECK (signal_of (TOUCH_RELEASED, 5, 8, 4) == SIGSEGV);
  CHECK (signal_of (RELEASE_TWICE, 4096, 1, 0) == SIGABRT);
  CHECK (signal_of (RELEASE_OTHER_SIZE, 4096, 1, 0) == SIGABRT);
  return 0;
}
