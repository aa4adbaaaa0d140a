// A claim on a class or an enumeration without a name of its own: a typedef
// gives it one, and messages call it by that and stand at it, whichever of the
// places the claim is in.  An alias gives none, nor does a variable.
// SPDX-License-Identifier: GPL-3.0-or-later

#define CLAIM __attribute__ ((into_bytes))

typedef struct { char a; int b; } behind_name CLAIM;	// { dg-error {'struct behind_name' is not 'into_bytes'} }
typedef struct { char a; int b; } CLAIM behind_brace;	// { dg-error {'struct behind_brace' is not 'into_bytes'} }
typedef struct CLAIM { char a; int b; } before_brace;	// { dg-error {'struct before_brace' is not 'into_bytes'} }
typedef class [[bytesafe::into_bytes]] { char a; int b; } brackets;	// { dg-error {'class brackets' is not 'into_bytes'} }
typedef union { char a; int b; } choice CLAIM;	// { dg-error {'union choice' is not 'into_bytes'} }
typedef enum { A } kind __attribute__ ((from_bytes));	// { dg-error {'enum kind' is not 'from_bytes'} }
typedef enum __attribute__ ((from_bytes)) { B } kind_before;	// { dg-error {'enum kind_before' is not 'from_bytes'} }
typedef struct { char a; int b; } first CLAIM, *second, third;	// { dg-error {'struct first' is not 'into_bytes'} }

using alias [[bytesafe::into_bytes]] = struct { char a; int b; };	// { dg-error {'alias' is not 'into_bytes'} }
struct CLAIM { char a; int b; } variable;	// { dg-error {'<unnamed struct>' is not 'into_bytes'} }
enum __attribute__ ((from_bytes)) { C };	// { dg-error {'<unnamed enum>' is not 'from_bytes'} }

struct holder
{
  struct CLAIM { char a; int b; } member;	// { dg-error {'holder::<unnamed struct>' is not 'into_bytes'} }
  struct CLAIM { char c; int d; };	// { dg-error {'holder::<unnamed struct>' is not 'into_bytes'} }
};

static_assert (!__builtin_has_attribute (behind_name, into_bytes), "");
static_assert (!__builtin_has_attribute (behind_brace, into_bytes), "");
static_assert (!__builtin_has_attribute (before_brace, into_bytes), "");
static_assert (!__builtin_has_attribute (brackets, into_bytes), "");
static_assert (!__builtin_has_attribute (choice, into_bytes), "");
static_assert (!__builtin_has_attribute (kind, from_bytes), "");
static_assert (!__builtin_has_attribute (alias, into_bytes), "");
static_assert (!__builtin_has_attribute (decltype (variable), into_bytes), "");
static_assert (!__builtin_has_attribute (decltype (holder::member), into_bytes), "");
