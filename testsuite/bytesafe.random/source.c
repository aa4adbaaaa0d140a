/* Writing a record as C.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "generate.h"

static void print_body (FILE *, const struct record *, int indent);

/* The name of the type of RECORD, a top-level one.  It stays valid until the
   fourth call from now.  */
const char *
record_name (const struct record *record)
{
  static char names[4][32];
  static unsigned next;
  char *name = names[next++ % 4];

  snprintf (name, sizeof names[0], "%sr%d",
	    record->form == CLAIM_UNNAMED ? ""
	    : record->is_union ? "union " : "struct ", record->number);
  return name;
}

/* "union" or "struct", as RECORD is.  */
static const char *
keyword (const struct record *record)
{
  return record->is_union ? "union" : "struct";
}

/* Write MEMBER to OUT, INDENT columns from the left.  */
static void
print_member (FILE *out, const struct member *member, int indent)
{
  fprintf (out, "%*s%s%s", indent, "", member->alignment, member->qualifier);
  switch (member->kind)
    {
    case MEMBER_SCALAR:
    case MEMBER_BIT_FIELD:
    case MEMBER_UNNAMED_BIT_FIELD:
      fputs (member->scalar->name, out);
      break;

    case MEMBER_RECORD:
      fputs (record_name (member->record), out);
      break;

    case MEMBER_ALIGNED_RECORD:
      fprintf (out, "aligned_r%d", member->record->number);
      break;

    case MEMBER_INLINE:
    case MEMBER_ANONYMOUS:
      fputs (keyword (member->record), out);
      if (member->record->attribute_first)
	fprintf (out, " %s", member->record->attribute);
      fputc ('\n', out);
      print_body (out, member->record, indent);
      if (!member->record->attribute_first)
	fprintf (out, " %s", member->record->attribute);
      break;
    }
  if (member->kind != MEMBER_UNNAMED_BIT_FIELD
      && member->kind != MEMBER_ANONYMOUS)
    fprintf (out, " m%d", member->number);
  for (int i = 0; i < member->dimensions; i++)
    {
      if (member->dimension[i] == FLEXIBLE)
	fputs ("[]", out);
      else
	fprintf (out, "[%d]", member->dimension[i]);
    }
  if (member->kind == MEMBER_BIT_FIELD
      || member->kind == MEMBER_UNNAMED_BIT_FIELD)
    fprintf (out, member->width > 64 ? " : WIDTH128 (%d)" : " : %d",
	     member->width);
  fprintf (out, "%s;\n", member->attribute);
}

/* Write the members of RECORD and the braces around them to OUT, INDENT
   columns from the left.  */
static void
print_body (FILE *out, const struct record *record, int indent)
{
  fprintf (out, "%*s{\n", indent, "");
  for (int i = 0; i < record->members; i++)
    print_member (out, &record->member[i], indent + 2);
  fprintf (out, "%*s}", indent, "");
}

/* Write the definition of RECORD to OUT, with its claim, between two comments
   by which it can be found.  */
void
source_print (FILE *out, const struct record *record)
{
  int n = record->number;
  bool claimed = (record->form == CLAIM_AT_END
		  || record->form == CLAIM_TWICE);

  fprintf (out, "/* r%d */\n", n);
  if (record->pack)
    fprintf (out, "#pragma pack (push, %d)\n", record->pack);
  if (record->form == CLAIM_FORWARD)
    fprintf (out, "typedef %s r%d mark_r%d CLAIM;\n", keyword (record), n, n);
  if (record->form == CLAIM_UNNAMED)
    fputs ("typedef ", out);
  fputs (keyword (record), out);
  if (record->form == CLAIM_AT_START)
    fputs (" CLAIM", out);
  if (record->attribute_first && record->attribute[0])
    fprintf (out, " %s", record->attribute);
  if (record->form != CLAIM_UNNAMED)
    fprintf (out, " r%d", n);
  fputc ('\n', out);
  print_body (out, record, 0);
  /* Attributes that change the layout stand on both sides of the claim.  */
  if (claimed && n % 2)
    fputs (" CLAIM", out);
  if (!record->attribute_first && record->attribute[0])
    fprintf (out, " %s", record->attribute);
  if (claimed && !(n % 2))
    fputs (" CLAIM", out);
  if (record->form == CLAIM_UNNAMED)
    fprintf (out, " r%d CLAIM", n);
  fputs (";\n", out);
  if (record->form == CLAIM_TYPEDEF || record->form == CLAIM_TWICE)
    fprintf (out, "typedef %s r%d mark_r%d CLAIM;\n", keyword (record), n, n);
  if (record->typedef_alignment)
    fprintf (out, "typedef %s aligned_r%d __attribute__ ((aligned (%d)));\n",
	     record_name (record), n, record->typedef_alignment);
  if (record->pack)
    fputs ("#pragma pack (pop)\n", out);
  fprintf (out, "/* end r%d */\n\n", n);
}
