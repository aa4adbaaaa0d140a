/* Inventing classes and class templates.
   SPDX-License-Identifier: GPL-3.0-or-later

   A class follows a style.  The wild style takes anything; the others make
   classes that are nearly or fully without padding, which the wild style
   hardly ever does.  What C++ or the oracle would not accept is thrown away
   (class_examine).  */

#include "model.h"

/* A style for a class at random.  */
enum style
any_style (void)
{
  static const enum style styles[]
    = { STYLE_WILD,    STYLE_WILD,    STYLE_WILD,    STYLE_SAME,
        STYLE_SAME,    STYLE_SAME,    STYLE_UNITS,   STYLE_UNITS,
        STYLE_TAIL,    STYLE_NESTED,  STYLE_NESTED,  STYLE_DERIVED,
        STYLE_DERIVED, STYLE_DERIVED, STYLE_DERIVED, STYLE_DESCENDING,
        STYLE_EMPTY };

  return styles[below (sizeof styles / sizeof styles[0])];
}

/* An alignment at random, as the text of an integer.  */
static const char *
any_alignment (void)
{
  static const char *const alignments[]
    = { "1", "2", "2", "4", "4", "8", "8", "16", "32" };

  return alignments[below (sizeof alignments / sizeof alignments[0])];
}

/* Give CLASS attributes at random.  */
static void
invent_attributes (struct class *class)
{
  bool is_packed = chance (14);
  bool is_aligned = chance (4);
  const char *rare
    = chance (3) ? (chance (60) ? "MS_STRUCT" : "GCC_STRUCT") : NULL;
  char *text;
  size_t length;
  FILE *out;

  class->attribute = "";
  class->alignment = chance (1) ? "alignas (64) " : "";
  /* GCC takes two alignments of one class for two types.  */
  if (class->alignment[0])
    is_aligned = false;
  if (!is_packed && !is_aligned && !rare)
    return;
  out = begin_text (&text, &length);
  fputs ("__attribute__ ((", out);
  if (is_packed)
    fprintf (out, "packed%s", is_aligned || rare ? ", " : "");
  if (is_aligned)
    fprintf (out, "aligned (%s)%s", any_alignment (), rare ? ", " : "");
  if (rare)
    fputs (rare, out);
  fputs ("))", out);
  fclose (out);
  class->attribute = text;
}

/* Give CLASS special members and others that take no room, at random.  */
static void
invent_specials (struct class *class)
{
  static const unsigned kinds[]
    = { SPECIAL_CONSTRUCTOR,    SPECIAL_CONVERTER,  SPECIAL_COPY,
        SPECIAL_COPY_DEFAULTED, SPECIAL_ASSIGNMENT, SPECIAL_DESTRUCTOR,
        SPECIAL_COPY_DELETED,   SPECIAL_DESTRUCTOR };

  if (chance (30))
    {
      class->special |= kinds[below (8)];
      if (chance (30))
        class->special |= kinds[below (8)];
    }
  if (class->special & (SPECIAL_COPY_DEFAULTED | SPECIAL_COPY_DELETED))
    class->special &= ~SPECIAL_COPY;
  if (class->special & SPECIAL_COPY_DEFAULTED)
    class->special &= ~SPECIAL_COPY_DELETED;
  /* Any constructor takes the implicit default constructor away.  */
  if (class->special
      & (SPECIAL_CONVERTER | SPECIAL_COPY | SPECIAL_COPY_DEFAULTED
         | SPECIAL_COPY_DELETED))
    class->special |= SPECIAL_CONSTRUCTOR;
  if (chance (12))
    class->special |= SPECIAL_TYPES;
  if (class->is_inner && class->name[0] == '\0')
    class->special = 0;
  if (class->is_inner)
    return;
  if (chance (12))
    class->special |= SPECIAL_STATIC;
  if (chance (12))
    class->special |= SPECIAL_FUNCTION;
  if (class->key != KEY_UNION && chance (3))
    class->special
      |= (chance (60) ? SPECIAL_VIRTUAL : SPECIAL_VIRTUAL_DESTRUCTOR);
  if (class->special & SPECIAL_VIRTUAL_DESTRUCTOR)
    class->special &= ~SPECIAL_DESTRUCTOR;
}

/* Add to CLASS bit-fields that fill, or nearly fill, a UNIT of so many
   bits.  */
static void
add_unit_of_bits (struct state *state, struct class *class, int unit)
{
  const struct scalar *scalar = scalar_for_bit_field (unit);
  int left = chance (10) ? unit - 1 : unit;

  while (left > 0)
    {
      int width = 1 + below (chance (50) ? (unsigned) left : 8);

      if (width > left)
        width = left;
      add_bit_field (
        state, class,
        width == 1 && chance (20) ? scalar_for_bit_field (1) : scalar, width);
      left -= width;
    }
}

/* The number of members that a class shall have.  */
static int
any_count (void)
{
  return 1 + below (chance (60) ? 4 : 8);
}

/* Give CLASS, of STYLE_DERIVED, what members go with the base that it has, or
   else with a member of a class that may overlap with others.  */
