#include "devolution/assembly/household.hpp"

#include <gtest/gtest.h>

namespace commonweal::devolution {
namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

TEST(Household, is_one_where_addresses_differ_in_case_spaces_and_marks_only) {
  const auto households =
      households_of({"12 High Street AB1 2CD", "12, HIGH ST REET, ab1 2cd", "x"});
  EXPECT_EQ(households.of, (std::vector<std::size_t>{0, 0, 2}));
  EXPECT_TRUE(households.near.empty());
}

TEST(Household, is_one_where_a_letter_or_two_are_mistyped_and_says_so) {
  const auto households = households_of({"12 High Street", "12 Hihg Street", "12 Low Road"});
  EXPECT_EQ(households.of, (std::vector<std::size_t>{0, 0, 2}));
  EXPECT_EQ(households.near, (Pairs{{0, 1}}));
}

TEST(Household, is_another_in_another_flat) {
  const auto households = households_of({"Flat 1, 12 High Street", "Flat 2, 12 High Street"});
  EXPECT_EQ(households.of, (std::vector<std::size_t>{0, 1}));
}

TEST(Household, is_ones_own_without_an_address) {
  EXPECT_EQ(households_of({"", " ", ""}).of, (std::vector<std::size_t>{0, 1, 2}));
}

}  // namespace
}  // namespace commonweal::devolution
