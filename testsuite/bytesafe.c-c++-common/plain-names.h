/* Macros of plain names, as users have them.  Whoever comes across one gets a
   syntax error.  The headers of the language come first: what these bear is
   theirs.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>
#ifdef __cplusplus
#include <cstddef>
#endif

#define into_bytes 0 A MACRO
#define from_bytes 0 A MACRO
#define immutable 0 A MACRO
#define from_zeros 0 A MACRO
#define unaligned 0 A MACRO
#define no_padding 0 A MACRO
#define byte_eq 0 A MACRO
#define portable_layout 0 A MACRO
#define most_traits 0 A MACRO
#define promised 0 A MACRO
#define marked 0 A MACRO
#define holds 0 A MACRO
#define N 0 A MACRO
#define No 0 A MACRO
#define Source 0 A MACRO
#define T 0 A MACRO
#define V 0 A MACRO
#define Yes 0 A MACRO
#define address 0 A MACRO
#define alignment 0 A MACRO
#define answer 0 A MACRO
#define be16 0 A MACRO
#define be32 0 A MACRO
#define be64 0 A MACRO
#define bits 0 A MACRO
#define buffer 0 A MACRO
#define bytes 0 A MACRO
#define c 0 A MACRO
#define check 0 A MACRO
#define claim 0 A MACRO
#define constant 0 A MACRO
#define conversion 0 A MACRO
#define convert 0 A MACRO
#define copy 0 A MACRO
#define count 0 A MACRO
#define data 0 A MACRO
#define detail 0 A MACRO
#define element 0 A MACRO
#define error 0 A MACRO
#define from 0 A MACRO
#define function 0 A MACRO
#define head 0 A MACRO
#define is_array 0 A MACRO
#define is_endian 0 A MACRO
#define is_exact 0 A MACRO
#define is_possible 0 A MACRO
#define is_signed 0 A MACRO
#define is_valid 0 A MACRO
#define kind 0 A MACRO
#define largest 0 A MACRO
#define le16 0 A MACRO
#define le32 0 A MACRO
#define le64 0 A MACRO
#define left 0 A MACRO
#define most 0 A MACRO
#define name 0 A MACRO
#define needed 0 A MACRO
#define no 0 A MACRO
#define object 0 A MACRO
#define offset 0 A MACRO
#define order 0 A MACRO
#define out 0 A MACRO
#define pointer 0 A MACRO
#define points_to_bytes 0 A MACRO
#define question 0 A MACRO
#define rest 0 A MACRO
#define select 0 A MACRO
#define shift 0 A MACRO
#define size 0 A MACRO
#define source 0 A MACRO
#define storage 0 A MACRO
#define tail 0 A MACRO
#define text 0 A MACRO
#define to 0 A MACRO
#define trait 0 A MACRO
#define transmute 0 A MACRO
#define type 0 A MACRO
#define unused 0 A MACRO
#define v 0 A MACRO
#define value 0 A MACRO
#define value_type 0 A MACRO
#define view 0 A MACRO
#define where 0 A MACRO
#define word 0 A MACRO
#define words 0 A MACRO
#define x 0 A MACRO
#define yes 0 A MACRO
#define zeroed 0 A MACRO
#define MUT 0 A MACRO
#define REF 0 A MACRO
