// A class template whose instance breaks its claim on every ABI.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct __attribute__ ((into_bytes)) box
{
  unsigned char kind;
  T length;
};

template <typename T> struct holder
{
  box<T> member;
};

holder<unsigned char> good;
holder<unsigned short> bad;
