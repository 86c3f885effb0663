#include "methods/meta/pool.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/philox.hpp"
#include "methods/meta/bcg_example.hpp"

namespace commonweal::methods {
namespace {

constexpr std::array kMethods{PoolMethod::fixed,        PoolMethod::dersimonian_laird,
                              PoolMethod::paule_mandel, PoolMethod::reml,
                              PoolMethod::ml,           PoolMethod::sidik_jonkman,
                              PoolMethod::hedges,       PoolMethod::empirical_bayes};

PoolQuestion to_the_top(PoolMethod method) {
  return {.method = method, .search = Tau2Search::to_the_top};
}

std::string refusal(const base::Result<Pooled>& result) {
  return result ? "" : result.error().problems.at(0).what;
}

// Viechtbauer (2010), section 4.1 and later editions of the same example.
TEST(Pool, OfTheBcgTrialsIsAsPublished) {
  const Pooled pooled = pool(bcg_effects()).value();
  EXPECT_NEAR(pooled.estimate, -0.7145, 5e-5);
  EXPECT_NEAR(pooled.standard_error, 0.1798, 5e-5);
  EXPECT_NEAR(std::exp(pooled.limits.lower), 0.344, 5e-4);
  EXPECT_NEAR(std::exp(pooled.limits.upper), 0.696, 5e-4);
  EXPECT_NEAR(std::exp(pooled.prediction->limits.lower), 0.155, 5e-4);
  EXPECT_NEAR(std::exp(pooled.prediction->limits.upper), 1.549, 5e-4);
  EXPECT_FALSE(pooled.prediction->degrees);
  const auto& [tau2, q, q_degrees, q_p, i2, h2] = pooled.heterogeneity;
  EXPECT_NEAR(tau2, 0.3132, 5e-5);
  EXPECT_NEAR(i2, 0.9222, 5e-5);
  EXPECT_NEAR(h2, 12.8558, 5e-5);
  EXPECT_NEAR(q, 152.2330, 5e-5);
  EXPECT_EQ(q_degrees, 12U);
  EXPECT_LT(q_p, 1e-25);
}

TEST(Pool, OfTheBcgTrialsIsLessSureAfterKnappAndHartung) {
  const Pooled pooled = pool(bcg_effects(), {.inference = Inference::knapp_hartung}).value();
  EXPECT_NEAR(pooled.standard_error, 0.1808, 5e-5);
  EXPECT_NEAR(pooled.limits.lower, -1.1084, 5e-5);
  EXPECT_NEAR(pooled.limits.upper, -0.3206, 5e-5);
  EXPECT_NEAR(pooled.p, 0.001920, 5e-7);
  EXPECT_NEAR(std::exp(pooled.prediction->limits.lower), 0.14, 5e-3);
  EXPECT_NEAR(std::exp(pooled.prediction->limits.upper), 1.76, 5e-3);
  EXPECT_EQ(pooled.prediction->degrees, 12);
}

// rma() of metafor 3.8-1 with control = list(threshold = 1e-13).
TEST(Pool, IsThatOfMetaforByEachEstimator) {
  struct Case {
    PoolMethod method;
    double estimate, error, tau2;
  };
  for (const auto& [method, estimate, error, tau2] :
       {Case{PoolMethod::fixed, -0.4302851637, 0.0404987517, 0},
        Case{PoolMethod::dersimonian_laird, -0.7141172221, 0.1787420895, 0.3087602629},
        Case{PoolMethod::paule_mandel, -0.7149681535, 0.1808921915, 0.3180684522},
        Case{PoolMethod::reml, -0.7145323422, 0.1797815161, 0.3132432581},
        Case{PoolMethod::ml, -0.7111991355, 0.1718968088, 0.2800281373},
        Case{PoolMethod::sidik_jonkman, -0.7172485926, 0.1870594584, 0.3455157016},
        Case{PoolMethod::hedges, -0.7158785888, 0.1832799860, 0.3285638580},
        Case{PoolMethod::empirical_bayes, -0.7149681535, 0.1808921915, 0.3180684522}}) {
    const Pooled pooled = pool(bcg_effects(), to_the_top(method)).value();
    EXPECT_NEAR(pooled.estimate, estimate, 2e-10);
    EXPECT_NEAR(pooled.standard_error, error, 2e-10);
    EXPECT_NEAR(pooled.heterogeneity.tau2, tau2, 2e-10);
    EXPECT_NEAR(std::accumulate(pooled.weights.begin(), pooled.weights.end(), 0.0), 1, 1e-14);
    EXPECT_EQ(pooled.prediction.has_value(), method != PoolMethod::fixed);
  }
}

TEST(Pool, MovesWithTheUnitAndNotWithTheOrder) {
  auto studies = bcg_studies();
  std::reverse(studies.begin(), studies.end());
  for (auto& study : studies) {
    study.estimate = 100 * study.estimate + 7;
    study.variance *= 1e4;
  }
  const Effects turned = Effects::make(studies).value();
  for (const PoolMethod method : kMethods) {
    const Pooled before = pool(bcg_effects(), to_the_top(method)).value();
    const Pooled after = pool(turned, to_the_top(method)).value();
    EXPECT_NEAR(after.estimate, 100 * before.estimate + 7, 1e-8);
    EXPECT_NEAR(after.heterogeneity.tau2, 1e4 * before.heterogeneity.tau2, 1e-5);
    EXPECT_NEAR(after.weights.front(), before.weights.back(), 1e-10);
  }
}

// rma() of metafor 3.8-1 as it is, on the BCG trials: it ends its search at a step of 1e-5.
TEST(Pool, EndsItsSearchWhereMetaforDoes) {
  const Pooled pooled = pool(bcg_effects()).value();
  EXPECT_NEAR(pooled.heterogeneity.tau2, 0.313243325981, 1e-11);
  EXPECT_NEAR(100 * pooled.heterogeneity.i2, 92.22138607, 1e-7);
}

// Of effects in a small unit a step of 1e-5 may be far from the top: there it goes on.
TEST(Pool, ComesAsNearToTheTopInASmallUnit) {
  for (const PoolMethod method : {PoolMethod::reml, PoolMethod::ml, PoolMethod::empirical_bayes}) {
    auto studies = bcg_studies();
    for (auto& study : studies) {
      study.estimate /= 1000;
      study.variance /= 1e6;
    }
    const Effects small = Effects::make(studies).value();
    const double top = pool(small, to_the_top(method))->heterogeneity.tau2;
    EXPECT_NEAR(pool(small, {.method = method})->heterogeneity.tau2, top, 1e-3 * top);
  }
}

// The restricted likelihood written out from its definition; a search over a fine grid.
double restricted_likelihood(const Effects& effects, double tau2) {
  double weights = 0;
  double mean = 0;
  double logs = 0;
  for (std::size_t i = 0; i < effects.count(); ++i) {
    const double weight = 1 / (effects.variances()[i] + tau2);
    weights += weight;
    mean += weight * effects.estimates()[i];
    logs += std::log(weight);
  }
  mean /= weights;
  double squares = 0;
  for (std::size_t i = 0; i < effects.count(); ++i) {
    const double apart = effects.estimates()[i] - mean;
    squares += apart * apart / (effects.variances()[i] + tau2);
  }
  return logs - std::log(weights) - squares;
}

Effects made_up(std::size_t studies, double tau2, std::uint64_t number) {
  base::RandomStream stream(1986, number);
  std::vector<StudyEffect> made;
  for (std::size_t i = 0; i < studies; ++i) {
    const double z = stream.normal();
    const double variance = 0.02 + 0.1 * z * z;
    made.push_back({"", 0.5 + std::sqrt(variance + tau2) * stream.normal(), variance});
  }
  return Effects::make(made).value();
}

// Where the likelihood falls from 0 on, so does the answer stay at 0.
TEST(Pool, IsAtNoneWhereTheTopIsAtNone) {
  for (std::uint64_t number = 0; number < 100; ++number) {
    const Effects effects = made_up(3 + number % 9, 0, number);
    const double top = pool(effects, to_the_top(PoolMethod::reml))->heterogeneity.tau2;
    const double found = pool(effects)->heterogeneity.tau2;
    EXPECT_EQ(found == 0, top == 0) << number;
    EXPECT_NEAR(found, top, 1e-3) << number;
  }
}

TEST(Pool, ByRestrictedLikelihoodIsNoWorseThanAnyOtherVariance) {
  for (std::uint64_t number = 0; number < 200; ++number) {
    const Effects effects = made_up(3 + number % 20, number % 3 == 0 ? 0 : 0.1, number);
    const Pooled pooled = pool(effects, to_the_top(PoolMethod::reml)).value();
    const double most = restricted_likelihood(effects, pooled.heterogeneity.tau2);
    for (double tau2 = 0; tau2 < 2; tau2 += 0.01) {
      EXPECT_GE(most + 1e-9, restricted_likelihood(effects, tau2)) << number << ' ' << tau2;
    }
  }
}

TEST(Pool, FindsTheEffectAndTheVarianceThatStudiesWereMadeWith) {
  for (const PoolMethod method : kMethods) {
    if (method == PoolMethod::fixed) continue;
    const Pooled pooled = pool(made_up(5000, 0.2, 1), {.method = method}).value();
    EXPECT_NEAR(pooled.estimate, 0.5, 4 * pooled.standard_error);
    // Sidik and Jonkman's is known to lie high where variances within studies differ this much.
    const double off = method == PoolMethod::sidik_jonkman ? 0.04 : 0.02;
    EXPECT_NEAR(pooled.heterogeneity.tau2, 0.2, off);
  }
}

TEST(Pool, TakesAVarianceThatIsGiven) {
  const Pooled pooled = pool(bcg_effects(), {.tau2 = 0.5}).value();
  EXPECT_EQ(pooled.heterogeneity.tau2, 0.5);
  const Pooled zero = pool(bcg_effects(), {.tau2 = 0}).value();
  EXPECT_NEAR(zero.estimate, pool(bcg_effects(), {.method = PoolMethod::fixed})->estimate, 1e-14);
}

TEST(Pool, PredictsWithOneDegreeFewerWhenAsked) {
  const auto two = pool(bcg_effects(), {.prediction = PredictionDegrees::one_fewer});
  EXPECT_EQ(two->prediction->degrees, 11);
  EXPECT_LT(two->prediction->limits.lower, pool(bcg_effects())->prediction->limits.lower);
  const auto few = Effects::make({{"A", 1, 0.1}, {"B", 2, 0.1}}).value();
  EXPECT_FALSE(pool(few, {.prediction = PredictionDegrees::one_fewer})->prediction);
}

// With Student's t where the limits are normal: 12 degrees widen it by 2.1788 over 1.9600.
TEST(Pool, PredictsByStudentWhenAskedWhateverTheLimits) {
  const auto normal = pool(bcg_effects()).value();
  const auto student = pool(bcg_effects(), {.prediction = PredictionDegrees::student}).value();
  EXPECT_EQ(student.limits.lower, normal.limits.lower);
  EXPECT_EQ(student.prediction->degrees, 12);
  const auto half = [](const Pooled& it) { return it.prediction->limits.upper - it.estimate; };
  EXPECT_NEAR(half(student) / half(normal), 2.178812830 / 1.959963985, 1e-8);
}

TEST(Pool, OfOneStudyIsThatStudyAsAFixedEffectAndElseASentence) {
  const auto one = Effects::make({{"A", 0.3, 0.04}}).value();
  const Pooled pooled = pool(one, {.method = PoolMethod::fixed}).value();
  EXPECT_DOUBLE_EQ(pooled.estimate, 0.3);
  EXPECT_NEAR(pooled.standard_error, 0.2, 1e-15);
  EXPECT_EQ(pooled.heterogeneity.q_p, 1);
  constexpr auto kOne =
      "There is one study. How studies differ cannot be known from it: add studies, or use the "
      "fixed method with normal limits.";
  EXPECT_EQ(refusal(pool(one)), kOne);
  EXPECT_EQ(
      refusal(pool(one, {.method = PoolMethod::fixed, .inference = Inference::knapp_hartung})),
      kOne);
}

TEST(Pool, OfStudiesThatDoNotDifferHasNoVarianceBetweenThem) {
  const auto same = Effects::make({{"A", 0.3, 0.04}, {"B", 0.3, 0.01}, {"C", 0.3, 0.09}}).value();
  for (const PoolMethod method : kMethods) {
    const auto pooled = pool(same, {.method = method});
    ASSERT_TRUE(pooled);
    EXPECT_NEAR(pooled->estimate, 0.3, 1e-15);
    EXPECT_NEAR(pooled->heterogeneity.tau2, 0, 1e-30);
    EXPECT_EQ(refusal(pool(same, {.method = method, .inference = Inference::knapp_hartung})),
              "The effects do not differ beyond what is fitted, and Knapp and Hartung's variance "
              "would be 0. Use "
              "the one that is held at 1, or normal limits.");
    const auto held =
        pool(same, {.method = method, .inference = Inference::knapp_hartung_at_least_one});
    EXPECT_NEAR(held->standard_error, pooled->standard_error, 1e-15);
  }
}

TEST(Pool, RefusesWhatItCannotTellAndNeverSaysNoNumber) {
  const Effects effects = bcg_effects();
  EXPECT_EQ(refusal(pool(effects, {.confidence = 1})), "The confidence must lie between 0 and 1.");
  EXPECT_EQ(refusal(pool(effects, {.confidence = std::nan("")})),
            "The confidence must lie between 0 and 1.");
  EXPECT_EQ(refusal(pool(effects, {.tau2 = -1})),
            "The variance between studies must be a finite number from 0.");
  EXPECT_EQ(refusal(pool(effects, {.method = PoolMethod::fixed, .tau2 = 1})),
            "A fixed effect has no variance between studies. Leave it out, or use another method.");
  const auto huge = Effects::make({{"A", 1e200, 1}, {"B", -1e200, 1}, {"C", 3, 1}}).value();
  const auto tiny = Effects::make({{"A", 1, 1e-320}, {"B", 2, 1e-320}}).value();
  for (const PoolMethod method : kMethods) {
    EXPECT_NE(refusal(pool(huge, {.method = method})), "");
    EXPECT_NE(refusal(pool(tiny, {.method = method})), "");
  }
}

}  // namespace
}  // namespace commonweal::methods
