/* What is true of a class, and whether C++ and the oracle accept it.
   SPDX-License-Identifier: GPL-3.0-or-later

   For classes only whose types are known: not for patterns of templates.  */

#include "model.h"

/* The specials that make a class not plain.  */
static const unsigned provided_specials
  = (SPECIAL_CONSTRUCTOR | SPECIAL_CONVERTER | SPECIAL_COPY
     | SPECIAL_COPY_DELETED | SPECIAL_ASSIGNMENT | SPECIAL_DESTRUCTOR
     | SPECIAL_VIRTUAL | SPECIAL_VIRTUAL_DESTRUCTOR);

/* Whether CLASS has no bits of value: a base that is so can stand in several
   places without harm, since nothing has to be found in it.  */
bool
class_is_empty (const struct class *class)
{
  return class->leaves == 0
         && (class->facts
             & (FACT_MADE | FACT_UNION | FACT_VIRTUAL_BASE
                | FACT_EMPTY_ARRAY))
              == 0;
}

/* The class that MEMBER consists of, or NULL.  */
static struct class *
member_class (const struct member *member)
{
  if (member->inner)
    return member->inner;
  if (member->kind == MEMBER_TYPED && member->type.kind == TYPE_CLASS)
    return member->type.class;
  return NULL;
}

/* The elements of MEMBER, at least 1.  */
static int
member_elements (const struct member *member)
{
  int elements = 1;

  for (int i = 0; i < member->dimensions; i++)
    if (member->dimension[i].value > 0)
      elements *= member->dimension[i].value;
  return elements;
}

/* Whether MEMBER is an array without elements.  */
static bool
is_empty_array (const struct member *member)
{
  for (int i = 0; i < member->dimensions; i++)
    if (member->dimension[i].value == 0)
      return true;
  return false;
}

/* The facts of CLASS, as an object of it has them that takes no room where
   that is possible.  */
static unsigned
empty_facts (const struct class *class)
{
  unsigned facts = class->facts;

  if (!class_is_empty (class))
    return facts;
  if (facts & FACT_VOLATILE)
    facts |= FACT_VOLATILE_EMPTY;
  if (facts & FACT_MUTABLE)
    facts |= FACT_MUTABLE_EMPTY;
  return facts & ~(FACT_VOLATILE | FACT_MUTABLE);
}

/* The facts of the type of MEMBER.  */
static unsigned
type_facts (const struct member *member)
{
  const struct class *class = member_class (member);
  const struct scalar *scalar = member->type.scalar;

  if (class && member->has_no_unique_address)
    return empty_facts (class);
  if (class)
    return class->facts;
  if (member->kind == MEMBER_BIT_FIELD
      && member->width.value <= scalar->covered_width)
    return scalar->facts & ~FACT_INVALID;
  return scalar->facts;
}

/* The facts that MEMBER gives to CLASS.  */
static unsigned
member_facts (const struct class *class, const struct member *member)
{
  unsigned facts;

  if (member->kind == MEMBER_UNNAMED_BIT_FIELD)
    return 0;
  facts = type_facts (member);
  if (member->is_volatile)
    facts |= FACT_VOLATILE;
  if (member->is_mutable)
    facts |= FACT_MUTABLE;
  if (member->is_initialized || member->is_const)
    facts |= FACT_NOT_PLAIN;
  if (member->is_const && !member->is_initialized)
    facts |= FACT_UNMAKABLE;
  if (is_empty_array (member))
    facts |= FACT_EMPTY_ARRAY;
  /* To GCC some scalars are classes too.  */
  if (member_elements (member) > 1
      && (member_class (member) || !member->type.scalar->is_simple))
    facts |= FACT_LOSSY;
  if (member->kind == MEMBER_BIT_FIELD)
    facts |= FACT_BIT_FIELD;
  if (member->kind == MEMBER_BIT_FIELD
      && member->width.value > member->type.scalar->width)
    facts |= FACT_CONFUSING;
  if (member->has_no_unique_address && facts & FACT_BIT_FIELD)
    facts |= FACT_CONFUSING | FACT_SHRUNK;
  if (class->key == KEY_UNION)
    {
      /* What was not made has no references.  */
      if (member->kind == MEMBER_BIT_FIELD || facts & FACT_MADE)
        facts |= FACT_CONFUSING;
      if (facts & FACT_NOT_PLAIN)
        facts |= FACT_UNMAKABLE;
      facts &= ~FACT_MADE;
    }
  return facts;
}

