#include "methods/matching/nearest_match.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "base/philox.hpp"
#include "methods/matching/balance.hpp"
#include "methods/matching/lalonde_fixture.hpp"
#include "methods/matching/logistic.hpp"
#include "methods/matching/matched_effect.hpp"
#include "methods/matching/radius_match.hpp"

namespace commonweal::methods {
namespace {

using Partners = std::map<std::size_t, std::set<std::size_t>>;

Partners partners_of(const Matching& matching) {
  Partners partners;
  for (const auto& pair : matching.pairs) partners[pair.treated].insert(pair.control);
  return partners;
}

// The definition, by looking at everybody each time.
Partners slow_match(const MatchSample& sample, const NearestQuestion& question) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < sample.treated.size(); ++i) {
    if (sample.treated[i] != 0) order.push_back(i);
  }
  const auto by = [&](std::size_t row) { return sample.distance[row]; };
  if (question.order == MatchOrder::largest) std::ranges::stable_sort(order, std::greater(), by);
  if (question.order == MatchOrder::smallest) std::ranges::stable_sort(order, std::less(), by);
  const double reach = question.caliper ? *question.caliper * distance_deviation(sample) : INFINITY;
  Partners partners;
  std::set<std::size_t> taken;
  for (std::size_t round = 0; round < question.ratio; ++round) {
    for (const auto treated : order) {
      std::size_t best = sample.treated.size();
      for (std::size_t i = 0; i < sample.treated.size(); ++i) {
        if (sample.treated[i] != 0 || partners[treated].contains(i)) continue;
        if (!question.replace && taken.contains(i)) continue;
        if (!sample.strata.empty() && sample.strata[i] != sample.strata[treated]) continue;
        const double gap = std::abs(by(i) - by(treated));
        if (gap > reach) continue;
        if (best == sample.treated.size() || gap < std::abs(by(best) - by(treated))) best = i;
      }
      if (best == sample.treated.size()) continue;
      partners[treated].insert(best);
      taken.insert(best);
    }
  }
  std::erase_if(partners, [](const auto& each) { return each.second.empty(); });
  return partners;
}

TEST(NearestMatch, IsTheDefinitionForEveryQuestionAndWithTies) {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    base::RandomStream random(seed, 3);
    std::vector<std::uint8_t> treated;
    std::vector<double> distance;
    std::vector<std::uint32_t> strata;
    const std::size_t rows = 5 + random.below(60);
    for (std::size_t i = 0; i < rows; ++i) {
      treated.push_back(random.uniform() < 0.4);
      // Whole eighths: gaps are exact, and many are the same.
      distance.push_back(seed % 2 == 0 ? random.uniform() : double(random.below(16)) / 8);
      strata.push_back(random.below(3));
    }
    NearestQuestion question{.ratio = 1 + random.below(3),
                             .replace = random.below(2) == 0,
                             .order = MatchOrder(std::array{0, 1, 3}[random.below(3)])};
    if (random.below(2) == 0) question.caliper = 0.4;
    const bool has_strata = random.below(2) == 0;
    const MatchSample sample{
        treated, distance,
        has_strata ? std::span<const std::uint32_t>(strata) : std::span<const std::uint32_t>()};
    EXPECT_EQ(partners_of(nearest_match(sample, question)), slow_match(sample, question)) << seed;
  }
}

TEST(NearestMatch, OfLalondeIsAsPublished) {
  const auto men = lalonde();
  if (men.is_absent()) GTEST_SKIP() << "NOT TESTED: ../shared/data/causal is absent";
  const auto fit = logistic(men.columns, men.outcomes()).fit;
  ASSERT_TRUE(fit);
  std::vector<double> scores;
  for (std::size_t i = 0; i < men.treated.size(); ++i) {
    scores.push_back(
        fit->probability(std::span(men.columns).subspan(i * Lalonde::kWidth, Lalonde::kWidth)));
  }
  const auto matching = nearest_match({men.treated, scores}, {});
  EXPECT_EQ(matching.pairs.size(), 185U);
  EXPECT_EQ(std::ranges::count(matching.weights, 0.0), 244);
  EXPECT_NEAR(column_balance(men.treated, scores, {}).difference, 1.7941, 5e-5);
  EXPECT_NEAR(column_balance(men.treated, scores, matching.weights).difference, 0.9739, 5e-5);
  const Matching none{.pairs = {}, .weights = std::vector<double>(614, 1)};
  EXPECT_NEAR(matched_effect(men.treated, men.re78, none).effect, -635.03, 0.005);
  EXPECT_NEAR(matched_effect(men.treated, men.re78, matching).effect, 894.37, 0.005);
}

TEST(NearestMatch, GivesTheSamePairsForTheSameSeed) {
  std::vector<std::uint8_t> treated(100);
  std::vector<double> distance;
  for (std::size_t i = 0; i < 100; ++i) {
    treated[i] = i % 2;
    distance.push_back(double(i * 37 % 100));
  }
  const auto pairs = [&](std::uint64_t seed) {
    return partners_of(nearest_match({treated, distance},
                                     {.order = MatchOrder::random, .caliper = 0.1, .seed = seed}));
  };
  EXPECT_EQ(pairs(1), pairs(1));
  EXPECT_NE(pairs(1), pairs(2));
}

TEST(RadiusMatch, SharesTheWeightOfEachAmongAllThatAreNear) {
  const std::vector<std::uint8_t> treated{1, 0, 0, 0, 1};
  const std::vector<double> distance{0.5, 0.45, 0.55, 0.9, 0.1};
  const auto matching = radius_match({treated, distance}, 0.3);
  EXPECT_EQ(matching.pairs.size(), 2U);
  EXPECT_EQ(matching.weights, (std::vector<double>{1, 0.5, 0.5, 0, 0}));
}

}  // namespace
}  // namespace commonweal::methods
