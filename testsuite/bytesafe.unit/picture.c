/* Unit tests of core/picture.c.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/picture.h"
#include "core/text.h"
#include "expect.h"
#include "random-layout.h"

#include <stdlib.h>
#include <time.h>

enum
{
  SECONDS_MAX = 20
};

static const struct bs_policy plain = { .open_enums = false };

/* Return the picture of LAYOUT, as into_bytes has it.  */
static const struct bs_picture *
draw (struct bench *bench, const struct bs_layout *layout)
{
  struct bs_judge *judge = bs_judge_create (bench->arena, &plain);
  return bs_picture_draw (
    bench->arena, judge,
    bs_judge_verdict (judge, BS_TRAIT_INTO_BYTES, layout));
}

/* Return PICTURE as one text: its rows, and a line of its keys.  */
static const char *
print (struct bench *bench, const struct bs_picture *picture)
{
  struct bs_text text = bs_text_begin (bench->arena);
  for (size_t i = 0; i < picture->row_count; i++)
    bs_text_format (&text, "%s\n", picture->rows[i]);
  for (size_t i = 0; i < picture->key_count; i++)
    bs_text_format (&text, "%s%c = %s", i == 0 ? "" : ", ",
                    picture->keys[i].letter, picture->keys[i].name);
  if (picture->has_padding)
    bs_text_add (&text, " .");
  if (picture->has_partial_padding)
    bs_text_add (&text, " :");
  return bs_text_end (&text);
}

/* ---- Pictures. ---- */

