/* Writing classes and class templates as C++.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "model.h"

#include <string.h>

static void print_body (FILE *, const struct class *, bool in_template,
                        int indent);

static const char *const keys[] = { "struct", "class", "union" };
static const char *const accesses[] = { "public", "protected", "private" };

/* The name of CLASS without what it is inside of, and without arguments.  It
   stays valid until the next call.  */
static const char *
local_name (const struct class *class)
{
  static char name[20];
  const char *colon = strrchr (class->name, ':');

  if (!class->template)
    return colon ? colon + 1 : class->name;
  snprintf (name, sizeof name, "t%d", class->template->number);
  return name;
}

/* Write to OUT NUMBER, or the parameter that it is.  */
static void
print_number (FILE *out, const struct number *number)
{
  if (number->parameter >= 0)
    fprintf (out, "N%d", number->parameter);
  else
    fprintf (out, "%d", number->value);
}

/* Write the name of TYPE to OUT.  */
void
print_type (FILE *out, const struct type *type)
{
  switch (type->kind)
    {
    case TYPE_SCALAR:
      fputs (type->scalar->name, out);
      break;

    case TYPE_CLASS:
      fputs (type->class->name, out);
      break;

    case TYPE_PARAMETER:
      fprintf (out, "T%d", type->parameter);
      break;

    case TYPE_DEPENDENT:
      fprintf (out, "::%st%d<", type->template->in_namespace ? "ns::" : "",
               type->template->number);
      for (int i = 0; i < type->template->parameters; i++)
        {
          if (i > 0)
            fputs (", ", out);
          if (type->arguments[i].is_type)
            print_type (out, &type->arguments[i].type);
          else
            print_number (out, &type->arguments[i].number);
        }
      fputc ('>', out);
      break;
    }
}

/* Write to OUT the class that MEMBER defines in place.  */
static void
print_inner (FILE *out, const struct member *member, bool in_template,
             int indent)
{
  const struct class *inner = member->inner;

  bool is_standard
    = inner->form == CLAIM_STANDARD || inner->alignment[0] != '\0';

  fputs (keys[inner->key], out);
  if (inner->alignment[0])
    fprintf (out, " %s", inner->alignment);
  if (inner->is_claimed && inner->form != CLAIM_AT_END)
    fputs (is_standard ? " STANDARD_CLAIM" : " CLAIM", out);
  if (inner->name[0])
    fprintf (out, " %s", local_name (inner));
  print_body (out, inner, in_template, indent);
  if (inner->attribute[0])
    fprintf (out, " %s", inner->attribute);
  if (inner->is_claimed && inner->form == CLAIM_AT_END)
    fputs (" CLAIM", out);
}

/* Write MEMBER to OUT, INDENT columns from the left.  */
static void
print_member (FILE *out, const struct member *member, bool in_template,
              int indent)
{
  fprintf (out, "%*s%s%s", indent, "",
           member->has_no_unique_address ? "[[no_unique_address]] " : "",
           member->alignment);
  fprintf (out, "%s%s%s", member->is_mutable ? "mutable " : "",
           member->is_volatile ? "volatile " : "",
           member->is_const ? "const " : "");
  if (member->inner)
    print_inner (out, member, in_template, indent);
  else
    print_type (out, &member->type);
  if (member->kind != MEMBER_UNNAMED_BIT_FIELD
      && member->kind != MEMBER_ANONYMOUS)
    fprintf (out, " m%d", member->number);
  for (int i = 0; i < member->dimensions; i++)
    {
      fputc ('[', out);
      print_number (out, &member->dimension[i]);
      fputc (']', out);
    }
  if (member->kind == MEMBER_BIT_FIELD
      || member->kind == MEMBER_UNNAMED_BIT_FIELD)
    {
      fputs (" : ", out);
      print_number (out, &member->width);
    }
  fputs (member->attribute, out);
  if (member->is_initialized)
    fprintf (out, " = (%s) 0", member->type.scalar->name);
  else if (member->kind == MEMBER_TYPED && member->type.kind == TYPE_SCALAR
           && member->type.scalar->bound_to)
    fprintf (out, " = %s", member->type.scalar->bound_to);
  fputs (";\n", out);
}

