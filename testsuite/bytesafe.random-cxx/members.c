/* Inventing members and bases.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "model.h"

/* Access to the next member of CLASS.  */
static enum access
any_access (const struct class *class)
{
  if (class->is_open)
    return ACCESS_PUBLIC;
  if (class->members > 0 && chance (50))
    return class->member[class->members - 1].access;
  return (enum access) below (3);
}

/* An attribute that moves a member, at random.  */
static const char *
any_attribute (void)
{
  static const char *const attributes[]
    = { " __attribute__ ((packed))",
        " __attribute__ ((packed))",
        " __attribute__ ((packed))",
        " __attribute__ ((aligned (2)))",
        " __attribute__ ((aligned (8)))",
        " __attribute__ ((aligned (16)))",
        " __attribute__ ((packed, aligned (2)))",
        " __attribute__ ((packed, aligned (4)))" };

  return attributes[below (sizeof attributes / sizeof attributes[0])];
}

/* Whether MEMBER, which is MEMBER_TYPED, is of a class or can be so.  */
static bool
can_be_class (const struct member *member)
{
  return member->type.kind != TYPE_SCALAR;
}

/* Give MEMBER of CLASS qualifiers and attributes at random.  */
static void
invent_extras (const struct class *class, struct member *member)
{
  const struct scalar *scalar
    = member->type.kind == TYPE_SCALAR ? member->type.scalar : NULL;
  bool is_bit_field = member->kind == MEMBER_BIT_FIELD;
  bool is_typed = member->kind == MEMBER_TYPED;

  member->access = any_access (class);
  member->alignment = "";
  member->attribute = "";
  if (member->kind == MEMBER_UNNAMED_BIT_FIELD
      || member->kind == MEMBER_ANONYMOUS)
    return;
  if (chance (3))
    member->attribute = any_attribute ();
  else if (is_typed && scalar && scalar->is_simple && chance (1))
    member->alignment = chance (70) ? "alignas (16) " : "alignas (32) ";
  if (!is_bit_field)
    member->has_no_unique_address
      = chance (member->inner || can_be_class (member) ? 30 : 6);
  if (scalar && scalar->kind == SCALAR_REFERENCE)
    return;
  member->is_volatile
    = chance (2) && !(scalar && scalar->facts & FACT_VOLATILE);
  member->is_mutable = chance (2);
  if (is_typed && !member->is_mutable)
    member->is_const = chance (2);
  if (is_typed && scalar && scalar->is_simple && member->dimensions == 0
      && class->key != KEY_UNION && !class->is_anonymous)
    member->is_initialized = chance (member->is_const ? 60 : 3);
}

/* A literal VALUE.  */
static struct number
literal (int value)
{
  struct number number = { value, -1 };

  return number;
}

/* A number parameter of the template in STATE, or else a literal VALUE.  */
static struct number
number_parameter (struct state *state, int value)
{
  struct template *template = state->template;

  if (template && chance (60))
    for (int i = 0; i < template->parameters; i++)
      if (!template->is_type[i])
        {
          template->is_used[i] = true;
          return (struct number){ 0, i };
        }
  return literal (value);
}

/* Perhaps make MEMBER an array.  */
static void
invent_dimensions (struct state *state, struct member *member)
{
  if (member->type.kind == TYPE_SCALAR && !member->inner
      && (member->type.scalar->is_overaligned
          || member->type.scalar->kind == SCALAR_REFERENCE))
    return;
  if (!chance (state->template ? 35 : 18))
    return;
  member->dimensions = chance (80) ? 1 : 2;
  for (int i = 0; i < member->dimensions; i++)
    member->dimension[i]
      = number_parameter (state, 1 + below (chance (85) ? 4 : 12));
}

/* Add MEMBER to CLASS if there is room.  Return it there, else NULL.  */
static struct member *
add_member (struct class *class, struct member member)
{
  if (class->members == MAX_MEMBERS)
    return NULL;
  class->member[class->members] = member;
  return &class->member[class->members++];
}

/* Add to CLASS a member of TYPE, an array if MAY_BE_ARRAY allows it.  Return
   it, or NULL if there is no room.  */
struct member *
add_typed (struct state *state, struct class *class, struct type type,
           bool may_be_array)
{
  struct member member = { .kind = MEMBER_TYPED, .type = type };

  member.number = state->names++;
  if (may_be_array)
    invent_dimensions (state, &member);
  invent_extras (class, &member);
  return add_member (class, member);
}

