/* What our headers need of the kernel's header of this name.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef LINUX_TYPES_H
#define LINUX_TYPES_H

typedef short int16_t;
typedef int int32_t;
typedef long long int64_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long long uint64_t;
typedef __SIZE_TYPE__ size_t;
typedef __UINTPTR_TYPE__ uintptr_t;

#endif
