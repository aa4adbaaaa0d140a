/* Inventing records.
   SPDX-License-Identifier: GPL-3.0-or-later

   A record follows a style.  The wild style takes anything; the others make
   records that are nearly or fully without padding, which the wild style
   hardly ever does.  */

#include "generate.h"

enum style
{
  STYLE_WILD,			/* anything */
  STYLE_SAME,			/* one family of scalars */
  STYLE_DESCENDING,		/* the wide members first */
  STYLE_UNITS,			/* bit-fields that fill their units */
  STYLE_NESTED,			/* mostly records */
  STYLES
};

/* What is being invented.  */
struct state
{
  int names;			/* member names used so far */
  int depth;			/* of nesting */
};

static struct record *invent_record (struct state *, bool is_union,
				     int number, enum style);

/* A style for a record at random.  */
static enum style
any_style (void)
{
  return chance (45) ? STYLE_WILD : (enum style) below (STYLES);
}

/* An alignment at random, as the text of an integer.  */
static const char *
any_alignment (void)
{
  static const char *const alignments[] =
    { "1", "2", "2", "4", "4", "8", "8", "16", "32" };

  return alignments[below (sizeof alignments / sizeof alignments[0])];
}

/* Give RECORD attributes at random.  */
static void
invent_attributes (struct record *record)
{
  bool packed = chance (18);
  bool aligned = chance (9);
  bool ms_struct = chance (3);
  bool gcc_struct = !ms_struct && chance (2);
  bool may_alias = chance (2);
  char *text;
  size_t length;
  FILE *out;

  record->attribute = "";
  record->attribute_first = chance (50);
  record->reversed = chance (6);
  if (!packed && !aligned && !ms_struct && !gcc_struct && !may_alias
      && !record->reversed)
    return;
  out = begin_text (&text, &length);
  fputs ("__attribute__ ((", out);
  const char *comma = "";
  if (packed)
    fprintf (out, "packed"), comma = ", ";
  if (aligned)
    fprintf (out, "%saligned (%s)", comma, any_alignment ()), comma = ", ";
  if (ms_struct)
    fprintf (out, "%sMS_STRUCT", comma), comma = ", ";
  if (gcc_struct)
    fprintf (out, "%sGCC_STRUCT", comma), comma = ", ";
  if (may_alias)
    fprintf (out, "%smay_alias", comma), comma = ", ";
  if (record->reversed)
    fprintf (out, "%sREVERSED", comma);
  fputs ("))", out);
  fclose (out);
  record->attribute = text;
}

/* The scalars in one MEMBER.  */
static int
member_leaves (const struct member *member)
{
  int leaves = member->record ? member->record->leaves : 1;

  for (int i = 0; i < member->dimensions; i++)
    if (member->dimension[i] > 0)
      leaves *= member->dimension[i];
  return leaves > 0 ? leaves : 1;
}

/* Whether GCC can store SCALAR in reverse.  Of large floating-point numbers
   and the like it says "sorry, unimplemented".  */
static bool
is_reversible (const struct scalar *scalar)
{
  return (scalar->plain || scalar->family != 0
	  || scalar->kind == SCALAR_POINTER);
}

/* Perhaps make MEMBER an array.  */
static void
invent_dimensions (struct member *member)
{
  if (member->scalar && member->scalar->overaligned)
    return;
  if (!chance (22))
    return;
  member->dimensions = chance (75) ? 1 : chance (75) ? 2 : 3;
  for (int i = 0; i < member->dimensions; i++)
    member->dimension[i] = 1 + below (chance (80) ? 4 : 12);
  if (chance (10))
    member->dimension[below (member->dimensions)] = 0;
}

