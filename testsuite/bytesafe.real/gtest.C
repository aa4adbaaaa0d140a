/* GoogleTest and GoogleMock: virtual functions, generated test classes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

struct turtle
{
  virtual ~turtle () {}
  virtual int forward (int, const std::string &) = 0;
  virtual std::map<int, char> where () const noexcept = 0;
};

struct mock_turtle : turtle
{
  MOCK_METHOD (int, forward, (int, const std::string &), (override));
  MOCK_METHOD ((std::map<int, char>), where, (), (const, noexcept, override));
};

template <typename T> class typed : public testing::Test
{
protected:
  T value;
};
using kinds = testing::Types<char, long double, std::vector<int>>;
TYPED_TEST_SUITE (typed, kinds);

TYPED_TEST (typed, is_small) { EXPECT_LE (sizeof this->value, 32u); }

class numbers : public testing::TestWithParam<std::tuple<bool, int>>
{
};
INSTANTIATE_TEST_SUITE_P (all, numbers,
                          testing::Combine (testing::Bool (),
                                            testing::Range (1, 9)));

TEST_P (numbers, are_small)
{
  EXPECT_THAT (std::get<1> (GetParam ()),
               testing::AllOf (testing::Gt (0), testing::Lt (9)));
}

TEST (turtle, moves)
{
  testing::StrictMock<mock_turtle> mock;
  EXPECT_CALL (mock, forward (testing::_, testing::HasSubstr ("x")))
    .WillOnce (testing::Invoke ([] (int n, const std::string &) { return n; }))
    .WillRepeatedly (testing::Return (4));
  ON_CALL (mock, where)
    .WillByDefault (testing::Return (std::map<int, char> ()));
  EXPECT_THAT ((std::vector<int>{ 1, 2 }), testing::ElementsAre (1, 2));
}
