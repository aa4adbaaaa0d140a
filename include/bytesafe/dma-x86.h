/* What an instruction of an x86 processor does to memory.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   A part of <bytesafe/dma-hostile.h>.  The numbers are those of the Intel 64
   and IA-32 Architectures Software Developer's Manual, volume 2, appendix A
   (opcode maps).  */

#ifndef BYTESAFE_DMA_X86_H
#define BYTESAFE_DMA_X86_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <stddef.h>

/* An instruction, as far as it was read.  */
struct bs_detail_x86
{
  /* The next byte.  */
  const unsigned char *next;
  /* Bytes of an operand whose size the prefixes choose, and of a vector.  */
  unsigned char operand;
  unsigned char vector;
  /* The prefixes that choose an operand or an instruction.  */
  int has_66;
  int has_f2;
  int has_f3;
  int is_wide;
  /* The opcode map: 0, 1 for 0x0f, 2 for 0x0f 0x38, 3 for 0x0f 0x3a.  */
  int map;
};

/* What an instruction does: it accesses SIZE bytes, 0 if that is not known,
   and both reads and writes them if IS_BOTH.  Which one it is otherwise the
   processor says at a fault.  */
struct bs_detail_x86_access
{
  unsigned char size;
  int is_both;
};

/* Read the prefixes of *CODE up to the opcode, those of vectors too.  */
static inline void
bs_detail_x86_prefixes (struct bs_detail_x86 *code)
{
  for (;; code->next++)
    switch (*code->next)
      {
      case 0x66:
        code->has_66 = 1;
        break;
      case 0xf2:
        code->has_f2 = 1;
        break;
      case 0xf3:
        code->has_f3 = 1;
        break;
      case 0x26:
      case 0x2e:
      case 0x36:
      case 0x3e:
      case 0x64:
      case 0x65:
      case 0x67:
      case 0xf0:
        break;
      default:
        return;
      }
}

/* Take PP, the field of a vector's prefix that stands for others, into *CODE.  */
static inline void
bs_detail_x86_implied (struct bs_detail_x86 *code, unsigned pp)
{
  code->has_66 = pp == 1;
  code->has_f3 = pp == 2;
  code->has_f2 = pp == 3;
}

/* If a prefix VEX or EVEX is next in *CODE, read it.  Return whether it was
   there.  */
static inline int
bs_detail_x86_vector_prefix (struct bs_detail_x86 *code)
{
  const unsigned char *p = code->next;
#ifndef __x86_64__
  /* With memory as the operand these are instructions of old there.  */
  if ((p[1] & 0xc0) != 0xc0)
    return 0;
#endif
  if (p[0] == 0xc5)
    {
      code->map = 1;
      code->vector = p[1] & 4 ? 32 : 16;
      bs_detail_x86_implied (code, p[1] & 3u);
      code->next += 2;
    }
  else if (p[0] == 0xc4)
    {
      code->map = p[1] & 0x1f;
      code->is_wide = p[2] >> 7;
      code->vector = p[2] & 4 ? 32 : 16;
      bs_detail_x86_implied (code, p[2] & 3u);
      code->next += 3;
    }
  else if (p[0] == 0x62)
    {
      code->map = p[1] & 7;
      code->is_wide = p[2] >> 7;
      code->vector = (unsigned char) (16u << ((p[3] >> 5) & 3));
      bs_detail_x86_implied (code, p[2] & 3u);
      code->next += 4;
    }
  else
    return 0;
  return 1;
}

/* Read all of *CODE that comes before the last byte of the opcode.  */
static inline void
bs_detail_x86_head (struct bs_detail_x86 *code)
{
  bs_detail_x86_prefixes (code);
  code->vector = 16;
  int is_vector = bs_detail_x86_vector_prefix (code);
#ifdef __x86_64__
  if (!is_vector && (*code->next & 0xf0) == 0x40)
    code->is_wide = (*code->next++ >> 3) & 1;
#endif
  code->operand = code->is_wide ? 8 : code->has_66 ? 2 : 4;
  if (is_vector || *code->next != 0x0f)
    return;
  code->next++;
  code->map = *code->next == 0x38 ? 2 : *code->next == 0x3a ? 3 : 1;
  code->next += code->map > 1;
}

/* Return how many bytes an instruction of the floating-point unit with
   OPCODE and FIELD accesses, or 0.  */
static inline unsigned char
bs_detail_x86_float (unsigned opcode, unsigned field)
{
  static const unsigned char sizes[8] = { 4, 4, 4, 4, 8, 8, 2, 2 };
  if ((opcode == 0xdb || opcode == 0xdf) && (field == 5 || field == 7))
    return opcode == 0xdb ? 10 : 8;
  /* The others save and load the state, or are the decimal ones.  */
  if ((opcode == 0xd9 || opcode == 0xdd || opcode == 0xdf) && field > 3)
    return 0;
  return sizes[opcode - 0xd8];
}

/* Return what the instruction with OPCODE of the first map does, whose
   registers are FIELD.  */
