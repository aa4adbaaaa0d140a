// std::complex of float and double, in members and by itself.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <complex>

#include "marks.h"

struct message
{
  std::complex<float> numbers[2];
  std::complex<double> number;
} CLAIMS;

using own [[bytesafe::into_bytes, bytesafe::from_bytes, bytesafe::immutable]] = std::complex<double>;

MARKS (message, 1, 1, 1);
MARKS (own, 1, 1, 1);
COPIES (message, 1);
