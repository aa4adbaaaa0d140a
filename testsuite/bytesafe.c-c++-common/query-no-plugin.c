/* Without the plugin a question is an error that says what to do.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-no-plugin "" }  */

#include <bytesafe/traits.h>

struct good { int value; };
int answer = bs_holds (into_bytes, struct good); /* { dg-error {load the GCC plugin bytesafe by -fplugin=, or define BS_UNCHECKED} "" { target c } } */
/* { dg-error {load the GCC plugin bytesafe by -fplugin=, or define BS_UNCHECKED} "" { target c++ } 0 } */
