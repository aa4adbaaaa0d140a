/* The model of random C++ classes, shared by the parts of the generator.
   SPDX-License-Identifier: GPL-3.0-or-later

   generate.c   the outline of the program
   scalars.c    the scalar types that a member can have
   invent.c     invents classes and class templates
   members.c    invents their members and bases
   facts.c      what is true of a class, and whether it is valid
   instance.c   makes classes of class templates
   source.c     writes a class as C++
   oracle.c     writes the functions that fill an object

   The model holds what the C++ source says and nothing of its layout: no part
   of the generator knows a size, an alignment or an offset.  What the layout
   is, the program finds out when it runs.  */

#ifndef BYTESAFE_RANDOM_MODEL_H
#define BYTESAFE_RANDOM_MODEL_H

#include "../bytesafe.random/common.h"
#include "facts.h"

enum
{
  MAX_MEMBERS = 20,   /* of one class */
  MAX_BASES = 4,      /* of one class */
  MAX_DIMENSIONS = 2, /* of one array */
  MAX_PARAMETERS = 2, /* of one template */
  MAX_LEAVES = 200,   /* scalars in one class, arrays unrolled */
  MAX_UNITS = 5000    /* of one program */
};

/* How every bit that a store of a scalar defines can be set.  */
enum scalar_kind
{
  SCALAR_BYTES,    /* all of its bytes: memset */
  SCALAR_FLOAT,    /* perhaps with dead bytes: store it */
  SCALAR_REFERENCE /* not at all: it is bound when the object is made */
};

/* A scalar type.  WIDTH is the greatest width of a bit-field of that type that
   is no excess on any target, 0 where there can be none.  FAMILY groups types
   that are expected to have the same size, so that classes without padding
   are frequent; nothing depends on that expectation.  */
struct scalar
{
  const char *name;    /* as a type specifier */
  const char *printed; /* how GCC prints it, without spaces, if it can be a
                          template's argument; else NULL */
  enum scalar_kind kind;
  int width;
  int family;           /* 0: none */
  unsigned facts;       /* enum fact */
  int covered_width;    /* bit-fields up to it have no invalid pattern */
  bool is_overaligned;  /* may not be an array's element */
  bool is_simple;       /* alignas and initializers are simple */
  const char *base;     /* for SCALAR_FLOAT: the type that is stored */
  bool is_complex;      /* and it is so twice */
  const char *bound_to; /* for SCALAR_REFERENCE: an lvalue */
};

struct class;
struct template;
struct argument;

enum type_kind
{
  TYPE_SCALAR,
  TYPE_CLASS,     /* a complete one, perhaps an instance of a template */
  TYPE_PARAMETER, /* these two only inside of a template: */
  TYPE_DEPENDENT  /* an instance whose arguments have parameters in them */
};

struct type
{
  enum type_kind kind;
  const struct scalar *scalar;
  struct class *class;
  int parameter;
  struct template *template;
  struct argument *arguments;
};

/* A number in a declaration: a literal, or parameter number PARAMETER unless
   that is -1.  */
struct number
{
  int value;
  int parameter;
};

/* A template's argument.  */
struct argument
{
  bool is_type;
  struct type type;
  struct number number;
};

enum access
{
  ACCESS_PUBLIC,
  ACCESS_PROTECTED,
  ACCESS_PRIVATE
};

struct base
{
  struct type type;
  enum access access;
  bool is_access_written;
  bool is_virtual;
};

enum member_kind
{
  MEMBER_TYPED,
  MEMBER_BIT_FIELD,
  MEMBER_UNNAMED_BIT_FIELD,
  MEMBER_INLINE,   /* a class defined in place */
  MEMBER_ANONYMOUS /* likewise, without a declarator */
};

struct member
{
  enum member_kind kind;
  int number; /* the name is mNUMBER */
  struct type type;
  struct class *inner;
  struct number width; /* of a bit-field */
  int dimensions;
  struct number dimension[MAX_DIMENSIONS];
  enum access access;
  bool has_no_unique_address;
  bool is_mutable;
  bool is_volatile;
  bool is_const;
  bool is_initialized;
  const char *alignment; /* "" or "alignas (16) " */
  const char *attribute; /* "" or " __attribute__ (...)" */
};

/* The special members that a class declares, and other members that take no
   room.  */
enum special
{
  SPECIAL_CONSTRUCTOR = 1,
  SPECIAL_CONVERTER = 2, /* a constructor from something else */
  SPECIAL_COPY = 4,
  SPECIAL_COPY_DEFAULTED = 8,
  SPECIAL_COPY_DELETED = 16,
  SPECIAL_ASSIGNMENT = 32,
  SPECIAL_DESTRUCTOR = 64,
  SPECIAL_VIRTUAL = 128,
  SPECIAL_VIRTUAL_DESTRUCTOR = 256,
  SPECIAL_STATIC = 512,
  SPECIAL_TYPES = 1024,
  SPECIAL_FUNCTION = 2048
};

enum key
{
  KEY_STRUCT,
  KEY_CLASS,
  KEY_UNION
};

