/* Layouts for the unit tests, written like the C that they stand for.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "build-layout.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum
{
  BYTE_BITS = 8,
  SUBSCRIPTS_MAX = 20
};

/* A member as it was written, not yet placed.  */
struct written
{
  struct bs_field field;
  uint64_t unit_bits;   /* of a bit-field: the size of its declared type */
  uint64_t excess_bits; /* by which it is wider than that */
  uint64_t alignment_bits;
  uint64_t least_alignment; /* in bytes, as was written; 0 if it was not */
  bool is_overlapping;      /* no_unique_address */
  bool is_at;               /* its place was written too */
};

/* A declaration on the way from source to layout.  */
struct reader
{
  struct bench *bench;
  const char *at; /* the first character that was not read */
};

/* A record on the way from source to layout.  */
struct record
{
  struct written *members;
  size_t count;
  size_t capacity;
  bool is_packed;
  uint64_t pack; /* in bytes, as by a pragma; 0 if it was not written */
  bool is_as_base;
  uint64_t least_alignment; /* in bytes, as was written */
  uint64_t size;            /* in bytes, 0 if it was not written */
  uint64_t end_bits;        /* of the member that was placed last */
};

static struct bs_layout *read_record (struct reader *reader,
                                      enum bs_layout_kind kind);

/* ---- Reading. ---- */

/* End the program because of a mistake in READER's source.  */
static _Noreturn void
give_up (const struct reader *reader)
{
  fprintf (stderr, "cannot read '%s'\n", reader->at);
  abort ();
}

/* Return whether C can be in a word.  */
static bool
is_word (char c)
{
  return ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9') || c == '_');
}

/* Read white space.  */
static void
skip (struct reader *reader)
{
  while (*reader->at == ' ' || *reader->at == '\n')
    reader->at++;
}

/* Read TOKEN, a word or a character, if it is next.  Return whether it
   was.  */
static bool
take (struct reader *reader, const char *token)
{
  skip (reader);
  size_t length = strlen (token);
  if (strncmp (reader->at, token, length) != 0
      || (is_word (token[0]) && is_word (reader->at[length])))
    return false;
  reader->at += length;
  return true;
}

/* Read TOKEN, which must be next.  */
static void
need (struct reader *reader, const char *token)
{
  if (!take (reader, token))
    give_up (reader);
}

/* Read a word.  Return it, "" if there is none.  */
static const char *
take_word (struct reader *reader)
{
  skip (reader);
  const char *start = reader->at;
  while (is_word (*reader->at))
    reader->at++;
  return bs_arena_copy (reader->bench->arena, start,
                        (size_t) (reader->at - start));
}

/* Read a number, which must be next.  Return it.  */
static uint64_t
need_number (struct reader *reader)
{
  skip (reader);
  if (*reader->at < '0' || *reader->at > '9')
    give_up (reader);
  uint64_t number = 0;
  while (*reader->at >= '0' && *reader->at <= '9')
    number = 10 * number + (uint64_t) (*reader->at++ - '0');
  return number;
}

/* Read "struct" or "union" and store in *KIND which it was.  Return whether
   it was one.  */
static bool
take_record_keyword (struct reader *reader, enum bs_layout_kind *kind)
{
  *kind = BS_LAYOUT_STRUCT;
  if (take (reader, "struct"))
    return true;
  *kind = BS_LAYOUT_UNION;
  return take (reader, "union");
}

/* Read a type.  Return its layout.  */
static const struct bs_layout *
read_type (struct reader *reader)
{
  enum bs_layout_kind kind;
  if (take (reader, "unsigned char"))
    return bench_find (reader->bench, "unsigned char");
  if (!take_record_keyword (reader, &kind))
    return bench_find (reader->bench, take_word (reader));
  if (take (reader, "{"))
    {
      struct bs_layout *layout = read_record (reader, kind);
      if (layout->kind == kind)
        layout->u.record.is_untagged = true;
      return layout;
    }
  char name[80];
  snprintf (name, sizeof name, "%s %s",
            kind == BS_LAYOUT_STRUCT ? "struct" : "union",
            take_word (reader));
  return bench_find (reader->bench, name);
}