static void
add_companions (struct state *state, struct class *class)
{
  const struct class *other = NULL;
  int family = 1 + below (3);
  int count = below (4);

  if (class->bases > 0)
    other = class->base[0].type.class;
  else
    {
      add_class (state, class, WISH_TAIL);
      if (class->members > 0)
        other = class->member[0].type.class;
    }
  if (other && other->missing > 0 && chance (80))
    {
      family = 1;
      count = other->missing;
      class->is_dense = true;
    }
  else if (other && other->family > 0 && chance (80))
    family = class->family = other->family;
  while (count-- > 0)
    add_scalar (state, class, scalar_of_family (family), false);
}

/* Fill CLASS with members of one family and then too few bytes.  */
static void
add_until_tail (struct state *state, struct class *class)
{
  int family = 2 + below (2);
  int bytes = 1 + below ((1 << (family - 1)) - 1);

  for (int count = 1 + below (2); count > 0; count--)
    add_scalar (state, class, scalar_of_family (family), false);
  for (int i = 0; i < bytes; i++)
    add_scalar (state, class, scalar_of_family (1), false);
  class->missing = (1 << (family - 1)) - bytes;
  /* Only what is no POD has its tail used again.  */
  class->is_open = chance (20);
}

/* Add to CLASS members of falling width.  */
static void
add_descending (struct state *state, struct class *class)
{
  for (int family = FAMILIES; family > 0; family--)
    {
      /* An even number, except in the end, leaves few gaps.  */
      int even = 2 * below (2 + (family == 1));

      for (int i = 0; i < even; i++)
        add_scalar (state, class, scalar_of_family (family), false);
    }
}

/* Add to CLASS one of the members that STYLE is made of; they prefer
   FAMILY.  */
static void
add_styled (struct state *state, struct class *class, enum style style,
            int family)
{
  if (style == STYLE_SAME)
    add_scalar (state, class, scalar_of_family (family), true);
  else if (style == STYLE_UNITS)
    add_unit_of_bits (state, class, 4 << family);
  else if (style == STYLE_EMPTY)
    add_empty (state, class);
  else if (style == STYLE_WILD)
    add_any (state, class);
  else if (state->depth < 2 && chance (30))
    add_inner (state, class, chance (50));
  else
    add_class (state, class, chance (70) ? WISH_DENSE : WISH_ANY);
}

/* Fill CLASS, not a union, with members after STYLE.  */
static void
invent_struct (struct state *state, struct class *class, enum style style)
{
  int count = any_count ();
  int family = 1 + below (FAMILIES);

  if (style == STYLE_UNITS)
    {
      family = chance (50) ? 3 : family;
      count = (count + 3) / 4;
    }
  else if (style == STYLE_EMPTY || style == STYLE_NESTED)
    count = below (3) + (style == STYLE_NESTED);
  else if (style == STYLE_SAME)
    class->family = family;
  class->is_dense = style == STYLE_SAME || style == STYLE_UNITS
                    || style == STYLE_DESCENDING;

  if (style == STYLE_DERIVED)
    add_companions (state, class);
  else if (style == STYLE_TAIL)
    add_until_tail (state, class);
  else if (style == STYLE_DESCENDING)
    add_descending (state, class);
  else
    for (int i = 0; i < count; i++)
      add_styled (state, class, style, family);
  if (style != STYLE_WILD && style != STYLE_EMPTY && chance (5))
    add_any (state, class);
  if (style != STYLE_EMPTY && chance (15))
    add_empty (state, class);
  if (chance (4))
    add_empty_array (state, class);
}

/* Fill the union CLASS with members, mostly of one size.  */
static void
invent_union (struct state *state, struct class *class)
{
  int family = 1 + below (FAMILIES);
  bool is_uniform = chance (65);

  for (int count = 1 + below (4); count > 0; count--)
    {
      unsigned dice = below (100);

      if (!is_uniform)
        add_any (state, class);
      else if (dice < 50)
        add_scalar (state, class, scalar_of_family (family), false);
      else if (dice < 60)
        add_bit_field (state, class, scalar_for_bit_field (4 << family),
                       4 << family);
      else if (dice < 80 && state->depth < 2)
        add_inner (state, class, chance (50));
      else
        add_class (state, class, chance (50) ? WISH_DENSE : WISH_ANY);
    }
  /* An anonymous union must have a member.  */
  add_scalar (state, class, scalar_of_family (family), false);
}

/* Add bases to CLASS, as STYLE needs them.  */
static void
invent_bases (struct state *state, struct class *class, enum style style)
{
  if (style == STYLE_DERIVED && chance (75))
    add_base (state, class,
              chance (40)   ? WISH_TAIL
              : chance (60) ? WISH_DENSE
                            : WISH_ANY);
  if (chance (style == STYLE_EMPTY ? 60 : 20))
    add_base (state, class, WISH_EMPTY);
  if (style != STYLE_EMPTY && chance (10))
    add_base (state, class, (enum wish) below (WISH_TAIL + 1));
  if (style == STYLE_EMPTY && chance (40))
    add_base (state, class, WISH_EMPTY);
}

