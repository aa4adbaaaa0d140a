/* The traps know what an instruction accesses: how many bytes, and whether it
   reads, writes or both.
   SPDX-License-Identifier: GPL-3.0-or-later

   Each TRY is one instruction with its bytes read and its bytes written, 0
   for none.  */
/* { dg-do run { target i?86-*-* || x86_64-*-* } } */
/* { dg-options "-O2 -Wall -Wextra -msse2" } */

#include <bytesafe/dma-hostile.h>

#define CHECK(condition)                                                      \
  ((condition) ? (void) 0                                                     \
	       : (void) (fprintf (stderr, "line %d\n", __LINE__), abort ()))

static struct bs_dma_hostile_device d;
static struct bs_dma_block block;

/* Is the log one read of READ bytes, one write of WRITTEN, or both?  */
static void
check (const char *text, size_t read, size_t written)
{
  size_t index = 0;
  int good = 1;
  const struct bs_dma_access *access;
  if (read != 0)
    {
      access = bs_dma_hostile_access (&d, index++);
      good &= access != NULL && !access->is_write && access->size == read
	      && access->offset == 64;
    }
  if (written != 0)
    {
      access = bs_dma_hostile_access (&d, index++);
      good &= access != NULL && access->is_write && access->size == written
	      && access->offset == 64;
    }
  if (!good || bs_dma_hostile_access (&d, index) != NULL)
    {
      fprintf (stderr, "%s:\n", text);
      for (index = 0; bs_dma_hostile_access (&d, index) != NULL; index++)
	bs_dma_access_print (bs_dma_hostile_access (&d, index), stderr);
      abort ();
    }
}

/* The memory is %1, or what %0 points to.  */
#define TRY(text, read, written)                                              \
  do                                                                          \
    {                                                                         \
      unsigned char *memory = (unsigned char *) block.memory + 64;            \
      bs_dma_hostile_begin (&d);                                              \
      __asm__ volatile (text                                                  \
			:                                                     \
			: "r"(memory), "m"(*memory)                           \
			: "eax", "ecx", "edx", "xmm0", "memory", "cc");      \
      check (text, read, written);                                            \
    }                                                                         \
  while (0)

static void
check_moves (void)
{
  TRY ("movb %1, %%al", 1, 0);
  TRY ("movw %1, %%ax", 2, 0);
  TRY ("movl %1, %%eax", 4, 0);
  TRY ("movb %%al, %1", 0, 1);
  TRY ("movw %%ax, %1", 0, 2);
  TRY ("movl %%ecx, %1", 0, 4);
  TRY ("movb $1, %1", 0, 1);
  TRY ("movw $1, %1", 0, 2);
  TRY ("movl $1, %1", 0, 4);
  TRY ("movzbl %1, %%eax", 1, 0);
  TRY ("movsbl %1, %%eax", 1, 0);
  TRY ("movzwl %1, %%eax", 2, 0);
  TRY ("movswl %1, %%eax", 2, 0);
  TRY ("cmovel %1, %%eax", 4, 0);
  TRY ("sete %1", 0, 1);
  TRY ("movnti %%eax, %1", 0, 4);
}

static void
check_arithmetic (void)
{
  TRY ("addb %1, %%al", 1, 0);
  TRY ("addl %1, %%eax", 4, 0);
  TRY ("addl %%eax, %1", 4, 4);
  TRY ("addb $1, %1", 1, 1);
  TRY ("addl $1, %1", 4, 4);
  TRY ("orw $0x1234, %1", 2, 2);
  TRY ("cmpb $1, %1", 1, 0);
  TRY ("cmpl $1, %1", 4, 0);
  TRY ("cmpl $0x12345, %1", 4, 0);
  TRY ("cmpl %%eax, %1", 4, 0);
  TRY ("cmpw %1, %%ax", 2, 0);
  TRY ("testb $1, %1", 1, 0);
  TRY ("testl $1, %1", 4, 0);
  TRY ("testl %%eax, %1", 4, 0);
  TRY ("incl %1", 4, 4);
  TRY ("decb %1", 1, 1);
  TRY ("notl %1", 4, 4);
  TRY ("negb %1", 1, 1);
  TRY ("mull %1", 4, 0);
  TRY ("imull %1, %%eax", 4, 0);
  TRY ("imull $3, %1, %%eax", 4, 0);
  TRY ("shll $1, %1", 4, 4);
  TRY ("shlb $3, %1", 1, 1);
  TRY ("sarl %%cl, %1", 4, 4);
  TRY ("btl $3, %1", 4, 0);
  TRY ("btsl $3, %1", 4, 4);
  TRY ("bsfl %1, %%eax", 4, 0);
}

static void
check_atomics (void)
{
  TRY ("xchgl %%eax, %1", 4, 4);
  TRY ("xchgb %%al, %1", 1, 1);
  TRY ("lock; cmpxchgl %%ecx, %1", 4, 4);
  TRY ("lock; xaddw %%ax, %1", 2, 2);
  TRY ("lock; xaddb %%al, %1", 1, 1);
  TRY ("lock; orl $0, %1", 4, 4);
}