/* Add to CLASS a member of type SCALAR, an array if MAY_BE_ARRAY allows
   it.  */
void
add_scalar (struct state *state, struct class *class,
            const struct scalar *scalar, bool may_be_array)
{
  struct type type = { .kind = TYPE_SCALAR, .scalar = scalar };

  add_typed (state, class, type, may_be_array);
}

/* Add to CLASS a bit-field of WIDTH, of type SCALAR.  */
void
add_bit_field (struct state *state, struct class *class,
               const struct scalar *scalar, int width)
{
  struct member member = { .kind = MEMBER_BIT_FIELD };

  member.type.scalar = scalar;
  member.number = state->names++;
  member.width = literal (width);
  /* Parameters are at most 8.  */
  if (width <= 8 && scalar->width >= 8)
    member.width = number_parameter (state, width);
  invent_extras (class, &member);
  add_member (class, member);
}

/* Add to CLASS an unnamed bit-field.  */
static void
add_unnamed_bit_field (struct class *class)
{
  struct member member = { .kind = MEMBER_UNNAMED_BIT_FIELD };
  int width = chance (50) ? 0 : 1 + (int) below (12);

  member.width = literal (width);
  member.type.scalar = scalar_for_bit_field (width ? width : 8);
  invent_extras (class, &member);
  add_member (class, member);
}

/* Add to CLASS a member of a class defined in place, ANONYMOUS or not.  */
void
add_inner (struct state *state, struct class *class, bool is_anonymous)
{
  struct member member
    = { .kind = is_anonymous ? MEMBER_ANONYMOUS : MEMBER_INLINE };
  bool is_union = chance (is_anonymous ? 40 : 25);

  state->depth++;
  member.inner = invent_inner (state, class, is_anonymous, is_union);
  state->depth--;
  if (!is_anonymous)
    {
      member.number = state->names++;
      invent_dimensions (state, &member);
    }
  invent_extras (class, &member);
  add_member (class, member);
}

/* Whether CLASS is what WISH looks for.  Others may have no access to what is
   defined inside of a class.  */
static bool
is_wished (const struct class *class, enum wish wish)
{
  switch (wish)
    {
    case WISH_EMPTY:
      return !class->is_inner && class_is_empty (class);

    case WISH_DENSE:
      return !class->is_inner && class->is_dense;

    case WISH_TAIL:
      return !class->is_inner && class->missing > 0;

    default:
      return !class->is_inner;
    }
}

/* An earlier class at random that WISH looks for; NULL if none is found.  */
static struct class *
earlier_class (enum wish wish)
{
  for (int tries = 0; unit_count > 0 && tries < 50; tries++)
    {
      struct class *class = units[below (unit_count)];

      if (is_wished (class, wish))
        return class;
    }
  return NULL;
}

/* An argument for parameter number INDEX of TEMPLATE, at random; in a pattern
   perhaps one that depends on the pattern's own parameters.  */
struct argument
any_argument (struct state *state, const struct template *template, int index)
{
  struct template *outer = state->template;
  struct argument argument = { .is_type = template->is_type[index] };

  if (!argument.is_type)
    {
      static const int values[] = { 1, 2, 3, 3, 4, 5, 7, 8 };

      argument.number = number_parameter (state, values[below (8)]);
      return argument;
    }
  if (outer && outer->is_type[0] && chance (60))
    {
      argument.type.kind = TYPE_PARAMETER;
      outer->is_used[0] = true;
      outer->is_class[0] |= template->is_class[index];
    }
  else if (template->is_class[index] || chance (35))
    argument.type.class = earlier_class (WISH_ANY);
  if (argument.type.class)
    argument.type.kind = TYPE_CLASS;
  else if (argument.type.kind == TYPE_SCALAR)
    argument.type.scalar = scalar_for_argument ();
  return argument;
}

/* Whether one of the ARGUMENTS for TEMPLATE is a parameter.  */
static bool
is_dependent (const struct template *template,
              const struct argument *arguments)
{
  for (int i = 0; i < template->parameters; i++)
    if (arguments[i].is_type ? arguments[i].type.kind == TYPE_PARAMETER
                             : arguments[i].number.parameter >= 0)
      return true;
  return false;
}

/* An instance of an earlier template with arguments at random; of kind
   TYPE_SCALAR if there is none.  */