/* Write to OUT the special members of CLASS, whose local name is NAME.  They
   get a body if one would compile: IS_MAKABLE.  */
static void
print_specials (FILE *out, const struct class *class, const char *name,
                bool is_makable)
{
  const char *body = is_makable ? " { }" : "";
  const char *assigns = is_makable ? " { return *this; }" : "";
  unsigned special = class->special;

  if (special & SPECIAL_CONSTRUCTOR)
    fprintf (out, "%s ()%s;\n", name, body);
  if (special & SPECIAL_CONVERTER)
    fprintf (out, "explicit %s (void **)%s;\n", name, body);
  if (special & SPECIAL_COPY)
    fprintf (out, "%s (const %s &)%s;\n", name, name, body);
  if (special & SPECIAL_COPY_DEFAULTED)
    fprintf (out, "%s (const %s &) = default;\n", name, name);
  if (special & SPECIAL_COPY_DELETED)
    fprintf (out, "%s (const %s &) = delete;\n", name, name);
  if (special & SPECIAL_ASSIGNMENT)
    fprintf (out, "%s &operator= (const %s &)%s;\n", name, name, assigns);
  if (special & SPECIAL_DESTRUCTOR)
    fprintf (out, "~%s ()%s;\n", name, body);
  if (special & SPECIAL_VIRTUAL)
    fprintf (out, "virtual void virtual_%s () { }\n", name);
  if (special & SPECIAL_VIRTUAL_DESTRUCTOR)
    fprintf (out, "virtual ~%s ()%s;\n", name, body);
}

/* Write to OUT what CLASS has besides its members and takes no room.  */
static void
print_noise (FILE *out, const struct class *class, const char *name)
{
  if (class->special & SPECIAL_TYPES)
    fputs ("typedef short type_1[3];\n"
           "struct type_2 { char a; long b; virtual void c () { } };\n"
           "enum { constant_1 = 7 };\n",
           out);
  if (class->special & SPECIAL_STATIC)
    fprintf (out,
             "static int static_%s;\n"
             "static const char static_constant_%s = 2;\n",
             name, name);
  if (class->special & SPECIAL_FUNCTION)
    fprintf (out,
             "static int function_%s (int);\n"
             "template <typename U> U *function_template_%s (U *p)\n"
             "{ return p; }\n",
             name, name);
}

/* Write the members of CLASS and the braces around them to OUT, INDENT
   columns from the left.  */
static void
print_body (FILE *out, const struct class *class, bool in_template,
            int indent)
{
  enum access access
    = class->key == KEY_CLASS ? ACCESS_PRIVATE : ACCESS_PUBLIC;
  const char *name = local_name (class);

  for (int i = 0; i < class->bases; i++)
    {
      const struct base *base = &class->base[i];

      fprintf (out, "%s%s%s%s", i > 0 ? ", " : " : ",
               base->is_virtual ? "virtual " : "",
               base->is_access_written ? accesses[base->access] : "",
               base->is_access_written ? " " : "");
      print_type (out, &base->type);
    }
  fprintf (out, "\n%*s{\n", indent, "");
  if (!class->is_anonymous)
    fputs ("FRIEND\n", out);
  print_noise (out, class, name);
  for (int i = 0; i < class->members; i++)
    {
      const struct member *member = &class->member[i];

      if (!class->is_anonymous && member->access != access)
        {
          access = member->access;
          fprintf (out, "%*s%s:\n", indent, "", accesses[access]);
        }
      print_member (out, member, in_template, indent + 2);
    }
  if (class->special && access != ACCESS_PUBLIC)
    fprintf (out, "%*spublic:\n", indent, "");
  print_specials (out, class, name,
                  in_template || (class->facts & FACT_UNMAKABLE) == 0);
  fprintf (out, "%*s}", indent, "");
}

/* Write to OUT the definition of CLASS, a unit or a pattern, with what stands
   around its body.  */
