// A bound and a trust in the standard's form of attributes, and a bound that is
// called through a pointer to a member function.
// SPDX-License-Identifier: GPL-3.0-or-later

struct padded { char first; int second; };
struct [[bytesafe::bytesafe_trust ("into_bytes", "cleared by reset")]] trusted { char first; int second; };

[[bytesafe::bytesafe_requires ("into_bytes", 1)]] void in_front (const void *);
void behind_the_name [[bytesafe::bytesafe_requires ("into_bytes", 1)]] (const void *);
void at_the_end (const void *) [[bytesafe::bytesafe_requires ("into_bytes", 1)]];

struct sink
{
  void put (const void *) __attribute__ ((bytesafe_requires ("into_bytes", 2)));
};

void
call (padded *p, trusted *t, sink &s)
{
  in_front (p); // { dg-error {argument 1 of 'in_front' must be 'into_bytes', but 'struct padded' is not} }
  behind_the_name (p); // { dg-error {argument 1 of 'behind_the_name' must be 'into_bytes'} }
  at_the_end (p); // { dg-error {argument 1 of 'at_the_end' must be 'into_bytes'} }
  in_front (t);
  behind_the_name (t);
  at_the_end (t);

  decltype (&sink::put) pointer = &sink::put;
  (s.*pointer) (p); // { dg-error {argument 2 of a member function must be 'into_bytes', but 'struct padded' is not} }
  (s.*pointer) (t);
}
