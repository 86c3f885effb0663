#include "methods/effect_units/overlap.hpp"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

// A risk ratio on a risk of 1 in 10: a ratio of 0.8 is a change by -0.02 for each person.
EffectUnits part(double ratio, double reach, std::uint64_t stream = 0,
                 std::optional<double> error = 0.1) {
  return effect_in_units({.scale = EffectScale::risk_ratio,
                          .effect = {std::log(ratio), error},
                          .reach = reach,
                          .baseline = Quantity{0.1},
                          .better = Better::lower,
                          .stream = stream})
      .value();
}

// A: -0.02 each for 100 people. B: -0.01 each for 300 people.
const std::vector<EffectUnits> kTwo{part(0.8, 100, 1), part(0.9, 300, 2)};

CombinedEffect combined(OverlapRule rule, std::optional<double> eligible = {}) {
  return combine(kTwo, {.rule = rule, .eligible = eligible, .better = Better::lower}).value();
}

// A for all of its 100; they are among B's 300, so B counts for 200: -2 - 2.
TEST(Overlap, CountsThoseReachedTwiceOnceWithWhatDoesMost) {
  const auto answer = combined(OverlapRule::same_people);
  EXPECT_NEAR(answer.change, -4, 1e-12);
  EXPECT_NEAR(answer.added, -5, 1e-12);
  EXPECT_EQ(answer.people, 300);
  EXPECT_EQ(answer.parts[0].counted, 100);
  EXPECT_EQ(answer.parts[1].counted, 200);
}

// Of 400: a quarter has a fifth less, three quarters a tenth less: 0.95 x 0.925 = 0.87875 of the 40
// events that there would be. Missed by both: 0.75 x 0.25.
TEST(Overlap, MultipliesByChance) {
  const auto answer = combined(OverlapRule::by_chance, 400);
  EXPECT_NEAR(answer.change, -40 * (1 - 0.87875), 1e-12);
  EXPECT_NEAR(answer.people, 400 * (1 - 0.1875), 1e-9);
}

TEST(Overlap, AddsUpDifferentPeopleAsFarAsThereAreAny) {
  EXPECT_NEAR(combined(OverlapRule::apart).change, -5, 1e-12);
  const auto answer = combined(OverlapRule::apart, 350);
  EXPECT_NEAR(answer.change, -2 - 2.5, 1e-12);  // B for the 250 that A leaves.
  EXPECT_EQ(answer.people, 350);
}

TEST(Overlap, OfOneIsThatOne) {
  const auto one = std::span(kTwo).first(1);
  for (const auto rule : {OverlapRule::same_people, OverlapRule::by_chance, OverlapRule::apart}) {
    const auto answer =
        combine(one, {.rule = rule, .eligible = 500, .better = Better::lower}).value();
    EXPECT_NEAR(answer.change, kTwo[0].change, 1e-12);
    EXPECT_NEAR(*answer.spread->mean, *kTwo[0].spread->mean, 1e-9);
    EXPECT_NEAR(answer.people, 100, 1e-9);
  }
}

TEST(Overlap, HidesNoHarm) {
  const std::vector<EffectUnits> parts{part(0.5, 100, 1), part(1.1, 80, 2)};
  const auto answer = combine(parts, {.better = Better::lower}).value();
  EXPECT_NEAR(answer.change, -5 + 0.8, 1e-12);
  EXPECT_EQ(answer.parts[1].counted, 80);
}

// Effects are independent, so that variances of what counts add up.
TEST(Overlap, AddsVariancesOfIndependentEffects) {
  const auto answer = combined(OverlapRule::same_people);
  const double a = *kTwo[0].spread->standard_deviation;
  const double b = *kTwo[1].spread->standard_deviation * 200 / 300;
  EXPECT_NEAR(*answer.spread->standard_deviation / std::hypot(a, b), 1, 0.03);
  EXPECT_NEAR(*answer.spread->mean, *kTwo[0].spread->mean + *kTwo[1].spread->mean * 200 / 300,
              1e-9);
}

TEST(Overlap, HasNoIntervalWhereOneHasNone) {
  const std::vector<EffectUnits> parts{part(0.8, 100, 1), part(0.9, 300, 2, std::nullopt)};
  const auto answer = combine(parts, {.better = Better::lower}).value();
  EXPECT_NEAR(answer.change, -4, 1e-12);
  EXPECT_FALSE(answer.spread);
}

// Whatever is reached and however strong: the cautious rule says no more than chance, and chance no
// more than adding.
TEST(Overlap, IsCautiousFirst) {
  base::RandomStream stream(11, 3);
  for (int round = 0; round < 300; ++round) {
    std::vector<EffectUnits> parts;
    for (int i = 0; i < 3; ++i) {
      parts.push_back(part(0.2 + 0.8 * stream.uniform(), 1000 * stream.uniform(), 0, std::nullopt));
    }
    const auto by = [&](OverlapRule rule) {
      return combine(parts, {.rule = rule, .eligible = 1000, .better = Better::lower}).value();
    };
    const auto same = by(OverlapRule::same_people);
    const auto chance = by(OverlapRule::by_chance);
    const auto apart = by(OverlapRule::apart);
    EXPECT_GE(same.change, chance.change - 1e-9);
    EXPECT_GE(chance.change, chance.added - 1e-9);
    EXPECT_GE(same.change, apart.change - 1e-9);
    EXPECT_GE(apart.change, apart.added - 1e-9);
    EXPECT_LE(same.people, chance.people + 1e-9);
    EXPECT_LE(chance.people, apart.people + 1e-9);
  }
}

// Held against going through the people one by one: those reached by the first are the first ones.
TEST(Overlap, IsWhatEachPersonGetsWhereTheSameAreReached) {
  const std::vector<EffectUnits> parts{part(0.9, 7), part(0.6, 3), part(0.75, 5)};
  double sum = 0;
  for (int person = 0; person < 10; ++person) {
    double most = 0;
    for (const auto& each : parts) {
      if (person < each.reach) most = std::min(most, each.change_each);
    }
    sum += most;
  }
  EXPECT_NEAR(combine(parts, {.better = Better::lower}).value().change, sum, 1e-12);
}

TEST(Overlap, SaysWhatItNeeds) {
  const auto place = [](const base::Result<CombinedEffect>& answer) {
    return answer ? "" : answer.error().problems.at(0).place;
  };
  EXPECT_EQ(place(combine({}, {})), "parts");
  EXPECT_EQ(place(combine(kTwo, {.rule = OverlapRule::by_chance})), "eligible");
  EXPECT_EQ(place(combine(kTwo, {.eligible = 299})), "eligible");
  auto other = kTwo;
  other[1].question.draws = 500;
  EXPECT_EQ(place(combine(other, {})), "parts");
}

}  // namespace
}  // namespace commonweal::methods
