/* C23's way to ask for an attribute in a name space.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-std=c2x" }  */

#if !__has_c_attribute (bytesafe::into_bytes)
#error "bytesafe::into_bytes is not known"
#endif
#if !__has_c_attribute (gnu::into_bytes)
#error "gnu::into_bytes is not known"
#endif
#if !__has_c_attribute (__bytesafe__::__into_bytes__)
#error "__bytesafe__::__into_bytes__ is not known"
#endif
#if __has_c_attribute (bytesafe::nonsense)
#error "bytesafe::nonsense is known"
#endif