static inline struct bs_detail_x86_access
bs_detail_x86_one_byte (const struct bs_detail_x86 *code, unsigned opcode,
                        unsigned field)
{
  struct bs_detail_x86_access access
    = { (unsigned char) (opcode & 1 ? code->operand : 1), 0 };
  if (opcode < 0x40 && (opcode & 7) < 4)
    access.is_both = (opcode & 2) == 0 && opcode < 0x38;
  else if (opcode == 0x80 || opcode == 0x81 || opcode == 0x83)
    access.is_both = field != 7;
  else if (opcode == 0x86 || opcode == 0x87 || (opcode & 0xfe) == 0xc0
           || (opcode & 0xfc) == 0xd0)
    access.is_both = 1;
  else if ((opcode & 0xfe) == 0xf6)
    access.is_both = field == 2 || field == 3;
  else if ((opcode & 0xfe) == 0xfe && field < 2)
    access.is_both = 1;
  else if (opcode == 0xff && (field == 2 || field == 4 || field == 6))
    access.size = sizeof (void *);
  else if (opcode >= 0xd8 && opcode <= 0xdf)
    access.size = bs_detail_x86_float (opcode, field);
  else if (opcode == 0x8f)
    access.size = sizeof (void *);
  else if (opcode == 0x63)
    access.size = 4;
  else if (opcode == 0x69 || opcode == 0x6b)
    access.size = code->operand;
  /* mov, test; those with the accumulator; those of strings.  */
  else if ((opcode >= 0x84 && opcode <= 0x8b) || (opcode & 0xfe) == 0xc6
           || (opcode >= 0xa0 && opcode <= 0xaf && (opcode & 0xfe) != 0xa8))
    return access;
  else
    access.size = 0;
  return access;
}

/* Return how many bytes a vector instruction with OPCODE of the second map
   accesses, or 0.  */
static inline unsigned char
bs_detail_x86_vector (const struct bs_detail_x86 *code, unsigned opcode)
{
  int is_scalar = code->has_f2 || code->has_f3;
  unsigned char scalar = code->has_f3 ? 4 : 8;
  unsigned char packed = code->vector;
  switch (opcode)
    {
    case 0x10:
    case 0x11:
    case 0x2e:
    case 0x2f:
      return is_scalar       ? scalar
             : opcode < 0x20 ? packed
             : code->has_66  ? 8
                             : 4;
    case 0x12:
      return code->has_f3 ? packed : 8;
    case 0x13:
    case 0x16:
    case 0x17:
    case 0xd6:
      return 8;
    case 0x28:
    case 0x29:
    case 0x2b:
    case 0xf0:
      return packed;
    case 0x6e:
    case 0x7e:
      return code->has_f3 || code->is_wide ? 8 : 4;
    /* Without any prefix these are for the 8 bytes of MMX.  */
    case 0x6f:
    case 0x7f:
    case 0xe7:
      return code->has_66 || code->has_f3 || code->has_f2 || packed > 16
               ? packed
               : 8;
    default:
      break;
    }
  if ((opcode >= 0x51 && opcode <= 0x5f) || opcode == 0xc2)
    return is_scalar ? scalar : packed;
  if ((opcode >= 0x60 && opcode <= 0x76) || opcode >= 0xd1)
    return code->has_66 ? packed : 8;
  return opcode == 0x14 || opcode == 0x15 || opcode == 0xc6 ? packed : 0;
}

/* Return what the instruction with OPCODE of the second map does, whose
   registers are FIELD.  */
static inline struct bs_detail_x86_access
bs_detail_x86_two_bytes (const struct bs_detail_x86 *code, unsigned opcode,
                         unsigned field)
{
  struct bs_detail_x86_access access = { code->operand, 0 };
  switch (opcode)
    {
    /* movzx and movsx of a byte and of two.  */
    case 0xb6:
    case 0xbe:
      access.size = 1;
      break;
    case 0xb7:
    case 0xbf:
      access.size = 2;
      break;
    /* cmpxchg, xadd; bts, btr, btc; shld, shrd.  */
    case 0xb0:
    case 0xc0:
      access.size = 1;
      access.is_both = 1;
      break;
    case 0xb1:
    case 0xc1:
    case 0xab:
    case 0xb3:
    case 0xbb:
    case 0xa4:
    case 0xa5:
    case 0xac:
    case 0xad:
      access.is_both = 1;
      break;
    case 0xba:
      access.is_both = field > 4;
      break;
    case 0xc7:
      access.size = field == 1 ? (code->is_wide ? 16 : 8) : 0;
      access.is_both = 1;
      break;
    /* bt, imul, movnti, popcnt, bsf, bsr.  */
    case 0xa3:
    case 0xaf:
    case 0xc3:
    case 0xb8:
    case 0xbc:
    case 0xbd:
      break;
    default:
      if ((opcode & 0xf0) == 0x90)
        access.size = 1;
      else if ((opcode & 0xf0) != 0x40)
        access.size = bs_detail_x86_vector (code, opcode);
    }
  return access;
}

/* Return what the instruction at INSTRUCTION does to its operand in
   memory.  */
static inline struct bs_detail_x86_access
bs_detail_x86_decode (const void *instruction)
{
  struct bs_detail_x86 code;
  struct bs_detail_x86_access unknown = { 0, 0 };
  code.next = (const unsigned char *) instruction;
  code.operand = code.vector = 0;
  code.has_66 = code.has_f2 = code.has_f3 = 0;
  code.is_wide = code.map = 0;
  bs_detail_x86_head (&code);
  unsigned opcode = code.next[0];
  unsigned field = (code.next[1] >> 3) & 7u;
  if (code.map == 0)
    return bs_detail_x86_one_byte (&code, opcode, field);
  if (code.map == 1)
    return bs_detail_x86_two_bytes (&code, opcode, field);
  /* movbe; with 0xf2 it is crc32.  */
  if (code.map == 2 && (opcode == 0xf0 || opcode == 0xf1) && !code.has_f2)
    unknown.size = code.operand;
  return unknown;
}

#endif /* BYTESAFE_DMA_X86_H */