/* Fill CLASS, which has a number and names, after STYLE.  */
static void
invent_class (struct state *state, struct class *class, enum style style)
{
  class->is_open = class->is_anonymous || chance (60);
  invent_attributes (class);
  if (!class->is_anonymous)
    invent_specials (class);
  if (class->key == KEY_UNION)
    {
      invent_union (state, class);
      return;
    }
  if (!class->is_anonymous && (!class->is_inner || chance (20)))
    invent_bases (state, class, style);
  invent_struct (state, class, style);
}

/* The name PREFIX with NUMBER behind it.  */
static const char *
numbered (const char *prefix, int number)
{
  char *name;
  size_t length;
  FILE *out = begin_text (&name, &length);

  fprintf (out, "%s%d", prefix, number);
  fclose (out);
  return name;
}

/* A new class to be defined inside of OUTER.  */
struct class *
invent_inner (struct state *state, const struct class *outer,
              bool is_anonymous, bool is_union)
{
  struct class *class = NEW (struct class);

  class->is_inner = true;
  class->name = "";
  /* An anonymous union cannot declare types.  */
  if (!is_anonymous && !outer->is_anonymous && chance (70))
    {
      class->name = numbered ("n", state->names++);
      class->is_claimed = !outer->is_hidden && chance (35);
      class->form = (enum claim_form) below (CLAIM_AT_END + 1);
    }
  class->is_hidden = outer->is_hidden || class->name[0] == '\0';
  class->is_anonymous = is_anonymous;
  class->key = is_union                      ? KEY_UNION
               : is_anonymous || chance (70) ? KEY_STRUCT
                                             : KEY_CLASS;
  invent_class (state, class, any_style ());
  return class;
}

/* What a unit or a pattern has besides members.  */
static void
invent_outside (struct class *class)
{
  static const int packs[] = { 1, 2, 4, 8 };

  class->form = (enum claim_form) below (CLAIM_UNNAMED + 1);
  class->key = chance (7) ? KEY_UNION : chance (60) ? KEY_STRUCT : KEY_CLASS;
  if (chance (7))
    class->pack = packs[below (4)];
  class->is_final = class->key != KEY_UNION && chance (4);
  class->in_namespace = chance (10);
  class->is_hidden = class->form == CLAIM_UNNAMED;
}

/* A class without a name cannot have all that others have.  */
static void
restrain_unnamed (struct class *class)
{
  if (class->form != CLAIM_UNNAMED)
    return;
  class->special &= SPECIAL_TYPES;
  class->is_final = false;
}

/* Invent the unit NUMBER, a class that is no instance, and make it one.  */
void
invent_unit (int number)
{
  struct class *class;

  do
    {
      struct state state = { 0, 0, NULL };

      class = NEW (struct class);
      class->number = number;
      invent_outside (class);
      /* Without empty classes at the start there are hardly any.  */
      if (number < 4)
        class->key = KEY_STRUCT;
      invent_class (&state, class, number < 4 ? STYLE_EMPTY : any_style ());
      restrain_unnamed (class);
      /* Instances of templates may have become units in the meantime.  */
      class->number = unit_count;
      class->id = numbered ("r", class->number);
      class->name
        = numbered (class->in_namespace ? "::ns::r" : "::r", class->number);
    }
  while (!class_examine (class));
  add_unit (class);
}

/* Make CLASS, all zeros, an explicit specialization of TEMPLATE.  */
void
invent_special (struct class *class, const struct template *template)
{
  struct state state = { 0, 0, NULL };

  invent_outside (class);
  class->is_special = true;
  class->key = template->pattern->key;
  class->in_namespace = template->in_namespace;
  if (class->form > CLAIM_TYPEDEF)
    class->form = CLAIM_AT_START;
  invent_class (&state, class, any_style ());
}

/* Invent the template NUMBER and the first instances of it.  If it has none,
   it is not one: nothing proves that it is C++.  */
void
invent_template (int number)
{
  struct template *template = NEW (struct template);
  struct state state = { 0, 0, template };
  struct class *pattern = NEW (struct class);

  template->number = number;
  template->parameters = 1 + below (MAX_PARAMETERS);
  /* A type parameter is always the first one.  */
  template->is_type[0] = chance (80);
  template->pattern = pattern;
  pattern->name = numbered ("t", number);
  invent_outside (pattern);
  if (pattern->form > CLAIM_TYPEDEF)
    pattern->form = CLAIM_AT_START;
  template->in_namespace = pattern->in_namespace;
  invent_class (&state, pattern, any_style ());
  if (template->is_type[0] && !template->is_used[0])
    {
      struct type parameter = { .kind = TYPE_PARAMETER };

      add_typed (&state, pattern, parameter, true);
    }
  add_template (template);

  struct state outside = { 0, 0, NULL };
  int wanted = 1 + below (4);

  for (int tries = 0; tries < 4 * wanted && wanted > 0; tries++)
    {
      struct argument arguments[MAX_PARAMETERS];
      int before = unit_count;

      for (int i = 0; i < template->parameters; i++)
        arguments[i] = any_argument (&outside, template, i);
      instance_of (template, arguments);
      wanted -= unit_count > before;
    }
  if (!template->is_proven)
    remove_template ();
}
