// Spellings that are none: g++ says so, and nothing is claimed.
// SPDX-License-Identifier: GPL-3.0-or-later

struct [[bytesafe::into_byte]] unknown { char a; int b; };	// { dg-warning {'bytesafe::into_byte' scoped attribute directive ignored} }
struct [[into_bytes]] unscoped { char a; int b; };	// { dg-warning {'into_bytes' attribute directive ignored} }
struct [[bytesafes::into_bytes]] other_scope { char a; int b; };	// { dg-warning {'bytesafes::into_bytes' scoped attribute directive ignored} }
struct __attribute__ ((bytesafe_into_bytes)) prefixed { char a; int b; };	// { dg-warning {'bytesafe_into_bytes' attribute directive ignored} }
struct __attribute__ ((into_bytes (0, 1))) with_arguments { char a; int b; };	// { dg-error {wrong number of arguments specified for 'into_bytes' attribute} }

static_assert (!__builtin_has_attribute (unscoped, into_bytes), "");
static_assert (!__builtin_has_attribute (other_scope, into_bytes), "");
static_assert (!__builtin_has_attribute (with_arguments, into_bytes), "");
