/* How a number in DMA memory is loaded and stored: at once.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/dma.h>, which is what to include.  */

#ifndef BYTESAFE_DMA_SCALAR_H
#define BYTESAFE_DMA_SCALAR_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/dma-check.h>

/* For a member of type M, the name of a typedef:
   BS_DETAIL_DMA_ENDIAN (M): is it one of the types of <bytesafe/endian.h>?
   BS_DETAIL_DMA_VALUE (M): the type that it is read and written as;
   BS_DETAIL_DMA_LOAD (M, place): the number at PLACE;
   BS_DETAIL_DMA_STORE (M, place, value): store it.  */
#define BS_DETAIL_DMA_ENDIAN(M) 0
#define BS_DETAIL_DMA_VALUE(M) M
#define BS_DETAIL_DMA_LOAD(M, place) (*(const volatile M *) (place))
#define BS_DETAIL_DMA_STORE(M, place, number)                                \
  ((void) (*(volatile M *) (place) = (number)))

#endif /* BYTESAFE_DMA_SCALAR_H */
