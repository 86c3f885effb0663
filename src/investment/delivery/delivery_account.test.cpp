#include "investment/delivery/delivery_account.hpp"

#include <gtest/gtest.h>

namespace commonweal::investment {
namespace {

missions::Commitment commitment() {
  return {.code = "clinics",
          .title = "Evening clinics",
          .proposal = "clinics",
          .body = "hull",
          .reach = {{.effect = "quitting",
                     .place = "hull",
                     .people = {{2024, 100}, {2025, 200}, {2026, 200}}}},
          .pounds = {{2024, 1000}, {2025, 2000}, {2026, 2000}},
          .promises = {{"smoking", "hull", {{2024, -1}, {2025, -2}, {2026, -3}}}},
          .state = missions::CommitmentState::running,
          .officer = "Director",
          .decided_on = "2024-01-31",
          .decided_by = "The Treasury",
          .is_illustrative = false,
          .note = ""};
}

Delivery delivered(DeliveredWhat what, int year, double value) {
  const bool is_cost = what == DeliveredWhat::cost;
  return {.code = "d",
          .commitment = "clinics",
          .year = year,
          .what = what,
          .of = is_cost                        ? ""
                : what == DeliveredWhat::reach ? "quitting"
                                               : "smoking",
          .place = is_cost ? "" : "hull",
          .value = value,
          .reported_by = "Director",
          .basis = "Register",
          .note = ""};
}

TEST(DeliveryAccount, SetsEachYearsDeliveryBesideWhatWasPromised) {
  const auto plan = commitment();
  const std::vector<Delivery> all = {delivered(DeliveredWhat::cost, 2024, 900),
                                     delivered(DeliveredWhat::reach, 2024, 50)};
  const auto account = account_of(plan, all);
  ASSERT_EQ(account.lines.size(), 3u);
  EXPECT_EQ(account.cost()->years[0].delivered, 900);
  EXPECT_FALSE(account.cost()->years[1].delivered);
  EXPECT_EQ(account.lines[1].share(), 0.5);
  EXPECT_FALSE(account.lines[2].share());
}

TEST(DeliveryAccount, ExpectsWhatIsLeftAtTheShareDeliveredAndAMetricAtThatOfPeopleReached) {
  const auto plan = commitment();
  const std::vector<Delivery> all = {delivered(DeliveredWhat::cost, 2024, 900),
                                     delivered(DeliveredWhat::reach, 2024, 50)};
  const auto account = account_of(plan, all);
  EXPECT_EQ(account.cost()->years[1].expected, 1800);
  EXPECT_EQ(account.lines[1].years[2].expected, 100);
  EXPECT_EQ(account.lines[2].years[2].expected, -1.5);
}

TEST(DeliveryAccount, ExpectsAMetricAtItsOwnShareOnceItIsReported) {
  const auto plan = commitment();
  const std::vector<Delivery> all = {delivered(DeliveredWhat::reach, 2024, 100),
                                     delivered(DeliveredWhat::metric, 2024, -0.25)};
  const auto account = account_of(plan, all);
  EXPECT_EQ(account.lines[2].years[0].expected, -0.25);
  EXPECT_EQ(account.lines[2].years[1].expected, -0.5);
}

TEST(DeliveryAccount, KeepsWhatNobodyPromisedApart) {
  const auto plan = commitment();
  std::vector<Delivery> all = {delivered(DeliveredWhat::reach, 2024, 50)};
  all[0].place = "leeds";
  const auto account = account_of(plan, all);
  ASSERT_EQ(account.unpromised.size(), 1u);
  EXPECT_FALSE(account.lines[1].share());
}

Leaning leaning_of(double cost, double reach, double metric) {
  const auto plan = commitment();
  std::vector<Delivery> all;
  for (const int year : {2024, 2025}) {
    const double promised = year == 2024 ? 1 : 2;
    all.push_back(delivered(DeliveredWhat::cost, year, 1000 * promised * cost));
    all.push_back(delivered(DeliveredWhat::reach, year, 100 * promised * reach));
    all.push_back(delivered(DeliveredWhat::metric, year, -promised * metric));
  }
  return stop_or_scale(account_of(plan, all)).leaning;
}

TEST(StopOrScale, AsksTheQuestionThatTheFiguresAsk) {
  EXPECT_EQ(leaning_of(1, 1, 1), Leaning::scale);
  EXPECT_EQ(leaning_of(1.05, 1, 1), Leaning::as_promised);
  EXPECT_EQ(leaning_of(1.2, 1, 1), Leaning::look_again);
  EXPECT_EQ(leaning_of(1, 1, 0.7), Leaning::look_again);
  EXPECT_EQ(leaning_of(1, 1, 0.4), Leaning::stop);
}

TEST(StopOrScale, IsTooEarlyInTheFirstYearAndSaysWhatIsNeeded) {
  const auto plan = commitment();
  const std::vector<Delivery> all = {delivered(DeliveredWhat::metric, 2024, 0)};
  const auto answer = stop_or_scale(account_of(plan, all));
  EXPECT_EQ(answer.leaning, Leaning::too_early);
  EXPECT_EQ(answer.reasons.back(), "Two years with a report of people or of a measure are needed.");
}

}  // namespace
}  // namespace commonweal::investment
