#include "methods/early_warning/early_warning.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "base/philox.hpp"
#include "methods/control_chart/control_chart.hpp"
#include "methods/early_warning/cusum_share.hpp"
#include "methods/early_warning/moderated_variance.hpp"
#include "methods/early_warning/quick_rules.hpp"
#include "methods/early_warning/run_length.hpp"
#include "methods/early_warning/season_free.hpp"
#include "methods/early_warning/warning_recall.hpp"

namespace commonweal::methods {
namespace {

TEST(RunLength, IsAsPublishedInControl) {
  EXPECT_NEAR(shewhart_run_length(3), 370.4, 0.05);
  EXPECT_NEAR(cusum_run_length({.reference = 0.5, .limit = 5}) / 465, 1, 0.01);
  EXPECT_NEAR(cusum_run_length({.reference = 0.5, .limit = 4}) / 168, 1, 0.01);
  EXPECT_NEAR(ewma_run_length({.weight = 0.1, .limit = 2.814}) / 500, 1, 0.01);
  EXPECT_NEAR(ewma_run_length({.weight = 1, .limit = 3}) / 370.4, 1, 0.001);
}

// Montgomery (2013), tables 9.3 and 9.11, out of control.
TEST(RunLength, IsAsPublishedAfterAShift) {
  EXPECT_NEAR(cusum_run_length({.reference = 0.5, .limit = 5}, 1), 10.4, 0.1);
  EXPECT_NEAR(cusum_run_length({.reference = 0.5, .limit = 5}, 2), 4.01, 0.05);
  EXPECT_NEAR(ewma_run_length({.weight = 0.1, .limit = 2.814}, 1), 10.3, 0.3);
}

TEST(CusumShare, IsWhatSimulationFinds) {
  const CusumShare share(0.5, 12);
  std::size_t above = 0;
  constexpr std::size_t kRounds = 200'000;
  for (std::size_t round = 0; round < kRounds; ++round) {
    base::RandomStream random(3, round);
    double sum = 0;
    for (int point = 0; point < 12; ++point) sum = std::max(0.0, sum + random.normal() - 0.5);
    above += sum >= 3;
  }
  EXPECT_NEAR(share.above(3), double(above) / kRounds, 0.0006);
  EXPECT_EQ(share.above(0), 1);
  EXPECT_LT(share.above(20), 1e-12);
  double last = 1;
  for (double sum = 0.1; sum < 29; sum += 0.1) {
    EXPECT_LE(share.above(sum), last) << sum;
    last = share.above(sum);
  }
}

TEST(QuickRules, AreThoseOfTheControlChart) {
  for (std::uint64_t seed = 0; seed < 3'000; ++seed) {
    base::RandomStream random(seed, 8);
    std::vector<double> values;
    const std::size_t count = 3 + random.below(200);
    for (std::size_t i = 0; i < count; ++i) {
      const double drift = seed % 3 == 0 ? 0.05 * double(i) : 0;
      values.push_back(std::round(4 * (random.normal() + drift)) / 4);  // With ties.
    }
    const auto limits = chart_limits(ChartType::xmr, {values}, count, true);
    const auto slow = chart_rules(values, limits);
    const auto quick_limit = quick_limits(values, count, true);
    ASSERT_NEAR(quick_limit.upper, *limits[0].upper, 1e-9);
    const auto quick = quick_rules(values, {limits[0].centre, *limits[0].lower, *limits[0].upper});
    std::uint8_t any = 0;
    std::uint8_t last = 0;
    for (const auto& rules : slow) {
      last = std::uint8_t((rules.outside ? kRuleOutside : 0) | (rules.shift ? kRuleShift : 0) |
                          (rules.trend ? kRuleTrend : 0) | (rules.near ? kRuleNear : 0));
      any |= last;
    }
    EXPECT_EQ(quick.any, any) << seed;
    EXPECT_EQ(quick.last, last) << seed;
  }
}

TEST(VariancePrior, FindsThePriorThatVariancesWereDrawnFrom) {
  std::vector<OwnVariance> variances;
  for (std::uint64_t i = 0; i < 20'000; ++i) {
    base::RandomStream random(6, i);
    double prior = 0;
    for (int k = 0; k < 10; ++k) prior += std::pow(random.normal(), 2);
    const double sigma2 = 4 * 10 / prior;  // Scaled inverse chi-square, 10 degrees about 4.
    double own = 0;
    for (int k = 0; k < 5; ++k) own += std::pow(random.normal(), 2);
    variances.push_back({sigma2 * own / 5, 5});
  }
  const auto prior = variance_prior(variances);
  EXPECT_NEAR(prior.degrees, 10, 1);
  EXPECT_NEAR(prior.variance, 4, 0.15);
  const auto posterior = prior.posterior({100, 5});
  EXPECT_LT(posterior.variance, 60);
  EXPECT_NEAR(posterior.degrees, prior.degrees + 5, 1e-12);
}

TEST(VariancePrior, IsSureWhereVariancesDifferByChanceAloneAndNoneWhereThereAreFew) {
  const std::vector<OwnVariance> alike(50, {2, 5});
  EXPECT_TRUE(std::isinf(variance_prior(alike).degrees));
  EXPECT_EQ(variance_prior(std::vector<OwnVariance>(2, {2, 5})).degrees, 0);
  EXPECT_EQ(VariancePrior({0, 0}).posterior({3, 4}).variance, 3);
}

struct MadePanel {
  std::vector<double> values;
  std::vector<double> cases;
  std::vector<std::size_t> begins{0};

