/* Traps: each instruction of this process that touches a block is seen.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   A part of <bytesafe/dma-hostile.h>.  A block is mapped twice.  The pages of
   the driver have no access, so that each of its instructions faults.  The
   handler of that notes it, opens the page, and sets the processor's flag for
   single steps; when the instruction is done that ends in a second handler,
   which closes the page and lets the device change what was read.  */

#ifndef BYTESAFE_DMA_TRAP_H
#define BYTESAFE_DMA_TRAP_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/dma-hostile-log.h>

#define BS_DETAIL_DMA_TRAP 0
#if defined __linux__ && (defined __x86_64__ || defined __i386__)
#if defined __STRICT_ANSI__ && !defined __cplusplus && !defined _GNU_SOURCE  \
  && !defined _DEFAULT_SOURCE
#error                                                                       \
  "bytesafe/dma-hostile.h: define _DEFAULT_SOURCE, or compile with -std=gnu11"
#else
#undef BS_DETAIL_DMA_TRAP
#define BS_DETAIL_DMA_TRAP 1
#endif
#endif

#if BS_DETAIL_DMA_TRAP

#include <bytesafe/dma-x86.h>

#include <signal.h>
#include <sys/syscall.h>
#include <ucontext.h>

/* The numbers of the registers at the head of mcontext_t.  */
#ifdef __x86_64__
typedef long long bs_detail_dma_register;
#define BS_DETAIL_DMA_REGISTER_CODE 16
#define BS_DETAIL_DMA_REGISTER_FLAGS 17
#define BS_DETAIL_DMA_REGISTER_ERROR 19
#else
typedef int bs_detail_dma_register;
#define BS_DETAIL_DMA_REGISTER_CODE 14
#define BS_DETAIL_DMA_REGISTER_FLAGS 16
#define BS_DETAIL_DMA_REGISTER_ERROR 13
#endif

/* Each instruction traps while this flag is set.  */
#define BS_DETAIL_DMA_STEP 0x100

/* Whether a fault was a write, among the bits of its error code.  */
#define BS_DETAIL_DMA_WRITE 2

/* The traps that are set.  */
struct bs_detail_dma_trap
{
  /* Whose they are, or NULL.  */
  struct bs_dma_hostile_device *device;
  struct sigaction old_fault;
  struct sigaction old_step;
  /* The instructions of the program itself.  */
  uintptr_t program_start;
  uintptr_t program_end;
  /* The pages that the current instruction may access.  */
  struct
  {
    unsigned char *start;
    size_t size;
  } open[4];
  size_t open_count;
  /* How many calls of libraries there were, and which one this is, or 0.  */
  unsigned call_count;
  unsigned call;
};

/* Return the traps of this source file.  */
static inline struct bs_detail_dma_trap *
bs_detail_dma_trap_state (void)
{
  static struct bs_detail_dma_trap state;
  return &state;
}

/* Return the register NUMBER of CONTEXT, a handler's third argument.  */
static inline bs_detail_dma_register
bs_detail_dma_trap_register (const void *context, int number)
{
  bs_detail_dma_register value;
  const ucontext_t *user = (const ucontext_t *) context;
  memcpy (&value,
          (const char *) &user->uc_mcontext + (size_t) number * sizeof value,
          sizeof value);
  return value;
}

/* Let the flag for single steps be IS_SET when CONTEXT goes on.  */
static inline void
bs_detail_dma_trap_step (void *context, int is_set)
{
  bs_detail_dma_register flags
    = bs_detail_dma_trap_register (context, BS_DETAIL_DMA_REGISTER_FLAGS);
  flags = is_set ? flags | BS_DETAIL_DMA_STEP : flags & ~BS_DETAIL_DMA_STEP;
  ucontext_t *user = (ucontext_t *) context;
  memcpy ((char *) &user->uc_mcontext
            + BS_DETAIL_DMA_REGISTER_FLAGS * sizeof flags,
          &flags, sizeof flags);
}

/* Return the instruction at which CONTEXT stands.  */
static inline const void *
bs_detail_dma_trap_code (const void *context)
{
  return (const void *) (uintptr_t) bs_detail_dma_trap_register (
    context, BS_DETAIL_DMA_REGISTER_CODE);
}

/* Give a SIGNAL that is not ours, with INFO and CONTEXT, to OLD, which had it
   before.  */