/* Structs and their pictures.  */
static const struct
{
  const char *name;
  const char *source;
  const char *picture;
} pictures[] = {
  /* Rulers.  */
  { "a struct of 8 bytes", "struct s { u8 kind; u32 len; }",
    "0   4   8\n"
    "k...llll\n"
    "k = kind, l = len ." },
  { "a struct of 6 bytes", "struct s { u8 kind; u16 len; u8 a; }",
    "0   4\n"
    "k.lla.\n"
    "k = kind, l = len, a = a ." },
  { "a struct of 1 byte", "struct s { u8 a : 3; }", "0\n:\n :" },
  { "a struct of 32 bytes", "struct s { u8 a; u64 b; u8 c[15]; }",
    "0   4   8   12  16  20  24  28  32\n"
    "a.......bbbbbbbbccccccccccccccc.\n"
    "a = a, b = b, c = c ." },
  { "a struct of 33 bytes", "struct s { u8 a; u8 b : 1; u8 c[31]; }",
    "    0   4   8   12  16  20  24  28  32\n"
    " 0  a:cccccccccccccccccccccccccccccc\n"
    "32  c\n"
    "a = a, c = c :" },
  { "a struct of 64 bytes", "struct s { u64 a[7]; u8 b; }",
    "    0   4   8   12  16  20  24  28  32\n"
    " 0  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
    "32  aaaaaaaaaaaaaaaaaaaaaaaab.......\n"
    "a = a, b = b ." },

  /* Rows that are left out.  */
  { "padding at both ends", "struct s { u8 a; u64 b[4096]; u8 c; }",
    "       0   4   8   12  16  20  24  28  32\n"
    "    0  a.......bbbbbbbbbbbbbbbbbbbbbbbb\n"
    "  ...\n"
    "32768  bbbbbbbbc.......\n"
    "a = a, b = b, c = c ." },
  { "padding amid", "struct s { u8 a[96]; u8 b; u64 c[100]; }",
    "     0   4   8   12  16  20  24  28  32\n"
    "  0  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
    "...\n"
    " 96  b.......cccccccccccccccccccccccc\n"
    "...\n"
    "896  cccccccc\n"
    "a = a, b = b, c = c ." },
  { "padding over many rows", "struct s { u32 a; u32 b @32768; u32 c; }",
    "      0   4   8   12  16  20  24  28  32\n"
    "   0  aaaa............................\n"
    " ...\n"
    "4064  ................................\n"
    "4096  bbbbcccc\n"
    "a = a, b = b, c = c ." },
  { "rows with offsets of two digits", "struct s { u8 a; u64 b[9]; }",
    "    0   4   8   12  16  20  24  28  32\n"
    " 0  a.......bbbbbbbbbbbbbbbbbbbbbbbb\n"
    "32  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n"
    "64  bbbbbbbbbbbbbbbb\n"
    "a = a, b = b ." },
  { "members in hidden rows have no letters",
    "struct s { u8 a; u64 b[4]; u8 hidden[96]; u64 c[4]; u8 d; }",
    "     0   4   8   12  16  20  24  28  32\n"
    "  0  a.......bbbbbbbbbbbbbbbbbbbbbbbb\n"
    "...\n"
    "160  ccccccccd.......\n"
    "a = a, b = b, c = c, d = d ." },

  { "rows of what is no padding",
    "struct s { u64 a[20]; ptr b; u64 c[20]; u8 d : 7; }",
    "     0   4   8   12  16  20  24  28  32\n"
    "  0  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
    "...\n"
    "320  cccccccc:.......\n"
    "a = a, c = c . :" },
  { "one bit of padding at the start of a row",
    "struct s { u8 a[128]; u8 b : 7 @1025; u8 c[100]; }",
    "     0   4   8   12  16  20  24  28  32\n"
    "  0  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
    "...\n"
    "128  :ccccccccccccccccccccccccccccccc\n"
    "...\n"
    "224  ccccc\n"
    "a = a, c = c :" },
  { "padding behind the end",
    "struct s { u64 a[12]; struct { u8 b; u32 c; } d[]; }",
    "    0   4   8   12  16  20  24  28  32\n"
    " 0  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
    "32  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
    "64  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
    "a = a" },

  { "padding right behind the end",
    "struct s { u64 a[12]; struct { u8 : 1; u8 b : 7; } c[]; }",
    "    0   4   8   12  16  20  24  28  32\n"
    " 0  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
    "32  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
    "64  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
    "a = a" },

  /* What is inside of members.  */
  { "padding in an array",
    "struct s { u32 n; struct { u8 a; u16 b; } hdr[3]; }",
    "0   4   8   12  16\n"
    "nnnnh.hhh.hhh.hh\n"
    "n = n, h = hdr ." },
  { "padding in arrays in arrays",
    "struct s { struct { struct { u16 a; u8 b; } c[2]; u8 d[2]; } e[2]; }",
    "0   4   8   12  16  20\n"
    "eee.eee.eeeee.eee.ee\n"
    "e = e ." },
  { "padding in scalars", "struct s { bit24 a[2]; x87 b; }",
    "0   4   8   12  16  20  24  28  32\n"
    "aaa.aaa.........bbbbbbbbbb......\n"
    "a = a, b = b ." },
  { "an uneven union", "struct s { union { u32 a; u8 b[3]; } u; u16 c; }",
    "0   4   8\n"
    "uuu.cc..\n"
    "u = u, c = c ." },
  { "a union with padded members",
    "struct s { union { struct { u8 a; u16 b; } c; struct { u16 d; u8 e; } "
    "f; } u; }",
    "0   4\n"
    "u.u.\n"
    "u = u ." },
  { "a union with a member of bits",
    "struct s { union { u8 a; u8 b : 3; } u[2]; u8 c; }",
    "0\n"
    "::c\n"
    "c = c :" },
  { "a union longer than its members",
    "struct s { union { u16 a; u8 b[3]; } u; }",
    "0   4\n"
    "uu..\n"
    "u = u ." },
  { "a flexible array member", "struct s { u64 a; u8 n; u16 b[]; }",
    "0   4   8   12  16\n"
    "aaaaaaaan.......\n"
    "a = a, n = n ." },
  { "padding in elements of a flexible array member",
    "struct s { u32 n; struct { u8 a; u32 b; } c[]; }",
    "0   4\n"
    "nnnn\n"
    "n = n" },

  /* Bytes that several members have a part of.  */
  { "bit-fields", "struct s { u8 a : 4; u8 b : 4; u8 c : 4; u16 d : 9; }",
    "0   4\n"
    "a:d:\n"
    "a = a, d = d :" },
  { "bit-fields over bytes",
    "struct s { u16 a : 12; u16 b : 4; u16 c : 15; }",
    "0   4\n"
    "aac:\n"
    "a = a, c = c :" },
  { "an unnamed bit-field", "struct s { u32 a : 8; u32 : 8; u32 b : 16; }",
    "0   4\n"
    "a.bb\n"
    "a = a, b = b ." },
  { "bits of padding in two members make a byte",
    "struct s { struct { u8 : 4; u8 a : 4; } x; u8 : 8; u8 b; }",
    "0\n"
    ":.b\n"
    "b = b . :" },

  /* Classes.  */
  { "a base class",
    "struct s { base struct { u32 x; u8 y; } as_base b; u8 c; u32 d; }",
    "0   4   8   12\n"
    "bbbbbc..dddd\n"
    "b = b, c = c, d = d ." },
  { "padding in a base class",
    "struct s { base struct { u8 x; u16 y; } b; base struct { u8 z : 3; } c; "
    "}",
    "0   4\n"
    "b.bb:.\n"
    "b = b . :" },
  { "a virtual table", "struct s { vptr vptr; u8 a; }",
    "0   4   8   12  16\n"
    "vvvvvvvva.......\n"
    "v = vptr, a = a ." },
  { "empty base classes have no letters",
    "struct s { base struct { } z; base struct { } y @8; u8 a; u32 b; "
    "no_unique_address struct { } x; }",
    "0   4   8   12\n"
    "a...bbbb....\n"
    "a = a, b = b ." },
  { "an empty class inside of a member",
    "struct s { base struct { } z @8; u32 a; u64 b; }",
    "0   4   8   12  16\n"
    "aaaa....bbbbbbbb\n"
    "a = a, b = b ." },
  { "nothing but an empty base class", "struct s { base struct { } z; }",
    "0\n"
    ".\n"
    " ." },
  { "an empty member that takes its byte",
    "struct s { struct { } size 1 z; u32 a; }",
    "0   4   8\n"
    "....aaaa\n"
    "a = a ." },
  { "a bit-field wider than its type", "struct s { u8 a : 12; u8 b; u16 c; }",
    "0   4\n"
    "a.b.cc\n"
    "a = a, b = b, c = c ." },

  /* Letters.  */
  { "letters of the name, then capitals, then others",
    "struct s { u8 a; u8 ab; u8 ba; u8 _ab; u8 bb; u8 aa; u64 z; }",
    "0   4   8   12  16\n"
    "abBAcd..zzzzzzzz\n"
    "a = a, b = ab, B = ba, A = _ab, c = bb, d = aa, z = z ." },
  { "capitals of a name are as good",
    "struct s { u8 LEN; u8 Len; u8 __3; u32 x; }",
    "0   4   8\n"
    "lea.xxxx\n"
    "l = LEN, e = Len, a = __3, x = x ." },
  { "the first and the last letter", "struct s { u8 A; u8 Z; u8 z; u16 x; }",
    "0   4\n"
    "azZ.xx\n"
    "a = A, z = Z, Z = z, x = x ." },
  { "anonymous members", "struct s { u8 a; struct { u32 b; u8 c; }; }",
    "0   4   8   12\n"
    "a...bbbbb...\n"
    "a = a, b =  ." },

  /* What is not known is not padding.  */
  { "a member that could not be read", "struct s { u8 a; odd b; }",
    "0   4   8\n"
    "a...bbbb\n"
    "a = a, b = b ." },

  /* What has no picture.  */
  { "an empty struct", "struct s { } randomized", "" },
  { "a union", "union s { u32 a; u8 b; }", "" },
  { "a refusal", "struct s { u32 a @64; } size 8", "" }
};