/* Return an array of COUNT elements of type ELEMENT with QUALIFIERS.  */
static const struct bs_layout *
make_array (struct bench *bench, const struct bs_layout *element,
            uint64_t count, unsigned qualifiers)
{
  struct bs_layout *layout
    = bs_layout_create (&bench->model, BS_LAYOUT_ARRAY, element->name);
  layout->size_bits = bs_multiply_saturating (count, element->size_bits);
  layout->alignment_bits = element->alignment_bits;
  layout->u.array.element = element;
  layout->u.array.count = count;
  layout->u.array.stride_bits = element->size_bits;
  layout->u.array.qualifiers = qualifiers;
  layout->u.array.is_subscripted = true;
  bs_layout_finish (layout);
  return layout;
}

/* Read subscripts and make FIELD's type an array by them.  */
static void
read_subscripts (struct reader *reader, struct bs_field *field)
{
  uint64_t counts[SUBSCRIPTS_MAX];
  size_t used = 0;
  while (take (reader, "["))
    {
      bool is_flexible = take (reader, "]");
      counts[used++] = is_flexible ? 0 : need_number (reader);
      if (!is_flexible)
        need (reader, "]");
    }
  while (used > 0)
    {
      /* What is mutable is the member, not its elements.  */
      const unsigned own = BS_QUALIFIER_MUTABLE;
      field->type = make_array (reader->bench, field->type, counts[--used],
                                field->qualifiers & ~own);
      field->qualifiers &= own;
    }
}

/* Make MEMBER a bit-field of WIDTH bits.  */
static void
make_bit_field (struct bench *bench, struct written *member, uint64_t width)
{
  struct bs_field *field = &member->field;
  const struct bs_scalar *declared = &field->type->u.scalar;
  member->unit_bits = field->type->size_bits;
  if (width > member->unit_bits)
    {
      field->may_be_wider = true;
      member->excess_bits = width - member->unit_bits;
      /* It is aligned as the largest integer that is no wider.  */
      while (member->alignment_bits < 64
             && 2 * member->alignment_bits <= width)
        member->alignment_bits *= 2;
      width = member->unit_bits;
    }
  struct bs_layout *type = bench_start_scalar (bench, declared->kind, width);
  type->alignment_bits = field->type->alignment_bits;
  type->u.scalar.enumerators = declared->enumerators;
  type->u.scalar.is_boolean = declared->is_boolean;
  bs_layout_finish (type);
  field->is_bit_field = true;
  field->is_unnamed_bit_field = field->name[0] == '\0';
  field->type = field->is_unnamed_bit_field ? NULL : type;
  field->size_bits = width;
}

/* Read what is said of MEMBER before its type.  */
static void
read_qualifiers (struct reader *reader, struct written *member)
{
  struct bs_field *field = &member->field;
  for (;;)
    if (take (reader, "volatile"))
      field->qualifiers |= BS_QUALIFIER_VOLATILE;
    else if (take (reader, "atomic"))
      field->qualifiers |= BS_QUALIFIER_ATOMIC;
    else if (take (reader, "mutable"))
      field->qualifiers |= BS_QUALIFIER_MUTABLE;
    else if (take (reader, "fixed"))
      field->named_size = BS_NAMED_SIZE_FIXED;
    else if (take (reader, "varies"))
      field->named_size = BS_NAMED_SIZE_VARIES;
    else if (take (reader, "aligned"))
      member->least_alignment = need_number (reader);
    else if (take (reader, "base"))
      field->is_base = true;
    else if (take (reader, "virtual"))
      field->is_virtual = true;
    else if (take (reader, "no_unique_address"))
      member->is_overlapping = true;
    else
      return;
}

/* Return whether LAYOUT is a class that has no members, itself or by its
   bases.  */
static bool
is_empty (const struct bs_layout *layout)
{
  if (layout->kind != BS_LAYOUT_STRUCT || layout->size_bits != 0)
    return false;
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    if (!layout->u.record.fields[i].is_empty_class)
      return false;
  return true;
}

