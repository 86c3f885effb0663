#include "investment/appraisal/brief.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/philox.hpp"
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

// Lines that the bid's department bears, or another, or a body without limits, or spending that is
// there already.
Proposal random_bid(base::RandomStream& stream, int number) {
  Proposal bid = example_proposal();
  bid.code += std::to_string(number);
  bid.start_years.clear();
  bid.years = 5 + static_cast<int>(stream.uniform() * 40);
  bid.costs.clear();
  for (int line = 0; line < 6; ++line) {
    CostLine cost{.spread = 0.2 * stream.uniform(), .what = "line-" + std::to_string(line)};
    cost.budget = line % 2 == 0 ? Budget::rdel : Budget::cdel;
    cost.bearer = std::array{"", "dhsc", "dfe", "charity"}[static_cast<int>(stream.uniform() * 4)];
    if (stream.uniform() < 0.3) cost.from = "public-health";
    for (int year = 2026; year < 2030; ++year) {
      cost.pounds.push_back({year, 1e6 * stream.uniform()});
    }
    bid.costs.push_back(cost);
  }
  for (auto& reach : bid.reach) reach.fade = 0.3 * stream.uniform();
  bid.benefits[0].lasts = 1 + static_cast<int>(stream.uniform() * 40);
  return bid;
}

double real_of(const BidBrief& brief, const std::string& department) {
  double sum = 0;
  for (const auto& cost : brief.costs) sum += cost.department == department ? cost.real : 0;
  return sum;
}

double real_of(const Appraisal& full, const Proposal& bid,
               const std::vector<std::string>& bearers) {
  double sum = 0;
  for (std::size_t at = 0; at < bid.costs.size(); ++at) {
    if (!bid.costs[at].from.empty()) continue;
    if (std::ranges::find(bearers, bid.costs[at].bearer) == bearers.end()) continue;
    for (const auto& year : full.costs[at].years) sum += year.total();
  }
  return sum;
}

TEST(Brief, AgreesWithTheAppraisalInFullOfRandomBids) {
  auto of = example_case();
  of.departments.push_back({"dfe", "Education"});
  base::RandomStream stream(5, 0);
  of.proposals.clear();
  for (int number = 0; number < 30; ++number) of.proposals.push_back(random_bid(stream, number));
  const auto briefs = appraise_all(of, {.draws = 500, .seed = 3}).value();
  ASSERT_EQ(briefs.size(), of.proposals.size());
  for (std::size_t i = 0; i < briefs.size(); ++i) {
    const auto& bid = of.proposals[i];
    const auto full = appraise(of, bid, {.draws = 500, .seed = 3}).value();
    EXPECT_NEAR(briefs[i].net, full.net.mean, 1e-4) << i;
    EXPECT_NEAR(briefs[i].present_cost, full.present_cost.mean, 1e-4) << i;
    EXPECT_NEAR(briefs[i].present_benefit, full.present_benefit.mean, 1e-4) << i;
    EXPECT_NEAR(briefs[i].progress.at(0).share, full.metrics[0].gap->share.mean, 1e-12) << i;
    EXPECT_NEAR(real_of(briefs[i], "dhsc"), real_of(full, bid, {"", "dhsc"}), 1e-4) << i;
    EXPECT_NEAR(real_of(briefs[i], "dfe"), real_of(full, bid, {"dfe"}), 1e-4) << i;
    EXPECT_NEAR(real_of(briefs[i], ""), real_of(full, bid, {"charity"}), 1e-4) << i;
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
