#include "methods/meta/subgroups.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "methods/meta/bcg_example.hpp"

namespace commonweal::methods {
namespace {

std::vector<std::string> allocations() {
  std::vector<std::string> names;
  for (const auto& trial : kBcgTrials) names.push_back(trial.allocation);
  return names;
}

constexpr PoolQuestion kToTheTop{.search = Tau2Search::to_the_top};

// At the top: rma(yi, vi, subset = alloc == ...) of metafor 3.8-1.
TEST(Subgroups, WithVariancesOfTheirOwnArePooledEachAlone) {
  const auto found = subgroups(bcg_effects(), allocations(), kToTheTop).value();
  ASSERT_EQ(found.groups.size(), 3U);
  EXPECT_EQ(found.groups[0].name, "random");
  EXPECT_NEAR(found.groups[0].pooled.estimate, -0.9709647, 1e-7);
  EXPECT_NEAR(found.groups[1].pooled.standard_error, 0.2816016, 1e-7);
  EXPECT_NEAR(found.groups[2].pooled.p, 0.2383232, 1e-7);
  EXPECT_EQ(found.difference.tested, 2U);
  EXPECT_GT(found.difference.p, 0.3);
}

// At the top: rma(yi, vi, mods = ~ factor(alloc)) of metafor 3.8-1.
TEST(Subgroups, WithOneVarianceAreAMetaRegression) {
  const auto found =
      subgroups(bcg_effects(), allocations(), kToTheTop, SubgroupVariance::common).value();
  EXPECT_NEAR(found.difference.statistic, 1.767511, 1e-6);
  EXPECT_NEAR(found.difference.p, 0.413228, 1e-6);
  EXPECT_NEAR(found.groups[1].pooled.estimate, -0.517956, 1e-6);
  EXPECT_NEAR(found.groups[1].pooled.standard_error, 0.441194, 1e-6);
  EXPECT_NEAR(found.groups[1].pooled.heterogeneity.tau2, 0.361504, 1e-6);
}

TEST(Subgroups, ShareOutTheWholeOfQAsFixedEffects) {
  const PoolQuestion fixed{.method = PoolMethod::fixed, .tau2 = {}};
  const auto found = subgroups(bcg_effects(), allocations(), fixed).value();
  double q = found.difference.statistic;
  for (const auto& group : found.groups) q += group.pooled.heterogeneity.q;
  EXPECT_NEAR(q, pool(bcg_effects(), fixed)->heterogeneity.q, 1e-10);
}

TEST(Subgroups, RefuseGroupsThatCannotBeCompared) {
  auto names = allocations();
  names[0] = "alone";
  const auto alone = subgroups(bcg_effects(), names);
  ASSERT_FALSE(alone);
  EXPECT_EQ(alone.error().problems.at(0).place, "alone");
  EXPECT_TRUE(subgroups(bcg_effects(), names, {}, SubgroupVariance::common));
  names[0] = "";
  EXPECT_EQ(subgroups(bcg_effects(), names).error().problems.at(0).place, "Aronson, 1948");
  names.pop_back();
  EXPECT_EQ(subgroups(bcg_effects(), names).error().problems.at(0).what,
            "There are 12 groups named for 13 studies. Name one for each.");
  EXPECT_EQ(
      subgroups(bcg_effects(), std::vector<std::string>(13, "all")).error().problems.at(0).what,
      "All studies are in one group, so there is nothing to compare.");
}

}  // namespace
}  // namespace commonweal::methods