/* Read a member.  Return it.  */
static struct written
read_member (struct reader *reader)
{
  struct written member = { .unit_bits = 0 };
  struct bs_field *field = &member.field;
  read_qualifiers (reader, &member);
  field->type = read_type (reader);
  field->name = take_word (reader);
  field->site = ++reader->bench->site;
  read_subscripts (reader, field);
  field->size_bits = field->type->size_bits;
  field->is_empty_class
    = ((field->is_base || member.is_overlapping) && is_empty (field->type));
  member.alignment_bits = field->type->alignment_bits;
  if (take (reader, ":"))
    make_bit_field (reader->bench, &member, need_number (reader));
  member.is_at = take (reader, "@");
  if (member.is_at)
    field->offset_bits = need_number (reader);
  need (reader, ";");
  return member;
}

/* ---- Placing. ---- */

/* Return the first multiple of ALIGNMENT that is not below OFFSET.  */
static uint64_t
round_up (uint64_t offset, uint64_t alignment)
{
  return (offset + alignment - 1) / alignment * alignment;
}

/* Give MEMBER, no bit-field, the alignment that it has in RECORD.  */
static void
align_member (const struct record *record, struct written *member)
{
  struct bs_field *field = &member->field;
  uint64_t before = member->alignment_bits;
  if (record->is_packed)
    member->alignment_bits = BYTE_BITS;
  if (member->alignment_bits < member->least_alignment * BYTE_BITS)
    member->alignment_bits = member->least_alignment * BYTE_BITS;
  if (record->pack != 0 && member->alignment_bits > record->pack * BYTE_BITS)
    member->alignment_bits = record->pack * BYTE_BITS;
  field->alignment_bits = member->alignment_bits;
  if (record->is_packed || member->alignment_bits < before)
    field->packing_bits = member->alignment_bits;
}

/* Return where MEMBER of the struct RECORD lies, in bits.  */
static uint64_t
place_member (const struct record *record, const struct written *member)
{
  uint64_t end_bits = record->end_bits;
  if (member->is_at)
    return member->field.offset_bits;
  if (!member->field.is_bit_field)
    return round_up (end_bits, member->alignment_bits);
  if (member->field.size_bits == 0)
    return round_up (end_bits, member->unit_bits);
  if (member->excess_bits != 0)
    return round_up (end_bits, member->alignment_bits);
  uint64_t last_bit = end_bits + member->field.size_bits - 1;
  if (!record->is_packed
      && end_bits / member->unit_bits != last_bit / member->unit_bits)
    return round_up (end_bits, member->unit_bits);
  return end_bits;
}

/* Place all members of RECORD and make LAYOUT of them.  */
static void
place_members (struct bench *bench, struct record *record,
               struct bs_layout *layout)
{
  struct bs_field *fields
    = bs_arena_allocate (bench->arena, record->count, sizeof *fields);
  size_t count = 0;
  uint64_t size_bits = 0;
  layout->alignment_bits = record->least_alignment * BYTE_BITS;
  for (size_t i = 0; i < record->count; i++)
    {
      struct written *member = &record->members[i];
      struct bs_field *field = &member->field;
      if (!field->is_bit_field)
        align_member (record, member);
      else if (!record->is_packed)
        field->alignment_bits = member->alignment_bits;
      if (layout->kind == BS_LAYOUT_STRUCT || member->is_at)
        field->offset_bits = place_member (record, member);
      uint64_t end_bits
        = field->offset_bits + field->size_bits + member->excess_bits;
      /* An empty class moves nothing, but lies within the whole.  */
      if (!field->is_empty_class)
        record->end_bits = end_bits;
      else if (!record->is_as_base)
        end_bits += BYTE_BITS;
      if (end_bits > size_bits)
        size_bits = end_bits;
      if (!field->is_unnamed_bit_field
          && field->alignment_bits > layout->alignment_bits)
        layout->alignment_bits = field->alignment_bits;
      /* `:0' moves others and is no member.  */
      if (!field->is_bit_field || field->size_bits != 0)
        fields[count++] = *field;
      else
        layout->u.record.has_breaks = true;
    }
  layout->size_bits = round_up (
    size_bits, record->is_as_base ? BYTE_BITS : layout->alignment_bits);
  if (record->size != 0)
    layout->size_bits = record->size * BYTE_BITS;
  layout->u.record.fields = fields;
  layout->u.record.field_count = count;
}

