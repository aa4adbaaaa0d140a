// A program of C++ whose classes keep their claims, in each dialect since
// C++98, and with each option that changes layouts.
// SPDX-License-Identifier: GPL-3.0-or-later

#define CLAIM __attribute__ ((into_bytes, from_bytes, immutable))

class CLAIM address
{
public:
  unsigned int host;
  unsigned short port;
  unsigned short family;
};

struct CLAIM message : address
{
  message () : length (0) { }
  unsigned int length;
};

template <typename T, int N> struct CLAIM ring
{
  T elements[N];
  unsigned int first;
  unsigned int last;
  void put (const T &value) { elements[last++ % N] = value; }
};

enum __attribute__ ((into_bytes)) kind { REQUEST, REPLY };
#ifdef NO_ALIAS
typedef unsigned int number;
typedef ring<unsigned int, 8> third;
#else
typedef unsigned int number CLAIM;
typedef ring<unsigned int, 8> third CLAIM;
#endif

namespace wire
{
template <typename T> T
sum (T *from, int count)
{
  struct CLAIM state { T value; } s = { 0 };
  while (count-- != 0)
    s.value += *from++;
  return s.value;
}
}

ring<message, 4> messages;
third numbers;

int
main ()
{
  message m;
  m.length = 3;
  messages.put (m);
  numbers.put (4);
  number a[2] = { messages.elements[0].length, numbers.elements[0] };
  return wire::sum (a, 2) == 7 ? REQUEST : REPLY;
}
