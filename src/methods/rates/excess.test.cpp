#include "methods/rates/excess.hpp"

#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/period_text.hpp"
#include "methods/rates/weighted_limits.hpp"

namespace commonweal::methods {
namespace {

using base::Period;
using base::PeriodKind;

Period year(int number) { return Period::year(PeriodKind::calendar_year, number); }

// From 2010 on; a value below -1 is a gap.
Series yearly(const std::vector<double>& values) {
  std::vector<Point> points;
  for (int i = 0; const double value : values) {
    if (value >= -1) points.push_back({year(2010 + i), value});
    ++i;
  }
  return Series::make(std::move(points)).value();
}

constexpr double kGap = -99;

NamedRates rates(std::string name, const std::vector<double>& values) {
  return {std::move(name), yearly(values), std::nullopt};
}

NamedRates rates(std::string name, const std::vector<double>& values,
                 const std::vector<double>& people) {
  return {std::move(name), yearly(values), yearly(people)};
}

std::vector<std::string> problems(const base::Result<Excess>& result) {
  std::vector<std::string> found;
  if (result) return found;
  for (const auto& it : result.error().problems) found.push_back(it.place + ": " + it.what);
  return found;
}

const NamedRates kHere = rates("Here", {200, 190, 180}, {1e6, 1.1e6, 1.2e6});

TEST(Excess, IsTheDifferenceOfRatesTimesPeopleOverTheYears) {
  const std::vector peers{rates("A", {150, 150, 150}), rates("B", {170, 160, 140})};
  const auto answer = excess(kHere, peers);
  ASSERT_TRUE(answer && answer->total);
  // 40 x 10 + 35 x 11 + 35 x 12
  EXPECT_NEAR(answer->total->excess, 400 + 385 + 420, 1e-9);
  EXPECT_NEAR(answer->total->events, 2000 + 2090 + 2160, 1e-9);
  EXPECT_NEAR(answer->total->expected, 1600 + 1705 + 1740, 1e-9);
  EXPECT_NEAR(answer->mean_difference, (40 + 35 + 35) / 3.0, 1e-12);
  EXPECT_EQ(answer->years.size(), 3U);
  EXPECT_TRUE(answer->left_out.empty());
  EXPECT_NEAR(answer->years[2].excess(100'000), 420, 1e-9);
}

TEST(Excess, TakesTheMedianOrThePeersTogether) {
  const std::vector peers{rates("A", {100, 100, 100}, {3e6, 3e6, 3e6}),
                          rates("B", {200, 200, 200}, {1e6, 1e6, 1e6}),
                          rates("C", {160, 160, 160}, {1e6, 1e6, 1e6})};
  const auto median = excess(kHere, peers, {.level = PeerLevel::median});
  const auto weighted = excess(kHere, peers, {.level = PeerLevel::weighted});
  ASSERT_TRUE(median && weighted);
  EXPECT_NEAR(median->years[0].peer_rate, 160, 1e-12);
  EXPECT_NEAR(weighted->years[0].peer_rate, (300 + 200 + 160) / 5.0, 1e-12);
  const auto two = excess(kHere, std::span(peers).first(2), {.level = PeerLevel::median});
  ASSERT_TRUE(two);
  EXPECT_NEAR(two->years[0].peer_rate, 150, 1e-12);
}

TEST(Excess, LeavesOutYearsAndSaysWhichAndWhy) {
  const auto here = rates("Here", {200, kGap, 180, 170}, {1e6, 1e6, 1e6, kGap});
  const std::vector peers{rates("A", {150, 150, kGap, 100}), rates("B", {170, 160, kGap, 100})};
  const auto answer = excess(here, peers);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->years.size(), 1U);
  ASSERT_EQ(answer->left_out.size(), 3U);
  EXPECT_EQ(answer->left_out[0].what, LeftOutFor::rate);
  EXPECT_EQ(answer->left_out[1].what, LeftOutFor::peers);
  EXPECT_EQ(answer->left_out[1].peers, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(answer->left_out[2].what, LeftOutFor::population);
  EXPECT_EQ(base::text(answer->left_out[2].period), "2013");
}

TEST(Excess, CountsAYearWithSomePeersOrOnlyWithAll) {
  const std::vector peers{rates("A", {150, 150, 150}), rates("B", {170, kGap, 140})};
  const auto any = excess(kHere, peers);
  const auto all = excess(kHere, peers, {.years = PeerYears::all});
  ASSERT_TRUE(any && all);
  EXPECT_EQ(any->years.size(), 3U);
  EXPECT_EQ(any->years[1].peers, std::vector<std::size_t>{0});
  EXPECT_EQ(all->years.size(), 2U);
  EXPECT_EQ(all->left_out[0].peers, std::vector<std::size_t>{1});
}

TEST(Excess, SaysWhatOtherPeersWouldAnswer) {
  const std::vector peers{rates("A", {150, 150, 150}), rates("B", {170, 160, 140})};
  const auto answer = excess(kHere, peers);
  ASSERT_TRUE(answer);
  ASSERT_EQ(answer->others.size(), 4U);
  // Of two, without the one is the other alone.
  EXPECT_EQ(answer->others[0].kind, OtherPeers::Kind::without);
  EXPECT_EQ(answer->others[0].excess, answer->others[3].excess);
  EXPECT_EQ(answer->others[1].excess, answer->others[2].excess);
  EXPECT_NEAR(answer->others[2].excess.value(), 500 + 440 + 360, 1e-9);  // A alone.
  EXPECT_NEAR(answer->others[3].excess.value(), 300 + 330 + 480, 1e-9);  // B alone.
}

TEST(Excess, HasTheLimitsOfItsEventsAndOfThePeersWhereTheirPeopleAreKnown) {
  const std::vector unknown{rates("A", {150, 150, 150})};
  const std::vector known{rates("A", {150, 150, 150}, {1e6, 1e6, 1e6})};
  const auto one = excess(kHere, unknown);
  const auto both = excess(kHere, known);
  ASSERT_TRUE(one && both);
  const Limits of_events = count_limits(6250);
  EXPECT_NEAR(one->total->limits.lower, of_events.lower - 4950, 1e-6);
  EXPECT_NEAR(one->total->limits.upper, of_events.upper - 4950, 1e-6);
  EXPECT_FALSE(one->total->counts_peers_chance);
  EXPECT_TRUE(both->total->counts_peers_chance);
  // Expected 1 x 1500 + 1.1 x 1500 + 1.2 x 1500, each of 1500 events of the peer.
  const Limits of_expected = weighted_limits({4950, 1500 * (1 + 1.1 * 1.1 + 1.2 * 1.2), 1.2}, 0.95);
  EXPECT_NEAR(both->total->limits.lower,
              1300 - std::hypot(6250 - of_events.lower, of_expected.upper - 4950), 1e-6);
  EXPECT_NEAR(both->total->limits.upper,
              1300 + std::hypot(of_events.upper - 6250, 4950 - of_expected.lower), 1e-6);
}

// Five events among 1,000 people, none among as many elsewhere.
TEST(Excess, OverAPeerWithoutEventsCountsThatThereMightHaveBeenSome) {
  const std::vector peers{rates("A", {0}, {1000})};
  const auto answer = excess(rates("Here", {500}, {1000}), peers);
  ASSERT_TRUE(answer && answer->total);
  const Limits five = count_limits(5);
  const Limits none = count_limits(0);
  EXPECT_TRUE(answer->total->counts_peers_chance);
  EXPECT_NEAR(answer->total->limits.lower, 5 - std::hypot(5 - five.lower, none.upper), 1e-9);
  EXPECT_NEAR(answer->total->limits.upper, five.upper, 1e-9);
}

TEST(Excess, WithoutPeopleIsOnlyADifferenceOfRates) {
  const std::vector peers{rates("A", {150, 150, 150})};
  const auto answer = excess(rates("Here", {200, 190, 180}), peers);
  ASSERT_TRUE(answer);
  EXPECT_FALSE(answer->total);
  EXPECT_FALSE(answer->others[0].excess);
  EXPECT_EQ(answer->mean_difference, 40);
}

TEST(Excess, OfVeryManyPeersSaysNothingOfOtherChoices) {
  std::vector<NamedRates> peers;
  for (std::size_t i = 0; i <= kOtherPeersMax; ++i) {
    peers.push_back(rates("P" + std::to_string(i), {150, 150, 150}));
  }
  const auto many = excess(kHere, peers);
  ASSERT_TRUE(many);
  EXPECT_NEAR(many->total->excess, 1300, 1e-9);
  EXPECT_TRUE(many->others.empty());
  peers.pop_back();
  EXPECT_EQ(excess(kHere, peers)->others.size(), 2 * kOtherPeersMax);
}

TEST(Excess, NamesAHundredPeriodsBeyondTheFiguresAndNoMore) {
  const std::vector peers{rates("A", {150, 150, 150})};
  const auto answer = excess(kHere, peers, {.from = year(1000), .to = year(9000)});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->years.size(), 3U);
  EXPECT_EQ(answer->left_out.size(), 200U);
}

// Asked of years that are all beyond the figures.
TEST(Excess, RefusesYearsFarFromTheFigures) {
  const std::vector peers{rates("A", {150, 150, 150})};
  EXPECT_EQ(problems(excess(kHere, peers, {.from = year(3000), .to = year(4000)})).size(), 1U);
}

TEST(Excess, RefusesWhatMakesNoSenseAllAtOnce) {
  const std::vector peers{rates("Here", {1}), rates("A", {1}), rates("A", {1})};
  const auto answer =
      excess(rates("Here", {-1}, {0}), peers,
             {.from = year(2012), .to = year(2011), .level = PeerLevel::weighted, .per = 0});
  EXPECT_EQ(
      problems(answer),
      (std::vector<std::string>{
          "peers: \"Here\" is the unit itself. Choose others as peers.",
          "peers: \"A\" stands twice.", "from: 2012 comes after 2011. Give the earlier one first.",
          "per: Rates must be for more than 0 people, such as 100000.",
          "population: The population of Here is not known, so it cannot be weighted. Take "
          "the mean or the median.",
          "population: The population of A is not known, so it cannot be weighted. Take the "
          "mean or the median.",
          "population: The population of A is not known, so it cannot be weighted. Take the "
          "mean or the median.",
          "unit: The rate of Here in 2010 is below zero, so it is no rate of events. Leave "
          "the population out.",
          "population: The population of Here in 2010 is not above zero. Put it right or "
          "leave the year out."}));
  EXPECT_EQ(problems(excess(kHere, {})),
            std::vector<std::string>{"peers: Choose one peer or more."});
}

TEST(Excess, RefusesYearsThatAreNotSharedAndPeriodsOfAnotherKind) {
  const std::vector later{rates("A", {kGap, kGap, kGap, 5})};
  EXPECT_EQ(problems(excess(kHere, later)),
            std::vector<std::string>{
                "peers: There is no year with a figure of Here, of its peers and of its "
                "population. Choose other years or peers."});
  const std::vector monthly{
      NamedRates{"M", Series::make({{Period::month(2010, 1), 5}}).value(), std::nullopt}};
  EXPECT_EQ(problems(excess(kHere, monthly, {.from = Period::month(2010, 1)})),
            (std::vector<std::string>{
                "from: 2010-01 is no calendar year, which the rates are by.",
                "peers: The rate of M is by months and the unit's rate by calendar years. Give "
                "both by the same."}));
}

}  // namespace
}  // namespace commonweal::methods
