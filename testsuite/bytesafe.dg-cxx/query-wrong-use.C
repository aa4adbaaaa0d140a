// The attribute behind the queries is for the header only.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T, typename Y, typename N> struct select { };
struct yes; struct no;

typedef int plain __attribute__ ((bytesafe_answer ("into_bytes"))); // { dg-error {'bytesafe_answer' attribute is for '<bytesafe/traits.h>' only} }
typedef select<int, yes, no> wrong __attribute__ ((bytesafe_answer ("into_byte"))); // { dg-error {'bytesafe_answer' attribute is for '<bytesafe/traits.h>' only} }
typedef select<int, yes, no> number __attribute__ ((bytesafe_answer (1))); // { dg-error {'bytesafe_answer' attribute is for '<bytesafe/traits.h>' only} }
int variable __attribute__ ((bytesafe_answer ("into_bytes"))); // { dg-error {'bytesafe_answer' attribute is for '<bytesafe/traits.h>' only} }
