#include "methods/rates/standardised.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "methods/rates/standard_population.hpp"

namespace commonweal::methods {
namespace {

template <class T>
std::string places(const base::Result<T>& result) {
  std::string found;
  if (result) return found;
  for (const auto& it : result.error().problems) found += it.place + "; ";
  return found;
}

const std::vector<Stratum> kFour{{10, 12000, 30}, {20, 15000, 30}, {45, 14000, 25}, {80, 9000, 15}};

// The formula of Dobson and others with Byar's limits, written again in R 4.2.2.
TEST(DirectRate, IsTheWeightedRateWithDobsonsLimits) {
  const auto rate = direct_rate(kFour);
  ASSERT_TRUE(rate);
  EXPECT_NEAR(rate->value, 278.6904761904762, 1e-9);
  EXPECT_NEAR(rate->limits.lower, 236.2422879554169, 1e-8);
  EXPECT_NEAR(rate->limits.upper, 326.5194566131154, 1e-8);
}

TEST(DirectRate, IsTheCrudeRateWhereTheUnitIsItsOwnStandard) {
  std::vector<Stratum> own = kFour;
  for (auto& it : own) it.weight = it.people;
  const auto direct = direct_rate(own);
  const auto crude = crude_rate({.events = 155, .people = 50'000});
  EXPECT_NEAR(direct->value, crude->value, 1e-9);
  EXPECT_NEAR(direct->limits.lower, crude->limits.lower, 1e-9);
  EXPECT_NEAR(direct->limits.upper, crude->limits.upper, 1e-9);
}

TEST(DirectRate, DoesNotChangeWithTheSizeOfItsWeights) {
  std::vector<Stratum> large = kFour;
  for (auto& it : large) it.weight *= 1000;
  EXPECT_NEAR(direct_rate(large)->limits.upper, direct_rate(kFour)->limits.upper, 1e-9);
}

// The mean of a count of which no event was seen is likely to be this at most: qgamma(0.975, 1).
constexpr double kNoneAtMost = 3.688879454113936;

TEST(DirectRate, OfNothingHasTheUpperLimitOfTheGroupThatOneEventCountsMostIn) {
  const auto alike = direct_rate(std::vector<Stratum>{{0, 100, 1}, {0, 300, 3}});
  EXPECT_EQ(alike->value, 0);
  EXPECT_EQ(alike->limits.lower, 0);
  EXPECT_NEAR(alike->limits.upper, kNoneAtMost / 400 * 1e5, 1e-6);
  // Of ten people nobody knows much, and they are half of the standard.
  const auto few = direct_rate(std::vector<Stratum>{{0, 100'000, 1}, {0, 10, 1}});
  EXPECT_NEAR(few->limits.upper, kNoneAtMost / 10 / 2 * 1e5, 1e-6);
}

TEST(DirectRate, DoesNotCountGroupsWithoutWeight) {
  const auto none = direct_rate(std::vector<Stratum>{{5, 1000, 0}, {0, 1000, 1}});
  EXPECT_EQ(none->value, 0);
  EXPECT_NEAR(none->limits.upper, kNoneAtMost / 1000 * 1e5, 1e-6);
  std::vector<Stratum> five = kFour;
  five.push_back({4000, 50'000, 0});
  EXPECT_EQ(direct_rate(five)->limits.lower, direct_rate(kFour)->limits.lower);
  EXPECT_EQ(direct_rate(five)->limits.upper, direct_rate(kFour)->limits.upper);
}

TEST(IndirectRatio, IsWhatWasObservedOverWhatTheReferenceWouldGive) {
  // 1000 x 10/1000 + 500 x 30/1000 = 25 expected; Byar's limits of 30 events.
  const std::vector<ReferenceStratum> strata{{1000, 10, 1000}, {500, 30, 1000}};
  const auto ratio = indirect_ratio(30, strata);
  ASSERT_TRUE(ratio);
  EXPECT_DOUBLE_EQ(ratio->expected, 25);
  EXPECT_DOUBLE_EQ(ratio->ratio.value, 1.2);
  const Limits limits = count_limits(30);
  EXPECT_DOUBLE_EQ(ratio->ratio.limits.lower, limits.lower / 25);
  EXPECT_DOUBLE_EQ(ratio->ratio.limits.upper, limits.upper / 25);
}

TEST(IndirectRatio, OfTheReferenceItselfIsOne) {
  const std::vector<ReferenceStratum> strata{{1000, 10, 1000}, {700, 21, 700}};
  EXPECT_DOUBLE_EQ(indirect_ratio(31, strata)->ratio.value, 1);
}

TEST(Standardised, RefusesWhatMakesNoSenseAllAtOnce) {
  EXPECT_EQ(places(direct_rate(std::vector<Stratum>{{-1, 0, 1}, {1, 1, -2}}, {.per = 0})),
            "group 1; group 1; group 2; groups; per; ");
  EXPECT_EQ(places(direct_rate({})), "groups; ");
  EXPECT_EQ(places(indirect_ratio(-1, std::vector<ReferenceStratum>{{1, 1, 0}}, 2)),
            "observed; group 1; confidence; ");
  EXPECT_EQ(places(indirect_ratio(1, {})), "groups; ");
}

TEST(EuropeanStandard2013, HasAHundredThousandPeopleOfEveryAge) {
  double people = 0;
  int next = 0;
  for (const auto& band : kEuropeanStandard2013) {
    EXPECT_EQ(band.from, next);
    EXPECT_LE(band.from, band.to);
    people += band.people;
    next = band.to + 1;
  }
  EXPECT_EQ(people, 100'000);
  EXPECT_EQ(next, kOpenAge + 1);
}

}  // namespace
}  // namespace commonweal::methods