/* Read a number if there is one.  Return it, or 0.  */
static uint64_t
take_number (struct reader *reader)
{
  skip (reader);
  return *reader->at >= '0' && *reader->at <= '9' ? need_number (reader) : 0;
}

/* Read an attribute that is a word and nothing else, of RECORD, which is to
   become LAYOUT.  Return whether there was one.  */
static bool
take_flag (struct reader *reader, struct record *record,
           struct bs_layout *layout)
{
  struct bs_record *result = &layout->u.record;
  const struct
  {
    const char *word;
    bool *flag;
  } flags[] = { { "packed", &record->is_packed },
                { "as_base", &record->is_as_base },
                { "randomized", &result->is_randomized },
                { "ms", &result->is_ms_layout },
                { "closure", &result->takes_no_members },
                { "resists_packing", &result->resists_packing },
                { "nonstandard", &result->is_nonstandard },
                { "abi_aligned", &result->has_abi_alignment } };
  for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++)
    if (take (reader, flags[i].word))
      {
        *flags[i].flag = true;
        return true;
      }
  return false;
}

/* Read the attributes of RECORD, which is to become LAYOUT.  */
static void
read_attributes (struct reader *reader, struct record *record,
                 struct bs_layout *layout)
{
  for (;;)
    if (take (reader, "copied"))
      {
        layout->u.record.is_copied_by_code = true;
        layout->u.record.copier_site = (uint32_t) take_number (reader);
      }
    else if (take (reader, "size"))
      record->size = need_number (reader);
    else if (take (reader, "pack"))
      record->pack = need_number (reader);
    else if (take (reader, "align"))
      record->least_alignment = need_number (reader);
    else if (!take_flag (reader, record, layout))
      return;
}

/* Read the members of a record of KIND, behind its '{', and what follows.
   Return its finished layout.  */
static struct bs_layout *
read_record (struct reader *reader, enum bs_layout_kind kind)
{
  struct bs_arena *arena = reader->bench->arena;
  struct record record = { .least_alignment = 1 };
  while (!take (reader, "}"))
    {
      if (record.count == record.capacity)
        {
          record.capacity = 2 * record.capacity + 8;
          struct written *members
            = bs_arena_allocate (arena, record.capacity, sizeof *members);
          if (record.count != 0)
            memcpy (members, record.members, record.count * sizeof *members);
          record.members = members;
        }
      record.members[record.count++] = read_member (reader);
    }
  struct bs_layout *layout
    = bs_layout_create (&reader->bench->model, kind, "");
  read_attributes (reader, &record, layout);
  place_members (reader->bench, &record, layout);
  bs_layout_finish (layout);
  return layout;
}

struct bs_layout *
declare (struct bench *bench, const char *source)
{
  struct reader reader = { .bench = bench, .at = source };
  enum bs_layout_kind kind;
  if (!take_record_keyword (&reader, &kind))
    give_up (&reader);
  char name[80];
  snprintf (name, sizeof name, "%s %s",
            kind == BS_LAYOUT_STRUCT ? "struct" : "union",
            take_word (&reader));
  need (&reader, "{");
  struct bs_layout *layout = read_record (&reader, kind);
  layout->name = bs_arena_copy (bench->arena, name, strlen (name));
  skip (&reader);
  if (*reader.at != '\0')
    give_up (&reader);
  bench_name (bench, name, layout);
  return layout;
}

const struct bs_field *
find_member (const struct bs_layout *record, const char *name)
{
  for (size_t i = 0; i < record->u.record.field_count; i++)
    if (strcmp (record->u.record.fields[i].name, name) == 0)
      return &record->u.record.fields[i];
  fprintf (stderr, "no member '%s' in '%s'\n", name, record->name);
  abort ();
}

const char *
judge_source (struct bench *bench, const struct bs_policy *policy,
              enum bs_trait trait, const char *source)
{
  const struct bs_layout *layout = declare (bench, source);
  struct bs_judge *judge = bs_judge_create (bench->arena, policy);
  const char *text = bs_verdict_print (
    bench->arena, bs_judge_verdict (judge, trait, layout));
  const char *name = bs_trait_row (trait)->name;
  return strstr (text, name) + strlen (name) + 1;
}