/* Give MEMBER of RECORD attributes and qualifiers at random.  */
static void
invent_extras (const struct record *record, struct member *member)
{
  static const char *const attributes[] =
    {
      " __attribute__ ((packed))", " __attribute__ ((packed))",
      " __attribute__ ((packed))", " __attribute__ ((aligned (2)))",
      " __attribute__ ((aligned (8)))", " __attribute__ ((aligned (16)))",
      " __attribute__ ((packed, aligned (2)))",
      " __attribute__ ((packed, aligned (4)))"
    };
  bool plain = (member->kind == MEMBER_SCALAR && member->scalar->plain
		&& !record->reversed);
  bool named_type = (member->kind == MEMBER_SCALAR
		     || member->kind == MEMBER_RECORD);

  member->qualifier = "";
  member->alignment = "";
  member->attribute = "";
  if (member->kind == MEMBER_UNNAMED_BIT_FIELD
      || member->kind == MEMBER_ANONYMOUS)
    return;
  if (chance (7))
    member->attribute
      = attributes[below (sizeof attributes / sizeof attributes[0])];
  else if (plain && chance (4))
    member->alignment = chance (70) ? "_Alignas (16) " : "_Alignas (32) ";
  if ((plain && chance (5)) || (member->kind == MEMBER_RECORD && chance (2)))
    member->qualifier = "_Atomic ";
  else if (named_type && !record->reversed && chance (5))
    member->qualifier = chance (50) ? "const " : "volatile ";
}

/* Add MEMBER to RECORD unless that would make it too large.  Return whether
   it was added.  */
static bool
add_member (struct record *record, struct member member)
{
  if (record->members == MAX_MEMBERS)
    return false;
  if (record->leaves + member_leaves (&member) > MAX_LEAVES)
    member.dimensions = 0;
  if (record->leaves + member_leaves (&member) > MAX_LEAVES)
    return false;
  record->leaves += member_leaves (&member);
  if (member.scalar && member.scalar->kind == SCALAR_POINTER)
    record->has_pointer = true;
  if (member.scalar && scalar_is_float (member.scalar))
    record->has_float = true;
  if (member.kind == MEMBER_BIT_FIELD
      && (record->reversed || record->is_union))
    record->confuses_gcc = true;
  if (record->is_union && member.scalar
      && member.scalar->kind == SCALAR_BITINT)
    record->confuses_gcc = true;
  if (member.kind == MEMBER_BIT_FIELD && record->reversed)
    record->has_reversed_bit_field = true;
  if (member.record)
    {
      record->has_reversed_bit_field |= member.record->has_reversed_bit_field;
      record->confuses_gcc |= member.record->confuses_gcc;
      record->has_union |= member.record->has_union;
      record->has_pointer |= member.record->has_pointer;
      record->has_float |= member.record->has_float;
      record->has_flexible |= member.record->has_flexible;
    }
  record->member[record->members++] = member;
  return true;
}

/* Add to RECORD a member of type SCALAR, an array if ARRAY allows it.  */
static void
add_scalar (struct state *state, struct record *record,
	    const struct scalar *scalar, bool array)
{
  struct member member = { .kind = MEMBER_SCALAR, .scalar = scalar };

  while (record->reversed && !is_reversible (member.scalar))
    member.scalar = scalar_any ();
  member.number = state->names++;
  if (array)
    invent_dimensions (&member);
  invent_extras (record, &member);
  add_member (record, member);
}

/* Add to RECORD a bit-field of WIDTH, of type SCALAR.  */
static void
add_bit_field (struct state *state, struct record *record,
	       const struct scalar *scalar, int width)
{
  struct member member = { .kind = MEMBER_BIT_FIELD, .scalar = scalar };

  member.number = state->names++;
  member.width = width;
  invent_extras (record, &member);
  add_member (record, member);
}

/* Add to RECORD an unnamed bit-field.  */
static void
add_unnamed_bit_field (struct record *record)
{
  struct member member = { .kind = MEMBER_UNNAMED_BIT_FIELD };

  member.width = chance (50) ? 0 : 1 + below (12);
  member.scalar = scalar_for_bit_field (member.width ? member.width : 8);
  invent_extras (record, &member);
  add_member (record, member);
}

/* Add to RECORD a member of a type defined in place, ANONYMOUS or not.  */
static void
add_inline (struct state *state, struct record *record, bool anonymous)
{
  struct member member =
    { .kind = anonymous ? MEMBER_ANONYMOUS : MEMBER_INLINE };
  bool is_union = chance (40);

  state->depth++;
  member.record = invent_record (state, is_union, -1, any_style ());
  state->depth--;
  if (!anonymous)
    {
      member.number = state->names++;
      invent_dimensions (&member);
    }
  invent_extras (record, &member);
  add_member (record, member);
}

