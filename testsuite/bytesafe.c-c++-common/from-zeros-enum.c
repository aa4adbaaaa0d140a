/* What opens an enumeration for from_bytes opens it for from_zeros, and what
   closes it closes it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

enum plain { PLAIN = 1 };
enum __attribute__ ((flag_enum)) flags { FLAG = 1 };
enum __attribute__ ((enum_extensibility (open))) extensible { EXTENSIBLE = 1 };
enum __attribute__ ((enum_extensibility (closed))) closed { CLOSED = 1 };
enum __attribute__ ((enum_extensibility (closed))) closed_zero { CLOSED_ZERO };

struct of_plain { enum plain value; } __attribute__ ((from_zeros));	/* { dg-error {'struct of_plain' is not 'from_zeros'} } */
struct of_flags { enum flags value; } __attribute__ ((from_zeros));
struct of_extensible { enum extensible value; } __attribute__ ((from_zeros));
struct of_closed { enum closed value; } __attribute__ ((from_zeros));	/* { dg-error {'struct of_closed' is not 'from_zeros'} } */
struct of_closed_zero { enum closed_zero value; } __attribute__ ((from_zeros));