static inline void
bs_detail_dma_trap_pass (const struct sigaction *old, int signal_number,
                         siginfo_t *info, void *context)
{
  if (old->sa_flags & SA_SIGINFO)
    old->sa_sigaction (signal_number, info, context);
  else if (old->sa_handler != SIG_DFL && old->sa_handler != SIG_IGN)
    old->sa_handler (signal_number);
  else
    {
      /* It happens once more, and ends the program.  */
      struct sigaction plain;
      memset (&plain, 0, sizeof plain);
      plain.sa_handler = SIG_DFL;
      sigaction (signal_number, &plain, NULL);
      if (signal_number == SIGTRAP)
        raise (signal_number);
    }
}

/* Stop the program: the instruction at CODE accesses SIZE bytes at POINTER,
   which are not all of ENTRY's block.  */
static inline void
bs_detail_dma_trap_out_of_bounds (
  const struct bs_detail_dma_hostile_block *entry, const void *pointer,
  size_t size, int is_write, const void *code)
{
  char text[160];
  long offset = (long) ((intptr_t) pointer - (intptr_t) entry->block.memory);
  snprintf (text, sizeof text,
            "%s out of bounds, %lu bytes at offset %ld, by the code at %p",
            is_write ? "write" : "read", (unsigned long) size, offset,
            (void *) (uintptr_t) code);
  bs_detail_dma_malloc_stop (&entry->block, text);
}

/* Let the driver access the pages of the SIZE bytes at POINTER.  Return
   whether they are the rest of an access whose beginning is open.  */
static inline int
bs_detail_dma_trap_open (struct bs_detail_dma_trap *state,
                         const unsigned char *pointer, size_t size)
{
  size_t page = (size_t) sysconf (_SC_PAGESIZE);
  size_t before = (uintptr_t) pointer & (page - 1);
  unsigned char *start = (unsigned char *) ((uintptr_t) pointer - before);
  size_t open_size
    = (before + (size == 0 ? 1 : size) + page - 1) & ~(page - 1);
  size_t count = state->open_count;
  int is_rest
    = count != 0 && before == 0
      && state->open[count - 1].start + state->open[count - 1].size == start;
  if (count == sizeof state->open / sizeof *state->open
      || mprotect (start, open_size, PROT_READ | PROT_WRITE) != 0)
    abort ();
  state->open[count].start = start;
  state->open[count].size = open_size;
  state->open_count++;
  return is_rest;
}

/* Log that the instruction at CODE accesses POINTER in ENTRY, and let it.  */
static inline void
bs_detail_dma_trap_access (struct bs_detail_dma_trap *state,
                           struct bs_detail_dma_hostile_block *entry,
                           const unsigned char *pointer, int is_write,
                           const void *code)
{
  struct bs_detail_x86_access access = bs_detail_x86_decode (code);
  const unsigned char *memory = (const unsigned char *) entry->block.memory;
  size_t least = access.size == 0 ? 1 : access.size;
  if ((uintptr_t) pointer < (uintptr_t) memory
      || (size_t) (pointer - memory) >= entry->block.size
      || least > entry->block.size - (size_t) (pointer - memory))
    bs_detail_dma_trap_out_of_bounds (entry, pointer, access.size, is_write,
                                      code);
  if (bs_detail_dma_trap_open (state, pointer, access.size))
    return;
  if (access.is_both || !is_write)
    bs_detail_dma_hostile_log (state->device, entry, pointer, access.size, 0,
                               code, state->call);
  if (access.is_both || is_write)
    bs_detail_dma_hostile_log (state->device, entry, pointer, access.size, 1,
                               code, state->call);
}

/* The handler of faults.  */
static inline void
bs_detail_dma_trap_fault (int signal_number, siginfo_t *info, void *context)
{
  struct bs_detail_dma_trap *state = bs_detail_dma_trap_state ();
  int saved = errno;
  const void *code = bs_detail_dma_trap_code (context);
  struct bs_detail_dma_hostile_block *entry = NULL;
  if (state->device != NULL && info->si_code > 0)
    entry = bs_detail_dma_hostile_find (state->device, info->si_addr);
  if (entry == NULL)
    {
      bs_detail_dma_trap_pass (&state->old_fault, signal_number, info,
                               context);
      return;
    }
  int is_write
    = (bs_detail_dma_trap_register (context, BS_DETAIL_DMA_REGISTER_ERROR)
       & BS_DETAIL_DMA_WRITE)
      != 0;
  int is_program = (uintptr_t) code >= state->program_start
                   && (uintptr_t) code < state->program_end;
  if (is_program && state->call != 0)
    {
      bs_detail_dma_hostile_settle (state->device);
      state->call = 0;
    }
  else if (!is_program && state->call == 0)
    state->call = ++state->call_count;
  bs_detail_dma_trap_access (
    state, entry, (const unsigned char *) info->si_addr, is_write, code);
  bs_detail_dma_trap_step (context, 1);
  errno = saved;
}