static void
print_class (FILE *out, const struct class *class, bool in_template)
{
  const char *name = local_name (class);
  bool is_standard
    = class->form == CLAIM_STANDARD || class->alignment[0] != '\0';
  bool at_start
    = class->form == CLAIM_AT_START || class->form == CLAIM_STANDARD;
  bool at_end = class->form == CLAIM_AT_END || class->form == CLAIM_TWICE;
  bool attribute_first = class->number % 2 && !is_standard;

  if (class->form == CLAIM_UNNAMED)
    fputs ("typedef ", out);
  fputs (keys[class->key], out);
  if (class->alignment[0])
    fprintf (out, " %s", class->alignment);
  if (at_start)
    fputs (is_standard ? " STANDARD_CLAIM" : " CLAIM", out);
  if (attribute_first && class->attribute[0])
    fprintf (out, " %s", class->attribute);
  /* A specialization is named with its arguments, inside of its
     namespace.  */
  if (class->is_special)
    fprintf (out, " %s", strstr (class->name, name));
  else if (class->form != CLAIM_UNNAMED)
    fprintf (out, " %s", name);
  if (class->is_final)
    fputs (" final", out);
  print_body (out, class, in_template, 0);
  if (!attribute_first && class->attribute[0])
    fprintf (out, " %s", class->attribute);
  if (at_end)
    fputs (" CLAIM", out);
  if (class->form == CLAIM_UNNAMED)
    fprintf (out, " %s CLAIM", name);
  fputs (";\n", out);
}

/* Write to OUT what stands before a unit or a template: CLASS has it.  */
static void
print_opening (FILE *out, const struct class *class)
{
  if (class->in_namespace)
    fputs ("namespace ns\n{\n", out);
  if (class->pack)
    fprintf (out, "#pragma pack (push, %d)\n", class->pack);
}

/* Write to OUT what stands after a unit or a template: CLASS has it.  */
static void
print_closing (FILE *out, const struct class *class)
{
  if (class->pack)
    fputs ("#pragma pack (pop)\n", out);
  if (class->in_namespace)
    fputs ("}\n", out);
}

/* Write to OUT what makes UNIT, an instance of a template, a class.  */
static void
print_instance (FILE *out, const struct class *unit)
{
  if (unit->is_special)
    {
      print_opening (out, unit);
      fputs ("template <>\n", out);
      print_class (out, unit, false);
      print_closing (out, unit);
    }
  if (unit->form == CLAIM_TYPEDEF)
    fprintf (out, "typedef %s mark_x%d CLAIM;\n", unit->name, unit->number);
  else if (unit->is_explicit)
    fprintf (out, "template %s %s;\n", keys[unit->key], unit->name);
  else
    fprintf (out, "static_assert (sizeof (%s) > 0, \"\");\n", unit->name);
}

/* Write to OUT the definition of UNIT, which is no instance and not inside of
   another class.  */
static void
print_unit (FILE *out, const struct class *unit)
{
  const char *name = local_name (unit);

  print_opening (out, unit);
  if (unit->form == CLAIM_FORWARD)
    fprintf (out, "%s %s;\ntypedef %s mark_%s CLAIM;\n", keys[unit->key],
             name, name, name);
  print_class (out, unit, false);
  if (unit->form == CLAIM_TYPEDEF || unit->form == CLAIM_TWICE)
    fprintf (out, "typedef %s mark_%s CLAIM;\n", name, name);
  if (unit->form == CLAIM_USING)
    fprintf (out, "using mark_%s CLAIM = %s;\n", name, name);
  print_closing (out, unit);
}

/* Write the definition of UNIT to OUT, with its claim, between two comments
   by which it can be found; nothing if it is inside of another one.  */
void
source_print_unit (FILE *out, const struct class *unit)
{
  if (unit->is_inner)
    return;
  fprintf (out, "/* %s */\n", unit->id);
  if (unit->template)
    print_instance (out, unit);
  else
    print_unit (out, unit);
  fprintf (out, "/* end %s */\n\n", unit->id);
}

/* Write the definition of TEMPLATE to OUT, likewise.  */
void
source_print_template (FILE *out, const struct template *template)
{
  fprintf (out, "/* t%d */\n", template->number);
  print_opening (out, template->pattern);
  fputs ("template <", out);
  for (int i = 0; i < template->parameters; i++)
    fprintf (out, "%s%s%d", i > 0 ? ", " : "",
             template->is_type[i] ? "typename T" : "int N", i);
  fputs (">\n", out);
  print_class (out, template->pattern, true);
  print_closing (out, template->pattern);
  fprintf (out, "/* end t%d */\n\n", template->number);
}
