/* Records of somebody else, who knows nothing of bytesafe.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct vendor_good
{
  unsigned int length;
  unsigned int kind;
};

struct vendor_bad
{
  unsigned char kind;
  unsigned int length;
};
