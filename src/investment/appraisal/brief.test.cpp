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
