#include "devolution/participation/pb_number.hpp"

#include <gtest/gtest.h>

namespace commonweal::devolution {
namespace {

base::Result<PbNumber> number(std::string_view text) { return pb_number(text, "a.pb:1:2", "cost"); }

TEST(PbNumber, keeps_decimals_as_they_are_written) {
  EXPECT_EQ(number("500000.00")->digits, 500000);
  EXPECT_EQ(number("500000.00")->decimals, 0);
  EXPECT_EQ(number("12.50")->digits, 125);
  EXPECT_EQ(number("12.50")->in_units(2), 1250);
  EXPECT_EQ(number("-3")->digits, -3);
  EXPECT_DOUBLE_EQ(number("0.125")->value(), 0.125);
}

TEST(PbNumber, is_no_comma_no_exponent_and_nothing_else) {
  for (const char* text :
       {"", "12,5", "1e6", "1.2.3", ".5", "x", "--1", "1234567890123", "1.2345", "1 000", "+1"}) {
    EXPECT_FALSE(number(text)) << text;
  }
  EXPECT_EQ(number("1,000").error().problems[0].what,
            "cost is \"1,000\". Write a decimal point, and no comma between thousands.");
}

TEST(UnitsText, is_written_with_the_pence_that_there_are) {
  EXPECT_EQ(units_text(1'040'337, 0), "1,040,337");
  EXPECT_EQ(units_text(12'345, 2), "123.45");
}

}  // namespace
}  // namespace commonweal::devolution