/* How many objects of the class BASE are bases of CLASS.  All that are virtual
   are one; *SEEN tells whether it was counted.  */
static int
count_bases (const struct class *class, const struct class *base, bool *seen)
{
  int count = 0;

  for (int i = 0; i < class->bases; i++)
    {
      const struct class *direct = class->base[i].type.class;

      if (class->base[i].is_virtual)
        {
          count += direct == base && !*seen;
          *seen |= direct == base;
        }
      else
        count += direct == base;
      count += count_bases (direct, base, seen);
    }
  return count;
}

/* Whether CLASS may have its base number INDEX.  */
static bool
is_valid_base (const struct class *class, int index)
{
  const struct class *base = class->base[index].type.class;
  bool seen = false;
  bool is_unnamed
    = class->is_inner ? class->name[0] == '\0' : class->form == CLAIM_UNNAMED;

  if (class->base[index].type.kind != TYPE_CLASS || base->key == KEY_UNION
      || base->is_final)
    return false;
  /* GCC 11 and 12 cannot compile the virtual destructor of such a class.  */
  if (is_unnamed && base->facts & FACT_TABLE)
    return false;
  for (int i = 0; i < index; i++)
    if (class->base[i].type.class == base)
      return false;
  /* The functions that fill an object must be able to name the base.  */
  return class_is_empty (base) || count_bases (class, base, &seen) == 1;
}

/* Whether CLASS may have MEMBER.  */
static bool
is_valid_member (const struct class *class, const struct member *member)
{
  const struct class *type = member_class (member);

  if (member->kind == MEMBER_UNNAMED_BIT_FIELD)
    return true;
  if (member->kind == MEMBER_ANONYMOUS && type->key != KEY_UNION
      && type->facts & FACT_NOT_PLAIN)
    return false;
  /* What no constructor has made has no pointer to its virtual bases.  */
  if ((class->key == KEY_UNION || is_empty_array (member)) && type
      && type->facts & FACT_VIRTUAL_BASE)
    return false;
  if (class->key == KEY_UNION && !type
      && member->type.scalar->kind == SCALAR_REFERENCE)
    return false;
  return true;
}

/* The facts of CLASS that come from neither its members nor its bases.  */
static unsigned
own_facts (const struct class *class)
{
  unsigned facts = 0;

  if (class->key == KEY_UNION)
    facts |= FACT_UNION;
  if (class->special & (SPECIAL_VIRTUAL | SPECIAL_VIRTUAL_DESTRUCTOR))
    facts |= FACT_ADDRESS | FACT_NO_NULL | FACT_MADE | FACT_TABLE;
  if (class->special & provided_specials)
    facts |= FACT_NOT_PLAIN;
  for (int i = 0; i < class->bases; i++)
    if (class->base[i].is_virtual)
      facts |= (FACT_ADDRESS | FACT_NO_NULL | FACT_MADE | FACT_TABLE
                | FACT_VIRTUAL_BASE | FACT_NOT_PLAIN);
  return facts;
}

/* Find the facts of CLASS and of all classes defined inside of it.  Return
   whether it is valid.  */
bool
class_examine (struct class *class)
{
  class->leaves = 0;
  class->facts = own_facts (class);
  for (int i = 0; i < class->bases; i++)
    {
      if (!is_valid_base (class, i))
        return false;
      class->facts |= empty_facts (class->base[i].type.class);
      class->leaves += class->base[i].type.class->leaves;
    }
  for (int i = 0; i < class->members; i++)
    {
      struct member *member = &class->member[i];

      if (member->inner && !class_examine (member->inner))
        return false;
      if (!is_valid_member (class, member))
        return false;
      class->facts |= member_facts (class, member);
      if (member_class (member))
        class->leaves
          += member_class (member)->leaves * member_elements (member);
      else if (member->kind != MEMBER_UNNAMED_BIT_FIELD)
        class->leaves += member_elements (member);
    }
  if (class->leaves > MAX_LEAVES)
    return false;
  return (class->facts & FACT_MADE) == 0
         || (class->facts & FACT_UNMAKABLE) == 0;
}