/* Add to RECORD a member of the type of an earlier record.  */
static void
add_earlier (struct state *state, struct record *record)
{
  struct member member = { .kind = MEMBER_RECORD };

  if (record_count == 0)
    return;
  member.record = records[below (record_count)];
  member.number = state->names++;
  if (member.record->typedef_alignment && chance (60))
    member.kind = MEMBER_ALIGNED_RECORD;
  else if (!member.record->has_flexible)
    invent_dimensions (&member);
  invent_extras (record, &member);
  add_member (record, member);
}

/* Add to RECORD one member of any kind.  */
static void
add_any (struct state *state, struct record *record)
{
  unsigned dice = below (100);
  bool deep = state->depth >= 3;

  if (dice < 22)
    {
      int width = 1 + below (chance (70) ? 8 : chance (70) ? 32 : 64);

      if (chance (2))
	width = 65 + below (64);
      add_bit_field (state, record, scalar_for_bit_field (width), width);
    }
  else if (dice < 26)
    add_unnamed_bit_field (record);
  else if (dice < 31 && !deep)
    add_inline (state, record, false);
  else if (dice < 37 && !deep)
    add_inline (state, record, true);
  else if (dice < 45)
    add_earlier (state, record);
  else
    add_scalar (state, record, scalar_any (), true);
}

/* Add to RECORD an array without elements, of anything.  */
static void
add_empty_array (struct state *state, struct record *record)
{
  int first = record->members;
  struct member *member;

  add_any (state, record);
  if (record->members == first)
    return;
  member = &record->member[first];
  if (member->kind != MEMBER_SCALAR && member->kind != MEMBER_RECORD
      && member->kind != MEMBER_INLINE)
    return;
  if (member->scalar && member->scalar->overaligned)
    return;
  if (member->record && member->record->has_flexible)
    return;
  if (member->dimensions == 0)
    member->dimensions = 1;
  member->dimension[below (member->dimensions)] = 0;
}

/* Add to RECORD bit-fields that fill one unit of UNIT bits; now and then
   they miss it.  */
static void
add_unit (struct state *state, struct record *record, int unit)
{
  const struct scalar *scalar = scalar_for_bit_field (unit);
  int left = chance (10) ? unit - 1 : unit;

  while (left > 0)
    {
      int width = 1 + below (chance (50) ? (unsigned) left : 8);

      if (width > left)
	width = left;
      add_bit_field (state, record,
		     width == 1 && chance (20) ? scalar_for_bit_field (1)
		     : scalar, width);
      left -= width;
    }
}

/* The number of members that a record shall have.  */
static int
any_count (void)
{
  return 1 + below (chance (60) ? 4 : 10);
}

/* Fill the struct RECORD with members after STYLE.  */
static void
invent_struct (struct state *state, struct record *record, enum style style)
{
  int count = any_count ();
  int family = 1 + below (FAMILIES);

  switch (style)
    {
    case STYLE_SAME:
      for (int i = 0; i < count; i++)
	add_scalar (state, record, scalar_of_family (family), true);
      break;

    case STYLE_DESCENDING:
      for (family = FAMILIES; family > 0; family--)
	{
	  /* An even number, except in the end, leaves few gaps.  */
	  int even = 2 * below (2 + (family == 1));
	  for (int i = 0; i < even; i++)
	    add_scalar (state, record, scalar_of_family (family), false);
	}
      break;

    case STYLE_UNITS:
      family = chance (50) ? 3 : family;
      for (int i = 0; i < (count + 3) / 4; i++)
	add_unit (state, record, 4 << family);
      break;

    case STYLE_NESTED:
      for (int i = 0; i < count; i++)
	{
	  if (state->depth < 3 && chance (30))
	    add_inline (state, record, chance (50));
	  else
	    add_earlier (state, record);
	}
      break;

    default:
      for (int i = 0; i < count; i++)
	add_any (state, record);
      break;
    }
  if (style != STYLE_WILD && chance (8))
    add_any (state, record);
  if (chance (5))
    add_empty_array (state, record);
}

