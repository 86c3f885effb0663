#include "base/number_text.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace commonweal::base {
namespace {

TEST(WholeNumber, ReadsDigits) {
  EXPECT_EQ(whole_number({"year", "2027"}), 2027);
  EXPECT_EQ(whole_number({"change", "-3"}), -3);
  EXPECT_EQ(whole_number({"change", "0003"}), 3);
}

TEST(WholeNumber, RefusesWhatIsNotWhollyOne) {
  for (const auto* text : {"", " 1", "1 ", "+1", "1.0", "1;drop", "one", "9223372036854775808"}) {
    EXPECT_FALSE(whole_number({"mission", text})) << text;
  }
}

TEST(WholeNumber, NamesTheFieldAndTheValue) {
  const std::vector<Problem> expected{{"mission", "\"one\" is not a whole number."}};
  EXPECT_EQ(whole_number({"mission", "one"}).error().problems, expected);
}

TEST(DecimalNumber, ReadsTheSameNumberOnEveryMachine) {
  EXPECT_EQ(decimal_number({"value", "3.3408"}), 3.3408);
  EXPECT_EQ(decimal_number({"value", "-12"}), -12.0);
  EXPECT_EQ(decimal_number({"value", "32100.0"}), 32100.0);
  EXPECT_EQ(decimal_number({"value", "1e-3"}), 0.001);
}

TEST(DecimalNumber, HasOneZeroWithoutASign) {
  for (const auto* text : {"0", "-0", "-0.00", "-0e5"}) {
    EXPECT_FALSE(std::signbit(decimal_number({"value", text}).value())) << text;
  }
}

TEST(DecimalNumber, RefusesWhatIsNoNumberOrTooLarge) {
  for (const auto* text :
       {"", "x", "1,234", " 1", "1 ", "nan", "inf", "-inf", "1e999", "0x1p3", "1.2.3", "12a",
        "\xc2\xa3"
        "5"}) {
    EXPECT_FALSE(decimal_number({"value", text})) << text;
  }
}

TEST(Shortest, ReadsBackAsTheSameNumber) {
  for (const double number : {0.1, 1.0 / 3, 7768573.0, -0.05688333333333333, 1e300, 5e-324}) {
    EXPECT_EQ(decimal_number({"", shortest(number)}), number);
  }
  EXPECT_EQ(shortest(7768573), "7768573");
}

TEST(Grouped, WritesThousandsWithCommas) {
  EXPECT_EQ(grouped(7768573), "7,768,573");
  EXPECT_EQ(grouped(999), "999");
  EXPECT_EQ(grouped(1000), "1,000");
  EXPECT_EQ(grouped(-1234567.891, 2), "-1,234,567.89");
  EXPECT_EQ(grouped(-0.04, 1), "0.0");
  EXPECT_EQ(grouped(-123), "-123");
}

TEST(Percent, RoundsToOneDecimal) {
  EXPECT_EQ(percent(0), "0.0%");
  EXPECT_EQ(percent(2.0 / 3), "66.7%");
  EXPECT_EQ(percent(1), "100.0%");
}

}  // namespace
}  // namespace commonweal::base
