/* Classes made of class templates.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "model.h"

#include <string.h>

static bool substitute_class (struct class *class,
                              const struct argument *arguments);

/* Put ARGUMENTS in the place of the parameters in NUMBER.  */
static void
substitute_number (struct number *number, const struct argument *arguments)
{
  if (number->parameter >= 0)
    number->value = arguments[number->parameter].number.value;
  number->parameter = -1;
}

/* Put ARGUMENTS in the place of the parameters in TYPE.  Return whether that
   is possible.  */
static bool
substitute_type (struct type *type, const struct argument *arguments)
{
  struct argument inner[MAX_PARAMETERS];

  if (type->kind == TYPE_PARAMETER)
    *type = arguments[type->parameter].type;
  if (type->kind != TYPE_DEPENDENT)
    return true;
  for (int i = 0; i < type->template->parameters; i++)
    {
      inner[i] = type->arguments[i];
      if (!inner[i].is_type)
        substitute_number (&inner[i].number, arguments);
      else if (!substitute_type (&inner[i].type, arguments))
        return false;
    }
  type->kind = TYPE_CLASS;
  type->class = instance_of (type->template, inner);
  return type->class != NULL;
}

/* Likewise in MEMBER.  */
static bool
substitute_member (struct member *member, const struct argument *arguments)
{
  substitute_number (&member->width, arguments);
  for (int i = 0; i < member->dimensions; i++)
    substitute_number (&member->dimension[i], arguments);
  if (!member->inner)
    return substitute_type (&member->type, arguments);

  struct class *inner = NEW (struct class);

  *inner = *member->inner;
  member->inner = inner;
  return substitute_class (inner, arguments);
}

/* Likewise in CLASS.  */
static bool
substitute_class (struct class *class, const struct argument *arguments)
{
  for (int i = 0; i < class->bases; i++)
    if (!substitute_type (&class->base[i].type, arguments))
      return false;
  for (int i = 0; i < class->members; i++)
    if (!substitute_member (&class->member[i], arguments))
      return false;
  return true;
}

/* FIRST and SECOND, one behind the other.  */
const char *
join (const char *first, const char *second)
{
  char *text;
  size_t length;
  FILE *out = begin_text (&text, &length);

  fprintf (out, "%s%s", first, second);
  fclose (out);
  return text;
}

/* Make units of the classes with claims that are defined in CLASS, which has
   its names.  */
void
register_inner (struct class *class)
{
  for (int i = 0; i < class->members; i++)
    {
      struct class *inner = class->member[i].inner;

      /* What is inside of an unnamed class has no name for others.  */
      if (!inner || inner->name[0] == '\0')
        continue;
      inner->id = join (join (class->id, "::"), inner->name);
      inner->name = join (join (class->name, "::"), inner->name);
      if (inner->is_claimed && unit_count < MAX_UNITS - 1)
        add_unit (inner);
      else
        register_inner (inner);
    }
}

/* Write to NAME the name that the source has for TEMPLATE with ARGUMENTS, and
   to ID the one that messages have.  */
static void
print_names (FILE *name, FILE *id, const struct template *template,
             const struct argument *arguments)
{
  fprintf (name, "::%st%d<", template->in_namespace ? "ns::" : "",
           template->number);
  fprintf (id, "t%d<", template->number);
  for (int i = 0; i < template->parameters; i++)
    {
      const struct argument *argument = &arguments[i];

      if (i > 0)
        fputs (", ", name), fputc (',', id);
      if (!argument->is_type)
        {
          fprintf (name, "%d", argument->number.value);
          fprintf (id, "%d", argument->number.value);
          continue;
        }
      print_type (name, &argument->type);
      if (argument->type.kind == TYPE_SCALAR)
        fputs (argument->type.scalar->printed, id);
      else
        fputs (argument->type.class->id, id);
    }
  fputc ('>', name);
  fputc ('>', id);
}

/* The unit with that ID, or NULL.  */
static struct class *
find_unit (const char *id)
{
  for (int i = 0; i < unit_count; i++)
    if (strcmp (units[i]->id, id) == 0)
      return units[i];
  return NULL;
}

/* Make CLASS what TEMPLATE is with ARGUMENTS.  Return whether that is
   possible.  */
static bool
make_instance (struct class *class, const struct template *template,
               const struct argument *arguments)
{
  static bool is_busy;

  if (template->is_proven && !is_busy && chance (10))
    {
      is_busy = true;
      invent_special (class, template);
      is_busy = false;
      return class_examine (class);
    }
  *class = *template->pattern;
  return substitute_class (class, arguments) && class_examine (class);
}

/* Return the class that TEMPLATE is with ARGUMENTS, which becomes a unit if it
   is new; NULL if it cannot be.  */
struct class *
instance_of (struct template *template, const struct argument *arguments)
{
  char *name_text, *id_text;
  size_t length;
  FILE *name = begin_text (&name_text, &length);
  FILE *id = begin_text (&id_text, &length);
  struct class *class = NEW (struct class);

  print_names (name, id, template, arguments);
  fclose (name);
  fclose (id);
  if (find_unit (id_text))
    return find_unit (id_text);
  if (unit_count >= MAX_UNITS - 1
      || !make_instance (class, template, arguments))
    return NULL;
  /* What it is made of may have made it as well.  */
  if (find_unit (id_text))
    return find_unit (id_text);
  class->template = template;
  class->name = name_text;
  class->id = id_text;
  class->is_explicit = !class->is_special
                       && (class->facts & FACT_UNMAKABLE) == 0 && chance (30);
  template->is_proven = true;
  add_unit (class);
  return class;
}
