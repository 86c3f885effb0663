#include "methods/voting/rational.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

TEST(Rational, adds_thirds_to_one) {
  const Rational third = Rational::ratio(1, 3);
  EXPECT_EQ(third + third + third, Rational(1));
  EXPECT_LT(third, Rational::ratio(334, 1000));
  EXPECT_EQ(Rational::ratio(2, 6), third);
  EXPECT_EQ(Rational(0) - Rational::ratio(-1, 3), third);
}

TEST(Rational, keeps_what_no_machine_word_holds) {
  const Rational large(std::numeric_limits<std::int64_t>::max());
  const Rational square = large * large;
  EXPECT_EQ(square / large, large);
  EXPECT_GT(square + Rational::ratio(1, 3), square);
  EXPECT_EQ(square - square, Rational(0));
}

TEST(Rational, is_a_double_to_the_last_bits) {
  EXPECT_DOUBLE_EQ(Rational::ratio(1, 3).approximately(), 1.0 / 3);
}

TEST(Rational, is_over_nothing_but_what_is_above_zero) {
  EXPECT_THROW(Rational::ratio(1, 0), base::Defect);
  EXPECT_THROW(Rational::ratio(1, -2), base::Defect);
  EXPECT_THROW(Rational(1) / Rational(0), base::Defect);
}

}  // namespace
}  // namespace commonweal::methods
