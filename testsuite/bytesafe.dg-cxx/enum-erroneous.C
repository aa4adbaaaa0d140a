// Enumerators that g++ can not make, after an error: one without a value is no
// reason to crash.
// SPDX-License-Identifier: GPL-3.0-or-later

int unrelated = undeclared;	// { dg-error {'undeclared' was not declared in this scope} }

template <typename T> struct box { enum class [[bytesafe::into_bytes]] kind : T; };
template <typename T> enum class box<bool>::kind : T { A };	// { dg-error {different underlying type in enum 'enum class box<bool>::kind'} }
		// { dg-error {cannot add an enumerator list to a template instantiation} "" { target *-*-* } .-1 }

template <typename T> struct value { enum [[bytesafe::into_bytes]] kind { A = T::a }; };	// { dg-error {'a' is not a member of 'int'} }
value<int>::kind bad;