  WarningPanel view() const { return {values, cases, begins}; }
};

// Shares of cases by chance: bodies of very different sizes about one level.
MadePanel shares_of_sizes(std::size_t bodies, std::uint64_t seed) {
  MadePanel panel;
  for (std::size_t body = 0; body < bodies; ++body) {
    base::RandomStream random(seed, body);
    const double cases = body % 2 == 0 ? 40 : 4'000;
    for (int point = 0; point < 36; ++point) {
      panel.values.push_back(0.9 + std::sqrt(0.09 / cases) * random.normal());
      panel.cases.push_back(cases);
    }
    panel.begins.push_back(panel.values.size());
  }
  return panel;
}

TEST(EarlyWarning, HasPValuesThatAreEvenByChanceForEverySignal) {
  for (const auto signal : {WarningSignal::latest, WarningSignal::ewma, WarningSignal::cusum}) {
    const auto panel = shares_of_sizes(4'000, 21);
    const auto warnings =
        early_warning(panel.view(), {.signal = signal, .side = WarningSide::down});
    std::size_t five = 0;
    std::size_t small_five = 0;
    for (std::size_t i = 0; i < warnings.size(); ++i) {
      five += warnings[i].p <= 0.05;
      small_five += i % 2 == 0 && warnings[i].p <= 0.05;
    }
    EXPECT_NEAR(double(five) / 4'000, 0.05, 0.012) << int(signal);
    EXPECT_NEAR(double(small_five) / 2'000, 0.05, 0.017) << int(signal);  // No more, being small.
  }
}

TEST(EarlyWarning, FlagsTheBodiesThatDeclinedAndHardlyAnyOther) {
  auto panel = shares_of_sizes(400, 22);
  for (const std::size_t body : {11U, 101U, 301U}) {  // Large ones: 0.0047 is a spread.
    for (std::size_t at = panel.begins[body + 1] - 8; at < panel.begins[body + 1]; ++at) {
      panel.values[at] -= 0.012;
    }
  }
  const auto warnings = early_warning(panel.view(), {.side = WarningSide::down});
  std::size_t others = 0;
  for (std::size_t i = 0; i < warnings.size(); ++i) {
    const bool declined = i == 11 || i == 101 || i == 301;
    if (declined) {
      EXPECT_LT(warnings[i].adjusted, 0.05) << i;
      EXPECT_LT(warnings[i].change, -0.004);
    }
    others += !declined && warnings[i].adjusted < 0.05;
  }
  EXPECT_LE(others, 1U);
  EXPECT_GT(early_warning(panel.view(), {.side = WarningSide::up})[11].p, 0.9);
}

TEST(EarlyWarning, ShrinksTheChangesOfSmallBodiesMore) {
  auto panel = shares_of_sizes(200, 23);
  for (std::size_t body = 0; body < 200; ++body) {  // Bodies did change, each its own way.
    base::RandomStream random(24, body);
    const double change = 0.01 * random.normal();
    for (std::size_t at = panel.begins[body + 1] - 12; at < panel.begins[body + 1]; ++at) {
      panel.values[at] += change;
    }
  }
  const auto warnings = early_warning(panel.view(), {});
  double small = 0;
  double large = 0;
  for (std::size_t i = 0; i < 200; ++i) {
    (i % 2 == 0 ? small : large) += std::abs(warnings[i].shrunk) / std::abs(warnings[i].change);
  }
  EXPECT_LT(small, 0.75 * large);
}

TEST(EarlyWarning, DoesNotJudgeWhatIsTooShortOrNeverChanges) {
  std::vector<double> values(20, 7.0);
  values.insert(values.end(), {1, 2, 3});
  const std::vector<std::size_t> begins{0, 20, 23};
  for (const auto& warning : early_warning({values, {}, begins}, {})) {
    EXPECT_FALSE(warning.is_judged);
    EXPECT_EQ(warning.p, 1);
    EXPECT_FALSE(std::isnan(warning.latest));
  }
}

TEST(SeasonFree, TakesSeasonsForNoSignal) {
  std::vector<double> values;
  std::vector<std::size_t> begins{0};
  for (std::uint64_t body = 0; body < 40; ++body) {
    base::RandomStream random(31, body);
    for (int month = 0; month < 60; ++month) {
      const double season = 6 * std::cos(2 * std::numbers::pi * month / 12);
      const double fall = body == 5 && month >= 54 ? -6 : 0;
      values.push_back(90 + season + random.normal() + fall);
    }
    begins.push_back(values.size());
  }
  const auto warnings =
      early_warning({values, {}, begins},
                    {.signal = WarningSignal::cusum, .side = WarningSide::down, .seasonal = 12});
  std::size_t flagged = 0;
  for (const auto& warning : warnings) flagged += warning.adjusted < 0.05;
  EXPECT_LT(warnings[5].adjusted, 0.05);
  EXPECT_LE(flagged, 2U);
  EXPECT_FALSE(season_free(std::span(values).first(14), 10, 12));  // Too few for its seasons.
}

TEST(WarningRecall, RisesWithTheSizeAndKeepsFalseDiscoveriesDown) {
  const auto found = warning_recall({.bodies = 200, .rounds = 5});
  ASSERT_EQ(found.size(), 15U);
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (i % 5 > 0) {
      EXPECT_GE(found[i].recall + 0.02, found[i - 1].recall);
    }
    EXPECT_LT(found[i].false_alarms, 0.02);
  }
  EXPECT_GT(found[9].recall, 0.95);  // EWMA, three spreads.
}

}  // namespace
}  // namespace commonweal::methods
