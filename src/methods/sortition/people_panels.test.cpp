#include "methods/sortition/people_panels.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "methods/sortition/fair_panels.hpp"
#include "methods/sortition/legacy_panels.hpp"
#include "methods/sortition/quota_relaxation.hpp"
#include "methods/sortition/sortition_oracle_fixture.hpp"

namespace commonweal::methods {
namespace {

// Seven of one kind for two seats: no share of a turn is whole.
PanelQuestion seven() {
  PanelQuestion question{.categories = {{"c", {{.name = "f", .seats = {2, 2}}}}}, .seats = 2};
  for (std::size_t i = 0; i < 7; ++i) question.people.push_back({{0}, i});
  return question;
}

TEST(PeoplePanels, give_people_of_one_kind_exactly_equal_chances) {
  const PanelKinds kinds = panel_kinds(seven());
  const auto fair = fair_panels(kinds, Fairness::leximin, 1);
  const auto panels = people_panels(kinds, fair->mixture, 1);
  for (const double chance : chances_of(panels, 7)) EXPECT_NEAR(chance, 2.0 / 7, 1e-12);
  EXPECT_LE(panels.size(), 8U);
}

TEST(PeoplePanels, meet_the_quotas_and_never_hold_two_of_a_household) {
  for (std::uint64_t seed = 3; seed < 120; seed += 3) {
    const PanelQuestion question = random_pool(seed);
    const PanelKinds kinds = panel_kinds(question);
    const auto fair = fair_panels(kinds, Fairness::leximin, seed);
    if (!fair) continue;
    const auto panels = people_panels(kinds, fair->mixture, seed);
    for (const PeoplePanel& panel : panels) EXPECT_TRUE(meets(question, panel.people));
    const auto chances = chances_of(panels, kinds.people());
    for (std::size_t i = 0; i < chances.size(); ++i) {
      EXPECT_NEAR(chances[i], fair->chances[kinds.kind_of[i]], 1e-9);
    }
    const auto lottery = public_lottery(kinds, fair->mixture, 20, seed);
    ASSERT_EQ(lottery.panels.size(), 20U);
    for (const PeoplePanel& panel : lottery.panels) EXPECT_TRUE(meets(question, panel.people));
    EXPECT_LE(lottery.change, lottery.bound);
    EXPECT_GE(lottery.change, lottery.least - 1e-12);
  }
}

TEST(PeoplePanels, are_drawn_as_often_as_their_chances_say) {
  const std::vector<PeoplePanel> panels{{0.25, {0}}, {0.75, {1}}};
  std::size_t second = 0;
  for (std::uint64_t seed = 0; seed < 4000; ++seed) second += drawn_panel(panels, seed);
  EXPECT_NEAR(static_cast<double>(second) / 4000, 0.75, 0.03);
}

TEST(LegacyPanel, meets_the_quotas_where_it_finds_one) {
  std::size_t found = 0, asked = 0;
  for (std::uint64_t seed = 1; seed < 600; ++seed) {
    const PanelQuestion question = random_pool(seed);
    if (all_panels(question).empty()) continue;
    ++asked;
    const auto panel = legacy_panel(question, seed, 0, 100);
    if (!panel) continue;
    ++found;
    EXPECT_TRUE(meets(question, *panel));
  }
  EXPECT_GT(2 * found, asked);
  EXPECT_GT(found, 10U);
}

// Every change of one bound by one seat less than what was found leaves no panel.
TEST(QuotaRelaxation, is_enough_and_no_single_seat_of_it_can_be_spared) {
  std::size_t asked = 0;
  for (std::uint64_t seed = 1; seed < 200 && asked < 25; ++seed) {
    const PanelQuestion question = random_pool(seed);
    if (!all_panels(question).empty()) continue;
    const auto relaxed = relaxed_quotas(question, RelaxWithin::anything);
    if (!relaxed) continue;
    ++asked;
    ASSERT_FALSE(relaxed->changes.empty());
    EXPECT_FALSE(all_panels(with_changes(question, *relaxed)).empty());
    for (std::size_t i = 0; i < relaxed->changes.size(); ++i) {
      QuotaRelaxation less = *relaxed;
      SeatRange& to = less.changes[i].to;
      const SeatRange& from = less.changes[i].from;
      if (to.least < from.least) {
        ++to.least;
      } else {
        --to.most;
      }
      EXPECT_TRUE(all_panels(with_changes(question, less)).empty());
    }
    EXPECT_FALSE(conflicting_quotas(question).quotas.empty());
  }
  EXPECT_GT(asked, 5U);
}

}  // namespace
}  // namespace commonweal::methods