/* Fill the union RECORD with members of one size, or nearly.  */
static void
invent_uniform_union (struct state *state, struct record *record)
{
  int count = 1 + below (4);
  int family = 1 + below (FAMILIES);

  for (int i = 0; i < count; i++)
    {
      struct member member = { .kind = MEMBER_SCALAR };
      unsigned dice = below (100);

      if (dice < 40)
	add_scalar (state, record, scalar_of_family (family), false);
      else if (dice < 75)
	{
	  int smaller = 1 + below (family);

	  member.scalar = scalar_of_family (smaller);
	  member.number = state->names++;
	  member.dimensions = 1;
	  member.dimension[0] = 1 << (family - smaller);
	  invent_extras (record, &member);
	  add_member (record, member);
	}
      else if (dice < 85)
	add_bit_field (state, record, scalar_for_bit_field (4 << family),
		       4 << family);
      else if (state->depth < 3)
	{
	  struct record *inner = NEW (struct record);

	  inner->number = -1;
	  inner->attribute = "";
	  if (family > 1 && chance (50))
	    {
	      add_scalar (state, inner, scalar_of_family (family - 1), false);
	      add_scalar (state, inner, scalar_of_family (family - 1), false);
	    }
	  else
	    add_unit (state, inner, 4 << family);
	  member.kind = chance (50) ? MEMBER_INLINE : MEMBER_ANONYMOUS;
	  member.record = inner;
	  if (member.kind == MEMBER_INLINE)
	    member.number = state->names++;
	  invent_extras (record, &member);
	  add_member (record, member);
	}
    }
}

/* Perhaps end the struct RECORD with a flexible array member.  */
static void
invent_flexible (struct state *state, struct record *record)
{
  struct member member = { .kind = MEMBER_SCALAR };
  bool named = false;

  for (int i = 0; i < record->members; i++)
    named |= (record->member[i].kind != MEMBER_UNNAMED_BIT_FIELD
	      && record->member[i].kind != MEMBER_ANONYMOUS);
  if (!named || record->has_flexible || !chance (7))
    return;
  if (chance (30) && record_count > 0)
    {
      member.kind = MEMBER_RECORD;
      member.record = records[below (record_count)];
      if (member.record->has_flexible)
	return;
    }
  else
    {
      do
	member.scalar = scalar_any ();
      while (member.scalar->overaligned
	     || (record->reversed && !is_reversible (member.scalar)));
    }
  member.number = state->names++;
  member.dimensions = chance (80) ? 1 : 2;
  member.dimension[0] = FLEXIBLE;
  member.dimension[1] = 1 + below (4);
  invent_extras (record, &member);
  if (add_member (record, member))
    record->has_flexible = true;
}

/* Whether RECORD has a member with a name, which unions need.  */
static bool
has_members (const struct record *record)
{
  for (int i = 0; i < record->members; i++)
    if (record->member[i].kind != MEMBER_UNNAMED_BIT_FIELD)
      return true;
  return false;
}

/* A new record: a union if IS_UNION, a top-level record of that NUMBER
   unless it is -1, in the given STYLE.  */
static struct record *
invent_record (struct state *state, bool is_union, int number,
	       enum style style)
{
  struct record *record = NEW (struct record);

  record->number = number;
  record->is_union = is_union;
  record->has_union = is_union;
  if (number >= 0)
    {
      static const int packs[] = { 1, 2, 4, 8 };

      record->form = chance (50) ? CLAIM_AT_END
				 : (enum claim_form) below (CLAIM_UNNAMED + 1);
      if (chance (9))
	record->pack = packs[below (4)];
      if (chance (15))
	record->typedef_alignment = 1 << below (6);
    }
  invent_attributes (record);

  if (is_union)
    do
      {
	if (chance (65))
	  invent_uniform_union (state, record);
	else
	  for (int count = 1 + below (4); count > 0; count--)
	    add_any (state, record);
      }
    while (!has_members (record));
  else if (!chance (2))		/* Some are empty.  */
    {
      invent_struct (state, record, style);
      if (number >= 0)
	invent_flexible (state, record);
    }
  return record;
}

/* A new top-level record of that NUMBER.  */
struct record *
invent (int number)
{
  struct state state = { 0, 0 };

  return invent_record (&state, chance (9), number, any_style ());
}