/* Make a type that was refused known on BENCH.  */
static void
add_odd_type (struct bench *bench)
{
  struct bs_layout *odd
    = bs_layout_create (&bench->model, BS_LAYOUT_STRUCT, "odd");
  odd->size_bits = 32;
  odd->alignment_bits = 32;
  bs_layout_refuse (odd, BS_REASON_INCOMPLETE_TYPE, "", 0);
  bench_name (bench, "odd", odd);
}

/* Each picture is as the table says.  */
static void
test_pictures (void)
{
  for (size_t i = 0; i < sizeof pictures / sizeof pictures[0]; i++)
    {
      struct bench *bench = bench_begin ();
      add_odd_type (bench);
      expect_text (
        print (bench, draw (bench, declare (bench, pictures[i].source))),
        pictures[i].picture, pictures[i].name);
      bench_end (bench);
    }
}

/* Nothing in C is so, but the model has room for it: elements and structs
   that do not end with a byte.  */
static void
test_odd_bits (void)
{
  struct bench *bench = bench_begin ();
  struct bs_layout *element = bench_scalar (bench, BS_SCALAR_INTEGER, 12);
  element->u.scalar.padding_bits = 4;
  element->alignment_bits = 4;
  bench_name (bench, "element", element);
  expect_text (
    print (bench,
           draw (bench, declare (bench, "struct s { element a[4]; }"))),
    "0   4\n::a::a\na = a :", "elements that do not end with a byte");
  element = bench_scalar (bench, BS_SCALAR_INTEGER, 3);
  element->u.scalar.padding_bits = 3;
  element->alignment_bits = 1;
  bench_name (bench, "element", element);
  expect_text (
    print (bench,
           draw (bench, declare (bench, "struct s { element a[8]; }"))),
    "0\n...\n .", "several elements in a byte");
  struct bs_layout *layout = declare (bench, "struct s { u8 a; u8 : 4; }");
  layout->size_bits = 12;
  expect_text (print (bench, draw (bench, layout)), "0\na.\na = a .",
               "a struct that does not end with a byte");
  layout = declare (bench, "struct s { u8 a[8]; u8 : 1; }");
  layout->size_bits = 65;
  expect_text (print (bench, draw (bench, layout)),
               "0   4   8\naaaaaaaa.\na = a .",
               "a struct that ends with one bit");
  bench_end (bench);
}

