#include "investment/appraisal/shortlist.hpp"

#include <gtest/gtest.h>

#include "investment/appraisal/appraisal_example.hpp"

namespace commonweal::investment {
namespace {

TEST(Shortlist, HoldsBusinessAsUsualAndTheLeastScale) {
  const auto answer = appraised(example_case());
  ASSERT_EQ(answer.shortlist.size(), 3U);
  EXPECT_EQ(answer.shortlist[0].kind, OptionKind::business_as_usual);
  EXPECT_EQ(answer.shortlist[0].net, 0);
  EXPECT_EQ(answer.shortlist[1].scale, 0.25);
  EXPECT_NEAR(answer.shortlist[1].net, answer.net.mean / 4, 1e-6);
  EXPECT_EQ(answer.shortlist[2].net, answer.net.mean);
}

TEST(Shortlist, TakesTheCheapestVariantOfABidThatIsWhole) {
  auto of = example_case();
  of.proposals[0].least_scale.reset();
  EXPECT_EQ(appraised(of).shortlist[1].scale, 0);
  auto small = of.proposals[0];
  small.code = "small";
  small.costs.pop_back();
  of.proposals.push_back(small);
  of.proposals[0].excludes = {"small"};
  const auto minimum = appraised(of).shortlist[1];
  EXPECT_EQ(minimum.proposal, "small");
  EXPECT_NEAR(minimum.present_cost, appraised(of).present_cost.mean - 560'000, 3'000);
}

}  // namespace
}  // namespace commonweal::investment
