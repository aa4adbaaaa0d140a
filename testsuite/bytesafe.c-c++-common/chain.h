/* The first links of two chains of records, each of which holds the one before
   it twice: so much is the same on every ABI.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define LINK(name, before) struct name { struct before left, right; };

#define CHAIN_10(p, before)						\
  LINK (p##0, before)							\
  LINK (p##1, p##0)							\
  LINK (p##2, p##1)							\
  LINK (p##3, p##2)							\
  LINK (p##4, p##3)							\
  LINK (p##5, p##4)							\
  LINK (p##6, p##5)							\
  LINK (p##7, p##6)							\
  LINK (p##8, p##7)							\
  LINK (p##9, p##8)