/* The handler of single steps: the instruction is done.  A call of a library
   is stepped through until it returns, to know what belongs to it.  */
static inline void
bs_detail_dma_trap_stepped (int signal_number, siginfo_t *info, void *context)
{
  struct bs_detail_dma_trap *state = bs_detail_dma_trap_state ();
  int saved = errno;
  if (state->device == NULL || (state->open_count == 0 && state->call == 0))
    {
      bs_detail_dma_trap_pass (&state->old_step, signal_number, info,
                               context);
      return;
    }
  while (state->open_count > 0)
    {
      state->open_count--;
      if (mprotect (state->open[state->open_count].start,
                    state->open[state->open_count].size, PROT_NONE)
          != 0)
        abort ();
    }
  uintptr_t code = (uintptr_t) bs_detail_dma_trap_code (context);
  if (code >= state->program_start && code < state->program_end)
    state->call = 0;
  /* A copy by a library's function is one fetch, although some of its loads
     overlap: it must not find what it has read itself spoiled.  */
  if (state->call == 0)
    bs_detail_dma_hostile_settle (state->device);
  bs_detail_dma_trap_step (context, state->call != 0);
  errno = saved;
}

/* Find out where the program's own instructions are.  Return 0 or
   -EOPNOTSUPP.  */
static inline int
bs_detail_dma_trap_program (struct bs_detail_dma_trap *state)
{
  uintptr_t own = (uintptr_t) bs_detail_dma_trap_fault;
  char line[512];
  FILE *maps = fopen ("/proc/self/maps", "r");
  int error = -EOPNOTSUPP;
  while (maps != NULL && error != 0
         && fgets (line, sizeof line, maps) != NULL)
    {
      unsigned long start, end;
      if (sscanf (line, "%lx-%lx", &start, &end) == 2 && own >= start
          && own < end)
        {
          state->program_start = start;
          state->program_end = end;
          error = 0;
        }
    }
  if (maps != NULL)
    fclose (maps);
  return error;
}

/* Map the pages of ENTRY once more, for the device.  Return 0 or -ENOMEM.  */
static inline int
bs_detail_dma_trap_share (struct bs_detail_dma_hostile_block *entry)
{
  long number = syscall (SYS_memfd_create, "bytesafe", 1u);
  if (number < 0)
    return -ENOMEM;
  int file = (int) number;
  int error = -ENOMEM;
  void *view = MAP_FAILED;
  if (ftruncate (file, (off_t) entry->inside) == 0)
    view = mmap (NULL, entry->inside, PROT_READ | PROT_WRITE, MAP_SHARED,
                 file, 0);
  if (view != MAP_FAILED)
    {
      memcpy (view, entry->start, entry->inside);
      if (mmap (entry->start, entry->inside, PROT_READ | PROT_WRITE,
                MAP_SHARED | MAP_FIXED, file, 0)
          != MAP_FAILED)
        {
          entry->view = (unsigned char *) view;
          error = 0;
        }
      else
        munmap (view, entry->inside);
    }
  close (file);
  return error;
}

/* Undo that; the driver's pages stay, and are open.  */
static inline void
bs_detail_dma_trap_unshare (struct bs_detail_dma_hostile_block *entry)
{
  mprotect (entry->start, entry->inside, PROT_READ | PROT_WRITE);
  munmap (entry->view, entry->inside);
}

/* Let each access of the driver to ENTRY trap.  */
static inline void
bs_detail_dma_trap_close (struct bs_detail_dma_hostile_block *entry)
{
  if (mprotect (entry->start, entry->inside, PROT_NONE) != 0)
    abort ();
}

/* End the traps of D, if it has any.  */
static inline void
bs_detail_dma_trap_stop (struct bs_dma_hostile_device *d)
{
  struct bs_detail_dma_trap *state = bs_detail_dma_trap_state ();
  if (state->device != d)
    return;
  for (struct bs_detail_dma_hostile_block *entry = d->blocks; entry != NULL;
       entry = entry->next)
    mprotect (entry->start, entry->inside, PROT_READ | PROT_WRITE);
  sigaction (SIGSEGV, &state->old_fault, NULL);
  sigaction (SIGTRAP, &state->old_step, NULL);
  state->device = NULL;
  d->is_trapped = 0;
}

/* Handle NUMBER by HANDLER, and keep in *OLD what did before.  Return 0 or a
   negative errno.  */