/* There are letters for 62 members; the others share one.  */
static void
test_many_letters (void)
{
  struct bench *bench = bench_begin ();
  struct bs_text text = bs_text_begin (bench->arena);
  bs_text_add (&text, "struct s {");
  for (int i = 0; i < 64; i++)
    bs_text_format (&text, " u8 _%d%s;", i, i == 63 ? " : 7" : "");
  bs_text_add (&text, " }");
  const struct bs_picture *picture
    = draw (bench, declare (bench, bs_text_end (&text)));
  expect_text (picture->rows[1], " 0  abcdefghijklmnopqrstuvwxyzABCDEF",
               "the first 32 of many members");
  expect_text (picture->rows[2], "32  GHIJKLMNOPQRSTUVWXYZ0123456789?:",
               "the last 32 of many members");
  expect (picture->key_count == 63, "62 letters and one for the rest");
  expect_text (picture->keys[61].name, "_61", "the last with its own letter");
  expect (picture->keys[62].letter == '?', "the letter of the rest");
  expect_text (picture->keys[62].name, "other members",
               "the name of the rest");
  bench_end (bench);
}

/* Of very many rows only some are shown, the first and the last in any
   case.  */
static void
test_many_rows (void)
{
  struct bench *bench = bench_begin ();
  struct bs_text text = bs_text_begin (bench->arena);
  bs_text_add (&text, "struct s {");
  for (int i = 0; i < 1000; i++)
    bs_text_format (&text, " u8 a%d; u64 b%d[10];", i, i);
  bs_text_add (&text, " }");
  const struct bs_picture *picture
    = draw (bench, declare (bench, bs_text_end (&text)));
  size_t ellipses = 0;
  for (size_t i = 0; i < picture->row_count; i++)
    ellipses += strcmp (picture->rows[i], "  ...") == 0;
  expect (picture->row_count == 1 + 16 + ellipses && ellipses > 0,
          "16 rows and the ellipses between them");
  expect (strncmp (picture->rows[1], "    0  a.......b", 16) == 0,
          "the first row");
  expect_text (picture->rows[picture->row_count - 1],
               "87968  EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE", "the last row");
  bench_end (bench);
}

/* ---- Costs. ---- */

/* Enormous records are drawn at once.  */
static void
test_enormous (void)
{
  struct bench *bench = bench_begin ();
  expect_text (
    print (bench,
           draw (bench, declare (bench, "struct s { u8 n; struct { u8 a; "
                                        "u16 b; } c[1099511627776]; u8 d; "
                                        "}"))),
    "               0   4   8   12  16  20  24  28  32\n"
    "            0  n.c.ccc.ccc.ccc.ccc.ccc.ccc.ccc.\n"
    "          ...\n"
    "4398046511104  ccd.\n"
    "n = n, c = c, d = d .",
    "2^40 elements");
  expect_text (
    print (
      bench,
      draw (bench, declare (bench, "struct t { bool n @8; u64 a @64; u64 "
                                   "b[144115188075855869]; }"))),
    "                     0   4   8   12  16  20  24  28  32\n"
    "                  0  .n......aaaaaaaabbbbbbbbbbbbbbbb\n"
    "                ...\n"
    "1152921504606846944  bbbbbbbbbbbbbbbbbbbbbbbb\n"
    "n = n, a = a, b = b .",
    "the largest struct");
  bench_end (bench);
}