/* How a class carries its claim.  */
enum claim_form
{
  CLAIM_AT_START, /* class CLAIM rN { }; */
  CLAIM_STANDARD, /* the same with [[ ]] */
  CLAIM_AT_END,   /* class rN { } CLAIM; */
  CLAIM_TYPEDEF,  /* typedef rN mark_rN CLAIM; */
  CLAIM_USING,    /* using mark_rN CLAIM = rN; */
  CLAIM_FORWARD,  /* a typedef before the definition */
  CLAIM_TWICE,    /* at the end, and by a typedef */
  CLAIM_UNNAMED   /* typedef struct { } rN CLAIM; */
};

struct class
{
  int number;       /* of a unit, which is a class with a claim */
  const char *name; /* in the source: "::r5", "::ns::t3<::r5, 2>"; of an
                       inner class "n7", or "::r5::n7" if it is a unit; "" */
  const char *id;   /* as messages say it, without spaces and namespaces */
  struct template *template; /* if it is an instance of one */
  bool is_special;           /* and has a body of its own */
  bool is_inner;             /* it is defined inside of another class */
  bool is_claimed;           /* and is a unit */
  bool is_hidden; /* it, or what it is inside of, has no name as yet where
                     it ends */
  enum key key;
  enum claim_form form;
  bool in_namespace;
  bool is_anonymous;
  bool is_open; /* all of its members are public */
  bool is_final;
  bool is_explicit;      /* as an instance: it is instantiated explicitly */
  const char *alignment; /* "" or "alignas (64) " */
  const char *attribute; /* "" or "__attribute__ (...)" */
  int pack;              /* #pragma pack (N); 0: none */
  bool is_dense;         /* these three: what its style hopes for, see
                            invent.c */
  int family;            /* all scalars are of it; 0: no hope */
  int missing;           /* as many bytes would fill its tail */
  unsigned special;      /* enum special */
  int bases;
  struct base base[MAX_BASES];
  int members;
  struct member member[MAX_MEMBERS];

  /* Found by class_examine.  */
  int leaves;     /* scalars inside */
  unsigned facts; /* enum fact */
};

/* A class template.  Its pattern is a class that mentions the parameters.  */
struct template
{
  int number;
  int parameters;
  bool is_type[MAX_PARAMETERS];
  bool is_class[MAX_PARAMETERS]; /* the argument must be one */
  bool is_used[MAX_PARAMETERS];
  struct class *pattern;
  bool in_namespace;
  bool is_proven; /* to be C++, by an instance */
};

/* generate.c */
extern struct class *units[MAX_UNITS];
extern int unit_count;
extern struct template *templates[MAX_UNITS];
extern int template_count;
extern bool uses_atomics;
void add_unit (struct class *unit);
void add_template (struct template *template);
void remove_template (void);

/* scalars.c */
void scalars_print (FILE *out);
const struct scalar *scalar_any (void);
const struct scalar *scalar_of_family (int family);
const struct scalar *scalar_for_bit_field (int width);
const struct scalar *scalar_for_argument (void);
enum
{
  FAMILIES = 4 /* 1 to 4: sizes of 1, 2, 4 and 8 bytes */
};

/* invent.c */
enum style
{
  STYLE_WILD,       /* anything */
  STYLE_SAME,       /* one family of scalars */
  STYLE_DESCENDING, /* the wide members first */
  STYLE_UNITS,      /* bit-fields that fill their units */
  STYLE_TAIL,       /* bytes are missing at the end */
  STYLE_NESTED,     /* mostly classes */
  STYLE_DERIVED,    /* a base, and members that go with it */
  STYLE_EMPTY,      /* nothing that has a value */
  STYLES
};

/* What is being invented.  */
struct state
{
  int names;                 /* member names used so far */
  int depth;                 /* of nesting */
  struct template *template; /* whose pattern it is, or NULL */
};

/* A class that is looked for among the earlier ones.  */
enum wish
{
  WISH_ANY,
  WISH_EMPTY,
  WISH_DENSE,
  WISH_TAIL
};

enum style any_style (void);
struct class *invent_inner (struct state *state, const struct class *outer,
                            bool is_anonymous, bool is_union);
void invent_unit (int number);
void invent_template (int number);
void invent_special (struct class *class, const struct template *template);

/* members.c */
void add_scalar (struct state *state, struct class *class,
                 const struct scalar *scalar, bool may_be_array);
void add_bit_field (struct state *state, struct class *class,
                    const struct scalar *scalar, int width);
struct member *add_typed (struct state *state, struct class *class,
                          struct type type, bool may_be_array);
void add_any (struct state *state, struct class *class);
void add_class (struct state *state, struct class *class, enum wish wish);
void add_inner (struct state *state, struct class *class, bool is_anonymous);
void add_empty (struct state *state, struct class *class);
void add_empty_array (struct state *state, struct class *class);
void add_base (struct state *state, struct class *class, enum wish wish);
struct argument any_argument (struct state *state,
                              const struct template *template, int index);

/* facts.c */
bool class_examine (struct class *class);
bool class_is_empty (const struct class *class);

/* instance.c */
const char *join (const char *first, const char *second);
void register_inner (struct class *class);
struct class *instance_of (struct template *template,
                           const struct argument *arguments);

/* source.c */
void print_type (FILE *out, const struct type *type);
void source_print_unit (FILE *out, const struct class *unit);
void source_print_template (FILE *out, const struct template *template);

/* oracle.c */
void oracle_print_unit (FILE *out, const struct class *unit);
void oracle_print_tail (FILE *out);

#endif
