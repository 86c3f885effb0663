#include "base/money.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::base {
namespace {

TEST(Money, ReadsSumsAsPeopleWriteThem) {
  EXPECT_EQ(money({"cost", "£1,234.56"}), Money::pence(123456));
  EXPECT_EQ(money({"cost", "1234.5"}), Money::pence(123450));
  EXPECT_EQ(money({"cost", "-£20"}), Money::pence(-2000));
  EXPECT_EQ(money({"cost", "0.07"}), Money::pence(7));
  EXPECT_EQ(money({"cost", "£12,345,678"}), Money::pounds(12345678));
}

TEST(Money, RefusesWhatIsNoSumOrHasPartsOfAPenny) {
  for (const auto* text : {"", "£", "1.234", "1.", ".5", "£-1", "--1", "1,23", "12,3456", ",123",
                           "1e3", "£1 000", "99999999999999999999", "1.2.3", "1,234,56", "nan"}) {
    EXPECT_FALSE(money({"cost", text})) << text;
  }
}

TEST(Money, WritesPenceOnlyWhereThereAreSome) {
  EXPECT_EQ(text(Money::pence(123456)), "£1,234.56");
  EXPECT_EQ(text(Money::pence(-5)), "-£0.05");
  EXPECT_EQ(text(Money::pounds(24'000'000'000)), "£24,000,000,000");
}

TEST(Money, ReadsBackWhatItWrites) {
  for (std::int64_t pence = -200'000; pence <= 200'000; pence += 7) {
    EXPECT_EQ(money({"", text(Money::pence(pence))}), Money::pence(pence));
  }
}

TEST(Money, RoundsAShareOnceHalfToEven) {
  EXPECT_EQ(Money::pence(5).times(1, 2), Money::pence(2));
  EXPECT_EQ(Money::pence(7).times(1, 2), Money::pence(4));
  EXPECT_EQ(Money::pence(-5).times(1, 2), Money::pence(-2));
  EXPECT_EQ(Money::pence(100).times(1, -3), Money::pence(-33));
  EXPECT_EQ(Money::pounds(80'000'000).times(1, 8), Money::pounds(10'000'000));
}

TEST(Money, NeverWrapsRound) {
  const auto most = Money::pence(std::numeric_limits<std::int64_t>::max());
  EXPECT_THROW(most + Money::pence(1), Defect);
  EXPECT_THROW(most.times(2, 1), Defect);
  EXPECT_EQ(most - most, Money());
}

}  // namespace
}  // namespace commonweal::base
