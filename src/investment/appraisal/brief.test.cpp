#include "investment/appraisal/brief.hpp"

#include <gtest/gtest.h>

#include "investment/appraisal/appraisal_example.hpp"

namespace commonweal::investment {
namespace {

TEST(Brief, AgreesWithTheAppraisalInFull) {
  const auto of = example_case();
  const auto briefs =
      appraise_all(of, {.draws = kFew.draws, .seed = kFew.seed, .scenarios = 50}).value();
  ASSERT_EQ(briefs.size(), 2U);
  const auto full = appraised(of);
  EXPECT_NEAR(briefs[0].net, full.net.mean, 1e-5);
  EXPECT_NEAR(briefs[0].progress.at(0).share, full.metrics[0].gap->share.mean, 1e-12);
  EXPECT_EQ(briefs[0].progress[0].draws.size(), 50U);
  EXPECT_EQ(briefs[0].net_draws.size(), 50U);
  ASSERT_EQ(briefs[0].costs.size(), 3U);
  EXPECT_EQ(briefs[0].costs[0].budget, "rdel");
  EXPECT_NEAR(briefs[0].costs[1].cash, 1'020'000, 1e-6);
  ASSERT_EQ(briefs[0].places.size(), 2U);
  EXPECT_NEAR(briefs[0].places[0].share + briefs[0].places[1].share, briefs[0].progress[0].share,
              1e-15);
  // A year later: who is reached by 2028 is another crowd.
  EXPECT_EQ(briefs[1].start, 2027);
  EXPECT_NEAR(briefs[1].progress[0].share, 0.0035 / 10, 0.00002);
}

TEST(Brief, ChargesWhoBearsACostAndNoLimitForMoneyThatIsThere) {
  auto of = example_case();
  auto& costs = of.proposals[0].costs;
  costs.resize(1);
  costs.push_back(costs[0]);
  costs.push_back(costs[0]);
  costs[1].bearer = "home-office";
  costs[2].from = "public-health";
  const auto brief = appraise_all(of, {.draws = 200}).value().front();
  double own = 0;
  double borne = 0;
  for (const auto& cost : brief.costs) {
    (cost.department == "home-office" ? borne : own) += cost.real;
  }
  EXPECT_GT(own, 0);
  EXPECT_EQ(own, borne) << "the third is of no limit";
}

TEST(Brief, CountsTheYearsOfEachBidAsTheTestDoes) {
  auto of = example_case();
  for (const int years : {5, 20}) {
    of.proposals[0].years = years;
    const auto brief =
        appraise_all(of, {.draws = kFew.draws, .seed = kFew.seed}).value().front();
    EXPECT_NEAR(brief.net, appraised(of).net.mean, 1e-5) << years;
  }
}

TEST(Brief, IsTheSameOnOneAndOnTwoThreads) {
  const auto of = example_case();
  const auto one = appraise_all(of, {.draws = 500, .scenarios = 20, .threads = 1}).value();
  const auto two = appraise_all(of, {.draws = 500, .scenarios = 20, .threads = 2}).value();
  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].net_draws, two[i].net_draws);
    EXPECT_EQ(one[i].progress[0].draws, two[i].progress[0].draws);
  }
}

}  // namespace
}  // namespace commonweal::investment
