// A claim on a class that is never completed is an error at the end, whatever
// it was made on.
// SPDX-License-Identifier: GPL-3.0-or-later

class [[bytesafe::into_bytes]] never;	// { dg-error {'class never' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} }
union __attribute__ ((from_bytes)) choice;	// { dg-error {'union choice' is claimed to be 'from_bytes', but is never completed \[incomplete-type\]} }
using alias [[bytesafe::into_bytes]] = struct tag;	// { dg-error {'struct tag' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} }
namespace { struct [[bytesafe::into_bytes]] hidden; }	// { dg-error {'struct \{anonymous\}::hidden' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} }
struct outer
{
  friend struct __attribute__ ((into_bytes)) befriended;	// { dg-error {'struct befriended' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} }
  struct [[bytesafe::into_bytes]] member;	// { dg-error {'struct outer::member' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} }
};
void
function ()
{
  struct [[bytesafe::into_bytes]] local;	// { dg-error {'struct function\(\)::local' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} }
  extern local *pointer;
}

// A template that is never defined has no instance.
template <typename T> struct box;
using box_alias [[bytesafe::into_bytes]] = box<int>;	// { dg-error {'struct box<int>' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} }

// Nobody asked for a class of these.
template <typename T> struct [[bytesafe::into_bytes]] unused;
template <typename T> struct [[bytesafe::into_bytes]] unused_defined { char a; T b; };
unused<int> *unused_pointer;