/* Unions of unions have very many ways to a byte.  */
static void
test_entangled (void)
{
  struct bench *bench = bench_begin ();
  declare (bench, "union u0 { u32 a; u32 b; }");
  for (int i = 1; i <= 40; i++)
    {
      char source[200];
      snprintf (source, sizeof source,
                "union u%d { struct { union u%d a; u16 b; } c; struct { "
                "union u%d d; u16 e; } f; }",
                i, i - 1, i - 1);
      declare (bench, source);
    }
  const struct bs_picture *picture
    = draw (bench, declare (bench, "struct s { union u40 u; u8 x; }"));
  expect_text (print (bench, picture),
               "     0   4   8   12  16  20  24  28  32\n"
               "  0  uuuuuu..uu..uu..uu..uu..uu..uu..\n"
               "...\n"
               "160  uu..x...\n"
               "u = u, x = x .",
               "unions 40 deep with 2^40 ways to a byte");
  bench_end (bench);
}

/* ---- Random structs. ---- */

/* Return the character that the bits from BIT on of LAYOUT are to have, of
   which WRITTEN tells: its padding, or 'x' for any letter.  */
static char
expected (const bool *written, uint64_t bit)
{
  int padding = 0;
  for (uint64_t i = bit; i < bit + 8; i++)
    padding += !written[i];
  return padding == 8 ? '.' : padding != 0 ? ':' : 'x';
}

/* Return the name that LETTER stands for in PICTURE, NULL if there is
   none.  */
static const char *
find_key (const struct bs_picture *picture, char letter)
{
  for (size_t i = 0; i < picture->key_count; i++)
    if (picture->keys[i].letter == letter)
      return picture->keys[i].name;
  return NULL;
}

/* Return whether the character C stands for BYTE of LAYOUT in PICTURE.  */
static bool
is_right (const struct bs_layout *layout, const struct bs_picture *picture,
          const bool *written, uint64_t byte, char c)
{
  char wanted = expected (written, byte * 8);
  if (wanted != 'x')
    return c == wanted;
  const char *name = find_key (picture, c);
  for (size_t i = 0; i < layout->u.record.field_count && name != NULL; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      if (byte * 8 >= field->offset_bits
          && byte * 8 < field->offset_bits + field->size_bits)
        return strcmp (name, field->name) == 0;
    }
  return false;
}

/* Return whether each character of PICTURE is right for LAYOUT.  */
static bool
is_exact (struct bench *bench, const struct bs_layout *layout,
          const struct bs_picture *picture)
{
  const bool *written = find_written (bench, layout);
  uint64_t size = layout->size_bits / 8;
  size_t margin
    = strlen (picture->rows[0]) - strlen (strchr (picture->rows[0], '0'));
  for (size_t i = 1; i < picture->row_count; i++)
    {
      const char *row = picture->rows[i];
      uint64_t first = strtoull (row, NULL, 10);
      if (margin != 0 && strlen (row) < margin)
        continue;
      uint64_t end = first + 32 < size ? first + 32 : size;
      if (margin == 0)
        first = 0;
      if (strlen (row) != margin + (end - first))
        return false;
      for (uint64_t byte = first; byte < end; byte++)
        if (!is_right (layout, picture, written, byte,
                       row[margin + (byte - first)]))
          return false;
    }
  return true;
}

/* Random structs with FEATURES, which are called TITLE, against a look at each
   bit.  */
static void
test_random (const char *title, unsigned features)
{
  enum
  {
    ROUNDS = 10000
  };
  struct random random = { 271828182845 };
  int wrong = 0;
  for (int i = 0; i < ROUNDS; i++)
    {
      struct bench *bench = bench_begin ();
      const char *source = random_struct (&random, bench, features);
      const struct bs_layout *layout = declare (bench, source);
      if (layout->size_bits != 0
          && !is_exact (bench, layout, draw (bench, layout)))
        {
          wrong++;
          printf ("wrong picture: %s\n%s\n", source,
                  print (bench, draw (bench, layout)));
        }
      bench_end (bench);
    }
  expect (wrong == 0, "%d random %s are drawn right", ROUNDS, title);
}

int
main (void)
{
  test_pictures ();
  test_odd_bits ();
  test_many_letters ();
  test_many_rows ();
  test_enormous ();
  test_entangled ();
  const unsigned all = RANDOM_UNIONS | RANDOM_UNNAMED | RANDOM_PACKED;
  test_random ("structs", all);
  test_random ("classes", all | RANDOM_CLASSES);
  expect (clock () < (clock_t) SECONDS_MAX * CLOCKS_PER_SEC,
          "all this takes less than %d seconds", SECONDS_MAX);
  return finish ();
}