static struct type
any_instance (struct state *state)
{
  struct type type = { .kind = TYPE_DEPENDENT };

  for (int tries = 0; template_count > 0 && tries < 20; tries++)
    {
      /* Mostly one of the latest: else all would be of the first few.  */
      int reach = chance (70) && template_count > 8 ? 8 : template_count;

      type.template = templates[template_count - 1 - below (reach)];
      type.arguments = new_memory (sizeof (struct argument) * MAX_PARAMETERS);
      for (int i = 0; i < type.template->parameters; i++)
        type.arguments[i] = any_argument (state, type.template, i);
      if (is_dependent (type.template, type.arguments))
        return type;
      type.class = instance_of (type.template, type.arguments);
      if (type.class)
        {
          type.kind = TYPE_CLASS;
          return type;
        }
    }
  type.kind = TYPE_SCALAR;
  type.scalar = scalar_any ();
  return type;
}

/* A type that is an earlier class that WISH looks for, or in a template a
   parameter that may be one.  */
static struct type
any_class (struct state *state, enum wish wish)
{
  struct type type = { .kind = TYPE_CLASS };
  struct template *template = state->template;

  if (template && template->is_type[0] && chance (40))
    {
      type.kind = TYPE_PARAMETER;
      template->is_used[0] = true;
      return type;
    }
  if (wish == WISH_ANY && chance (template ? 30 : 15))
    return any_instance (state);
  type.class = earlier_class (wish);
  if (!type.class)
    {
      type.kind = TYPE_SCALAR;
      type.scalar = scalar_any ();
    }
  return type;
}

/* Add to CLASS a member of an earlier class that WISH looks for.  */
void
add_class (struct state *state, struct class *class, enum wish wish)
{
  struct member *member
    = add_typed (state, class, any_class (state, wish), wish != WISH_TAIL);

  if (member && wish == WISH_TAIL)
    member->has_no_unique_address = true;
}

/* Add to CLASS a member that has no value, or likely so.  */
void
add_empty (struct state *state, struct class *class)
{
  struct type type = any_class (state, WISH_EMPTY);
  struct member *member;

  if (type.kind == TYPE_SCALAR)
    return;
  member = add_typed (state, class, type, chance (20));
  if (member && chance (80))
    member->has_no_unique_address = true;
}

/* Add to CLASS one member of any kind.  */
void
add_any (struct state *state, struct class *class)
{
  unsigned dice = below (100);
  bool is_deep = state->depth >= 2;

  if (dice < 20)
    {
      int width = 1 + below (chance (70) ? 8 : chance (70) ? 32 : 64);
      const struct scalar *scalar = scalar_for_bit_field (width);

      if (chance (5))
        width = scalar->width + 1 + below (24);
      add_bit_field (state, class, scalar, width);
    }
  else if (dice < 24)
    add_unnamed_bit_field (class);
  else if (dice < 28 && !is_deep)
    add_inner (state, class, false);
  else if (dice < 32 && !is_deep)
    add_inner (state, class, true);
  else if (dice < 42)
    add_class (state, class, WISH_ANY);
  else if (dice < 48)
    add_empty (state, class);
  else
    add_scalar (state, class, scalar_any (), true);
}

/* Add to CLASS an array without elements, of anything.  */
void
add_empty_array (struct state *state, struct class *class)
{
  int first = class->members;
  struct member *member = &class->member[first];

  add_any (state, class);
  if (class->members == first
      || (member->kind != MEMBER_TYPED && member->kind != MEMBER_INLINE)
      || member->is_initialized)
    return;
  if (!member->inner && member->type.kind == TYPE_SCALAR
      && (member->type.scalar->is_overaligned
          || member->type.scalar->kind == SCALAR_REFERENCE))
    return;
  if (member->dimensions == 0)
    member->dimensions = 1;
  member->dimension[below (member->dimensions)] = literal (0);
}

/* Add to CLASS a base that WISH looks for.  */
void
add_base (struct state *state, struct class *class, enum wish wish)
{
  struct base base = { .access = ACCESS_PUBLIC };
  struct template *template = state->template;

  if (class->bases == MAX_BASES)
    return;
  base.type = any_class (state, wish);
  if (base.type.kind == TYPE_SCALAR)
    return;
  if (base.type.kind == TYPE_PARAMETER)
    template->is_class[base.type.parameter] = true;
  if (chance (35))
    base.access = (enum access) below (3);
  base.is_access_written = (base.access != ACCESS_PUBLIC || chance (50)
                            || class->key == KEY_CLASS);
  /* Of two virtual functions with one name neither overrides the other.  */
  base.is_virtual = base.type.kind == TYPE_CLASS && !template && chance (3);
  class->base[class->bases++] = base;
}