static inline int
bs_detail_dma_trap_handle (int number,
                           void (*handler) (int, siginfo_t *, void *),
                           struct sigaction *old)
{
  struct sigaction action;
  memset (&action, 0, sizeof action);
  action.sa_sigaction = handler;
  action.sa_flags = SA_SIGINFO | SA_RESTART;
  sigfillset (&action.sa_mask);
  return sigaction (number, &action, old) == 0 ? 0 : -errno;
}

/* Is a read of ENTRY, which nobody else knows, trapped now, and the page
   closed behind it?  Emulators may pass over the flag for single steps.  */
static inline int
bs_detail_dma_trap_is_felt (struct bs_dma_hostile_device *d,
                            struct bs_detail_dma_hostile_block *entry)
{
  struct bs_dma_hostile_device before;
  memcpy (&before, d, sizeof before);
  entry->next = d->blocks;
  d->blocks = entry;
  bs_detail_dma_trap_close (entry);
  bs_detail_dma_hostile_fence ();
  (void) *(volatile unsigned char *) entry->block.memory;
  bs_detail_dma_hostile_fence ();
  int works = d->reads == before.reads + 1
              && bs_detail_dma_trap_state ()->open_count == 0;
  bs_detail_dma_trap_state ()->open_count = 0;
  d->blocks = entry->next;
  d->reads = before.reads;
  d->log_count = before.log_count;
  d->settled = before.settled;
  d->lost = before.lost;
  d->log_missing = before.log_missing;
  d->unknown = before.unknown;
  return works;
}

/* Do the traps of D work here?  */
static inline int
bs_detail_dma_trap_works (struct bs_dma_hostile_device *d)
{
  struct bs_detail_dma_malloc_block inner;
  struct bs_detail_dma_hostile_block entry;
  int works = 0;
  memset (&inner, 0, sizeof inner);
  memset (&entry, 0, sizeof entry);
  inner.block.size = 1;
  if (bs_detail_dma_malloc_map (&inner, 1, 1) != 0)
    return 0;
  entry.block = inner.block;
  if (bs_detail_dma_hostile_describe (&entry, &inner) == 0)
    {
      if (bs_detail_dma_trap_share (&entry) == 0)
        {
          works = bs_detail_dma_trap_is_felt (d, &entry);
          bs_detail_dma_trap_unshare (&entry);
        }
      free (entry.seen);
    }
  munmap (inner.mapping, inner.mapping_size);
  return works;
}

/* Set the traps of D.  Return 0, -EOPNOTSUPP, -EBUSY, or what sigaction
   says.  */
static inline int
bs_detail_dma_trap_start (struct bs_dma_hostile_device *d)
{
  struct bs_detail_dma_trap *state = bs_detail_dma_trap_state ();
  if (state->device != NULL)
    return -EBUSY;
  int error = bs_detail_dma_trap_program (state);
  if (error == 0)
    error = bs_detail_dma_trap_handle (SIGSEGV, bs_detail_dma_trap_fault,
                                       &state->old_fault);
  if (error != 0)
    return error;
  error = bs_detail_dma_trap_handle (SIGTRAP, bs_detail_dma_trap_stepped,
                                     &state->old_step);
  if (error != 0)
    {
      sigaction (SIGSEGV, &state->old_fault, NULL);
      return error;
    }
  bs_detail_dma_hostile_settle (d);
  state->open_count = 0;
  state->call = 0;
  state->device = d;
  if (!bs_detail_dma_trap_works (d))
    {
      bs_detail_dma_trap_stop (d);
      return -EOPNOTSUPP;
    }
  d->is_trapped = 1;
  for (struct bs_detail_dma_hostile_block *entry = d->blocks; entry != NULL;
       entry = entry->next)
    bs_detail_dma_trap_close (entry);
  return 0;
}

#else /* !BS_DETAIL_DMA_TRAP */

/* Without traps the device sees the driver's pages.  */
static inline int
bs_detail_dma_trap_share (struct bs_detail_dma_hostile_block *entry)
{
  entry->view = entry->start;
  return 0;
}

/* There is nothing to undo.  */
static inline void
bs_detail_dma_trap_unshare (struct bs_detail_dma_hostile_block *entry)
{
  (void) entry;
}

/* No block is ever closed.  */
static inline void
bs_detail_dma_trap_close (struct bs_detail_dma_hostile_block *entry)
{
  (void) entry;
}

/* D has no traps.  */
static inline void
bs_detail_dma_trap_stop (struct bs_dma_hostile_device *d)
{
  (void) d;
}

/* Say that there are no traps for D here.  */
static inline int
bs_detail_dma_trap_start (struct bs_dma_hostile_device *d)
{
  (void) d;
  return -EOPNOTSUPP;
}

#endif

#endif /* BYTESAFE_DMA_TRAP_H */
