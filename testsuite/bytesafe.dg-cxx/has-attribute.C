// Preprocessors see the attributes: by both questions that C++ has.
// SPDX-License-Identifier: GPL-3.0-or-later

#if !__has_attribute (into_bytes) || !__has_attribute (__into_bytes__)
#error "into_bytes is not known"
#endif
#if !__has_cpp_attribute (bytesafe::into_bytes)
#error "bytesafe::into_bytes is not known"
#endif
#if !__has_cpp_attribute (gnu::into_bytes)
#error "gnu::into_bytes is not known"
#endif
#if !__has_cpp_attribute (__bytesafe__::__into_bytes__)
#error "__bytesafe__::__into_bytes__ is not known"
#endif
#if __has_cpp_attribute (bytesafe::nonsense)
#error "bytesafe::nonsense is known"
#endif
