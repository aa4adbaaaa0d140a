/* A promise that is kept if enumerations are open.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/traits.h>

enum state
{
  STATE_OFF,
  STATE_ON
};

struct lamp
{
  enum state state;
} BS_FROM_BYTES;

extern struct lamp lamp;
struct lamp lamp;
