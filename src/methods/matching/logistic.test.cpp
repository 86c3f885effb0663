#include "methods/matching/logistic.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "base/philox.hpp"
#include "methods/matching/lalonde_fixture.hpp"

namespace commonweal::methods {
namespace {

// R: glm(treat ~ age + educ + race + married + nodegree + re74 + re75, binomial).
TEST(Logistic, EqualsRsGlmOnLalonde) {
  const auto men = lalonde();
  if (men.is_absent()) GTEST_SKIP() << "NOT TESTED: ../shared/data/causal is absent";
  const auto answer = logistic(men.columns, men.outcomes());
  ASSERT_TRUE(answer.fit);
  const std::vector<double> coefficients{1.57770709858e-02,  1.61306877011e-01,  -2.08173411896e+00,
                                         -3.06536772923e+00, -8.32113271326e-01, 7.07296881080e-01,
                                         -7.17766856808e-05, 5.34464463884e-05};
  EXPECT_NEAR(answer.fit->intercept, -1.66328159482, 1e-6);
  for (std::size_t i = 0; i < coefficients.size(); ++i) {
    EXPECT_NEAR(answer.fit->coefficients[i], coefficients[i], 1e-6) << i;
  }
  EXPECT_NEAR(answer.fit->errors[0], 0.970870304058, 1e-4);
  EXPECT_NEAR(answer.fit->errors[2], 0.0651253314279, 1e-5);
  EXPECT_NEAR(answer.fit->log_likelihood, -243.921965655, 1e-7);
  EXPECT_FALSE(answer.fit->is_separated);
}

TEST(Logistic, IsTheSameHoweverItsRowsAreCut) {
  base::RandomStream random(1, 1);
  std::vector<double> columns;
  std::vector<double> outcomes;
  for (int i = 0; i < 20'000; ++i) {
    const double x = random.normal();
    columns.insert(columns.end(), {x, random.normal()});
    outcomes.push_back(random.uniform() < 1 / (1 + std::exp(0.5 - x)));
  }
  const auto whole = logistic(columns, outcomes);
  const LogisticRows parts{
      .columns = 2, .blocks = 40, .give = [&](std::size_t block, const TakeBlock& take) {
        take({std::span(columns).subspan(block * 1000, 1000),
              std::span(outcomes).subspan(block * 500, 500)});
      }};
  const auto cut = logistic(parts);
  ASSERT_TRUE(whole.fit && cut.fit);
  EXPECT_NEAR(whole.fit->coefficients[0], cut.fit->coefficients[0], 1e-9);
  EXPECT_NEAR(whole.fit->coefficients[0], 1, 0.06);
  EXPECT_NEAR(whole.fit->coefficients[1], 0, 0.06);
}

TEST(Logistic, TakesARidgeWhereGroupsAreToldApartWithoutError) {
  std::vector<double> columns;
  std::vector<double> outcomes;
  for (int i = 0; i < 40; ++i) {
    columns.insert(columns.end(), {double(i), double(i * 7 % 5)});
    outcomes.push_back(i >= 20);
  }
  const auto answer = logistic(columns, outcomes);
  ASSERT_TRUE(answer.fit);
  EXPECT_TRUE(answer.fit->is_separated);
  EXPECT_TRUE(std::isfinite(answer.fit->coefficients[0]));
  EXPECT_GT(answer.fit->coefficients[0], 0);
}

TEST(Logistic, NamesColumnsThatNeverDifferOrFollowFromOthers) {
  const std::vector<double> outcomes{0, 1, 0, 1, 1, 0};
  const std::vector<double> columns{1, 7, 2, 2, 7, 4, 3, 7, 6, 4, 7, 8, 2, 7, 4, 5, 7, 10};
  const auto answer = logistic(columns, outcomes);
  EXPECT_FALSE(answer.fit);
  EXPECT_EQ(answer.fault, LogisticFault::not_told_apart);
  EXPECT_EQ(answer.guilty, (std::vector<std::size_t>{1, 2}));
  const std::vector<double> all(6, 1);
  EXPECT_EQ(logistic(std::vector<double>{1, 2, 3, 4, 5, 6}, all).fault, LogisticFault::one_group);
}

}  // namespace
}  // namespace commonweal::methods
