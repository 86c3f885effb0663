#include "methods/meta/cluster_robust.hpp"

#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "methods/meta/bcg_example.hpp"
#include "methods/meta/konstantopoulos_example.hpp"

namespace commonweal::methods {
namespace {

Clusters by_allocation() {
  std::vector<std::string> names;
  for (const auto& it : kBcgTrials) names.emplace_back(it.allocation);
  return Clusters::make(names).value();
}

Clusters each_alone(std::size_t count) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < count; ++i) names.push_back(std::to_string(i));
  return Clusters::make(names).value();
}

// coef_test() of clubSandwich 0.5.8 on rma() of metafor 3.8-1, whose tau2 this is.
TEST(ClusterRobust, OfTheBcgTrialsIsThatOfTheFieldsProgram) {
  const NestedVariances working{.between = 0, .within = 0.313243325980895};
  const auto cr2 = cluster_robust(bcg_effects(), by_allocation(), working);
  ASSERT_TRUE(cr2);
  EXPECT_NEAR(cr2->at(0).standard_error, 0.213192655566, 1e-10);
  EXPECT_NEAR(cr2->at(0).degrees, 1.72495192489, 1e-9);
  const auto cr1 = cluster_robust(bcg_effects(), by_allocation(), working,
                                  {.correction = ClusterCorrection::cr1});
  EXPECT_NEAR(cr1->at(0).standard_error, 0.187817725622, 1e-10);
}

// With the same variance for all and a mean alone, CR1 and CR2 are the textbook's standard error.
TEST(ClusterRobust, OfEqualStudiesAloneIsThatOfAMean) {
  const auto effects =
      Effects::make({{"", 1, 0.5}, {"", 2, 0.5}, {"", 4, 0.5}, {"", 9, 0.5}}).value();
  for (const auto correction : {ClusterCorrection::cr1, ClusterCorrection::cr2}) {
    const auto it = cluster_robust(effects, each_alone(4), {}, {.correction = correction});
    ASSERT_TRUE(it);
    EXPECT_NEAR(it->at(0).estimate, 4, 1e-12);
    EXPECT_NEAR(it->at(0).standard_error, std::sqrt(38.0 / 3 / 4), 1e-12);
    EXPECT_NEAR(it->at(0).degrees, 3, 1e-10);
  }
}

TEST(ClusterRobust, OfModeratorsNamesThem) {
  const auto it =
      cluster_robust(calendar_effects(), calendar_districts(), {.between = 0.09, .within = 0.03},
                     {}, std::vector{calendar_year()});
  ASSERT_TRUE(it);
  ASSERT_EQ(it->size(), 2U);
  EXPECT_EQ(it->at(0).name, "intercept");
  EXPECT_EQ(it->at(1).name, "year");
  EXPECT_LT(it->at(1).degrees, 10);
  EXPECT_GT(it->at(1).p, 0);
}

TEST(ClusterRobust, IsRefusedWhereClustersAreTooFew) {
  const auto one = cluster_robust(bcg_effects().of(std::vector<std::size_t>{0, 1}),
                                  Clusters::make(std::vector<std::string>{"a", "a"}).value(), {});
  ASSERT_FALSE(one);
  EXPECT_EQ(one.error().problems[0].what,
            "All effects are in one cluster. A cluster-robust variance needs two or more.");
  const auto fitted =
      cluster_robust(bcg_effects().of(std::vector<std::size_t>{0, 1}), each_alone(2), {}, {},
                     std::vector{Moderator{"latitude", {44, 55}}});
  ASSERT_FALSE(fitted);
  EXPECT_EQ(fitted.error().problems[0].what,
            "There are too few clusters to tell how sure the intercept is: what tells it lies in "
            "too few of them. Add clusters, join categories or leave out moderators.");
  EXPECT_FALSE(cluster_robust(bcg_effects(), each_alone(12), {}));
  EXPECT_FALSE(cluster_robust(bcg_effects(), each_alone(13), {.between = -1}));
}

// Effects of which all that are covert come from the last cluster: the fit goes through their mean,
// and what is left of the cluster's residuals is rounding.
TEST(ClusterRobust, IsRefusedWhereACategoryLiesInOneCluster) {
  std::vector<StudyEffect> studies;
  std::vector<std::string> names;
  Moderator overt{"overt", {}};
  for (int i = 0; i < 17; ++i) {
    studies.push_back({"", 0.1 + 0.37 * (i * 7 % 11), 0.013 + 0.0071 * (i * 5 % 13)});
    names.push_back(i < 12 ? std::to_string(i / 3) : "last");
    overt.values.push_back(i < 13 ? 1 : 0);
  }
  const auto effects = Effects::make(studies).value();
  const auto clusters = Clusters::make(names).value();
  for (const auto correction : {ClusterCorrection::cr1, ClusterCorrection::cr2}) {
    for (const double within : {0.0, 0.3132, 1.7}) {
      const auto it = cluster_robust(effects, clusters, {.between = 0, .within = within},
                                     {.correction = correction}, std::vector{overt});
      ASSERT_FALSE(it) << it->at(0).standard_error << ' ' << it->at(0).degrees;
      EXPECT_TRUE(it.error().problems[0].what.starts_with(
          "There are too few clusters to tell how sure the intercept is: "));
    }
  }
}

}  // namespace
}  // namespace commonweal::methods