static void
check_vectors (void)
{
  TRY ("movups %1, %%xmm0", 16, 0);
  TRY ("movups %%xmm0, %1", 0, 16);
  TRY ("movaps %1, %%xmm0", 16, 0);
  TRY ("movaps %%xmm0, %1", 0, 16);
  TRY ("movntps %%xmm0, %1", 0, 16);
  TRY ("movdqu %1, %%xmm0", 16, 0);
  TRY ("movdqa %%xmm0, %1", 0, 16);
  TRY ("movntdq %%xmm0, %1", 0, 16);
  TRY ("movss %1, %%xmm0", 4, 0);
  TRY ("movss %%xmm0, %1", 0, 4);
  TRY ("movsd %1, %%xmm0", 8, 0);
  TRY ("movsd %%xmm0, %1", 0, 8);
  TRY ("movd %1, %%xmm0", 4, 0);
  TRY ("movd %%xmm0, %1", 0, 4);
  TRY ("movq %1, %%xmm0", 8, 0);
  TRY ("movq %%xmm0, %1", 0, 8);
  TRY ("movlps %1, %%xmm0", 8, 0);
  TRY ("movlps %%xmm0, %1", 0, 8);
  TRY ("movhps %1, %%xmm0", 8, 0);
  TRY ("movhps %%xmm0, %1", 0, 8);
  TRY ("paddd %1, %%xmm0", 16, 0);
  TRY ("pcmpeqb %1, %%xmm0", 16, 0);
  TRY ("pshufd $0, %1, %%xmm0", 16, 0);
  TRY ("addss %1, %%xmm0", 4, 0);
  TRY ("mulsd %1, %%xmm0", 8, 0);
  TRY ("ucomiss %1, %%xmm0", 4, 0);
  TRY ("ucomisd %1, %%xmm0", 8, 0);
  TRY ("shufps $0, %1, %%xmm0", 16, 0);
}

/* x87: what -m32 makes of floating point, and of 8 bytes in one access.  */
static void
check_float (void)
{
  TRY ("flds %1; fstp %%st(0)", 4, 0);
  TRY ("fldl %1; fstp %%st(0)", 8, 0);
  TRY ("fldt %1; fstp %%st(0)", 10, 0);
  TRY ("fld1; fstps %1", 0, 4);
  TRY ("fld1; fstpl %1", 0, 8);
  TRY ("fld1; fstpt %1", 0, 10);
  TRY ("fildq %1; fstp %%st(0)", 8, 0);
  TRY ("fildl %1; fstp %%st(0)", 4, 0);
  TRY ("fld1; fistpq %1", 0, 8);
}

static void
check_wide (void)
{
#ifdef __x86_64__
  TRY ("movq %1, %%rax", 8, 0);
  TRY ("movq %%rax, %1", 0, 8);
  TRY ("movq $1, %1", 0, 8);
  TRY ("movslq %1, %%rax", 4, 0);
  TRY ("movzbq %1, %%rax", 1, 0);
  TRY ("addq %%rax, %1", 8, 8);
  TRY ("cmpq $1, %1", 8, 0);
  TRY ("movq %1, %%mm0; emms", 8, 0);
  TRY ("lock; xaddq %%rax, %1", 8, 8);
#endif
}

static void
check_avx (void)
{
  TRY ("vmovdqu %1, %%ymm0", 32, 0);
  TRY ("vmovdqu %%ymm0, %1", 0, 32);
  TRY ("vmovdqa %1, %%xmm0", 16, 0);
  TRY ("vmovups %%xmm0, %1", 0, 16);
  TRY ("vmovd %1, %%xmm0", 4, 0);
  TRY ("vmovss %1, %%xmm0", 4, 0);
  TRY ("vmovsd %%xmm0, %1", 0, 8);
  TRY ("vzeroupper; vmovq %1, %%xmm0", 8, 0);
}

/* One instruction with two accesses, and one that crosses pages.  */
static void
check_several (void)
{
  unsigned char *memory = (unsigned char *) block.memory;
  unsigned char *to = memory + 200, *from = memory + 100;
  bs_dma_hostile_begin (&d);
  __asm__ volatile ("movsb" : "+D"(to), "+S"(from) : : "memory");
  CHECK (bs_dma_hostile_access (&d, 2) == NULL);
  uint32_t value;
  bs_dma_hostile_begin (&d);
  __asm__ volatile ("movl %1, %0"
		    : "=r"(value)
		    : "m"(*(uint32_t *) (void *) (memory + 4094)));
  const struct bs_dma_access *access = bs_dma_hostile_access (&d, 0);
  CHECK (access != NULL && access->size == 4 && access->offset == 4094);
  CHECK (bs_dma_hostile_access (&d, 1) == NULL);
  bs_dma_hostile_begin (&d);
  size_t count = 5;
  unsigned char own[8];
  to = own;
  from = memory + 100;
  __asm__ volatile ("rep; movsb"
		    : "+D"(to), "+S"(from), "+c"(count)
		    :
		    : "memory");
  CHECK (bs_dma_hostile_access (&d, 4)->offset == 104
	 && bs_dma_hostile_access (&d, 4)->size == 1
	 && bs_dma_hostile_access (&d, 5) == NULL);
  CHECK (bs_dma_hostile_double_fetches (&d) == 0);
}

int
main (void)
{
  CHECK (bs_dma_hostile_init (&d, UINT64_MAX) == 0);
  CHECK (d.device.ops->allocate (&d.device, 8192, 4096, 0, &block) == 0);
  int error = bs_dma_hostile_start (&d);
  if (error == -EOPNOTSUPP)
    {
      printf ("no single steps here\n");
      return 0;
    }
  CHECK (error == 0);
  check_moves ();
  check_arithmetic ();
  check_atomics ();
  check_vectors ();
  check_float ();
  check_wide ();
  if (__builtin_cpu_supports ("avx"))
    check_avx ();
  CHECK (bs_dma_hostile_unknown (&d) == 0);
  check_several ();
  bs_dma_hostile_stop (&d);
  d.device.ops->release (&d.device, &block);
  CHECK (bs_dma_hostile_fini (&d) == 0);
  return 0;
}
