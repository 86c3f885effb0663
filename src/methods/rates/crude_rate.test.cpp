#include "methods/rates/crude_rate.hpp"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

template <class T>
std::string places(const base::Result<T>& result) {
  std::string found;
  if (result) return found;
  for (const auto& it : result.error().problems) found += it.place + ' ';
  return found;
}

void expect_limits(const base::Result<Statistic>& estimate, double lower, double upper) {
  ASSERT_TRUE(estimate);
  EXPECT_NEAR(estimate->limits.lower, lower, 1e-9 * (1 + std::abs(lower)));
  EXPECT_NEAR(estimate->limits.upper, upper, 1e-9 * (1 + std::abs(upper)));
}

// Byar's limits of 65 and of 1,045 events by the formula in R 4.2.2; below 10 events poisson.test.
TEST(CrudeRate, HasTheLimitsOfItsEventsForSoManyPeople) {
  const auto rate = crude_rate({.events = 65, .people = 100, .per = 100});
  EXPECT_EQ(rate->value, 65);
  expect_limits(rate, 50.16318771045945, 82.84913854593984);
  expect_limits(crude_rate({.events = 1045, .people = 1e5, .confidence = 0.998}), 947.9407035610374,
                1148.8061609880331);
  expect_limits(crude_rate({.events = 7, .people = 1e5}), 2.814363051519867, 14.422675361702378);
}

TEST(CrudeRate, ScalesWithPeopleAndWithWhatItIsFor) {
  const auto few = crude_rate({.events = 20, .people = 1000});
  const auto many = crude_rate({.events = 20, .people = 2000, .per = 200'000});
  EXPECT_DOUBLE_EQ(few->value, many->value);
  EXPECT_DOUBLE_EQ(few->limits.upper, many->limits.upper);
}

// prop.test(x, n, correct = FALSE)$conf.int of R 4.2.2, which is Wilson's.
TEST(Proportion, HasTheLimitsOfWilson) {
  expect_limits(proportion({.part = 65, .whole = 100}), 0.5525444329688797, 0.7363575175690247);
  expect_limits(proportion({.part = 0, .whole = 20}), 0, 0.1611251580528193);
  expect_limits(proportion({.part = 20, .whole = 20}), 0.8388748419471806, 1);
  expect_limits(proportion({.part = 3, .whole = 7, .confidence = 0.998}), 0.09161890874602494,
                0.84795643537481191);
}

TEST(Proportion, StaysWithinNothingAndAllAndMirrorsItsOther) {
  for (double whole = 1; whole <= 40; ++whole) {
    for (double part = 0; part <= whole; ++part) {
      const auto it = proportion({.part = part, .whole = whole});
      const auto other = proportion({.part = whole - part, .whole = whole});
      EXPECT_LE(0, it->limits.lower);
      EXPECT_LE(it->limits.lower, it->value);
      EXPECT_LE(it->value, it->limits.upper);
      EXPECT_LE(it->limits.upper, 1);
      EXPECT_NEAR(it->limits.lower, 1 - other->limits.upper, 1e-12);
    }
  }
}

// t.test(x)$conf.int of R 4.2.2.
TEST(Mean, HasTheLimitsOfStudent) {
  expect_limits(mean_of(std::vector{2.1, 3.4, 5.9, 4.2, 4.4}), 2.268334949470086,
                5.731665050529914);
  expect_limits(mean_of(std::vector{1.0, 2.0}), -4.853102368087347, 7.853102368087347);
}

TEST(Rates, RefuseWhatMakesNoSenseAllAtOnce) {
  constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(places(crude_rate({.events = -1, .people = 0, .per = kNaN, .confidence = 1})),
            "events people per confidence ");
  EXPECT_EQ(places(crude_rate({.events = kNaN, .people = 1})), "events ");
  EXPECT_EQ(places(proportion({.part = 3, .whole = 2})), "part ");
  EXPECT_EQ(places(proportion({.part = kNaN, .whole = 0})), "part whole ");
  EXPECT_EQ(places(mean_of(std::vector{1.0}, 0)), "values confidence ");
  EXPECT_EQ(places(mean_of(std::vector{1.0, kNaN})), "values ");
}

}  // namespace
}  // namespace commonweal::methods
