/* <bytesafe/bytes.h> in what only C++ has: constants, templates, lambda
   expressions, std::byte, classes with more than members.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run { target c++17 } }  */

#include <bytesafe/bytes.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>

struct msg
{
  uint32_t length;
  uint16_t kind;
  uint16_t flags;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

class BS_ATTR (into_bytes) BS_ATTR (from_bytes) BS_ATTR (immutable) box
{
public:
  explicit box (uint32_t first) : value (first) {}
  uint32_t get () const { return value; }

private:
  uint32_t value;
};

/* Constants, also outside of functions.  */
constexpr uint32_t one = bs_transmute (uint32_t, 1.0f);
static_assert (one == 0x3f800000, "");
constexpr msg nothing = bs_zeroed (msg);
static_assert (nothing.length == 0 && nothing.flags == 0, "");
constexpr unsigned char bytes4[4] = { 1, 1, 1, 1 };
static_assert (bs_transmute (uint32_t, bytes4) == 0x01010101, "");
static_assert (bs_transmute (uint32_t, msg { 1, 2, 3 }.length) == 1, "");

#define CHECK(condition)                                                     \
  do                                                                         \
    if (!(condition))                                                        \
      abort ();                                                              \
  while (0)

/* A value of T from the bytes of another, and back.  */
template <typename T>
T
copy (const T &value)
{
  unsigned char buffer[sizeof (T)];
  T result (value);
  const T *view;
  T *mut;
  CHECK (bs_write_to (&value, buffer, sizeof buffer) == BS_OK);
  CHECK (bs_read_from (T, buffer, sizeof buffer, &result) == BS_OK);
  void *any = &result;
  CHECK (bs_ref_from (T, any, sizeof (T), &view) == BS_OK && view == &result);
  CHECK (bs_mut_from (T, any, sizeof (T), &mut) == BS_OK && mut == view);
  CHECK (bs_as_bytes (mut).size == sizeof (T));
  return bs_transmute (T, result);
}

enum class kind : unsigned char
{
  one = 1,
  two
};

/* What can be written of T, found out by asking the compiler.  */
template <typename T>
auto
read_kind (const T &bytes, kind &out)
{
  return bs_try_read_from (kind, bytes, sizeof bytes, &out,
                           [] (bs_bytes raw)
                           { return raw.data[0] == 1 || raw.data[0] == 2; });
}

int
main ()
{
  CHECK (copy (msg { 1, 2, 3 }).flags == 3);
  CHECK (copy (box (77)).get () == 77);
  CHECK (copy (1.5) == 1.5);

  std::byte buffer[8] = {};
  const std::byte *constant = buffer;
  alignas (4) std::byte aligned[8] = {};
  const msg *view = nullptr;
  CHECK (bs_ref_from (msg, aligned, 8, &view) == BS_OK);
  CHECK (bs_ref_from (msg, constant, 7, &view) != BS_OK);
  CHECK (bs_ref_from (msg, nullptr, 0, &view) == BS_SIZE);
  bs_bytes rest;
  auto whole = [&] { return bs_ref_from_prefix (msg, aligned, 8, &view, &rest); };
  CHECK (whole () == BS_OK && rest.size == 0);

  kind out = kind::two;
  unsigned char bytes[1] = { 1 };
  CHECK (read_kind (bytes, out) == BS_OK && out == kind::one);
  bytes[0] = 3;
  CHECK (read_kind (bytes, out) == BS_VALID && out == kind::one);
  return 0;
}
