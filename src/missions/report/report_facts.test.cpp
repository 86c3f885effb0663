#include "missions/report/report_facts.hpp"

#include <algorithm>

#include "missions/report/report_fixture.hpp"

namespace commonweal::missions {
namespace {

struct ReportFactsOfATarget : ReportFixture {
  void hold(base::Period period, double figure) {
    changed([&](platform::Transaction& t) {
      return put_observations(
          t, {{"waiting-list", "E92000001", {.period = period, .figure = base::Reported{figure}}}},
          act_of("observation import"));
    });
  }
  std::vector<std::vector<std::string>> rows_of(std::string_view title) {
    const auto drafted = changed([&](platform::Transaction& t) { return facts(t); });
    for (const auto& part : drafted.parts) {
      const auto found = std::ranges::find(part.tables, title, &BriefTable::title);
      if (found != part.tables.end()) return found->rows;
    }
    return {};
  }
};

TEST_F(ReportFactsOfATarget, TellTheFigureOfItsPeriodOnceThatHasPassed) {
  hold(base::Period::month(2020, 12), 150);
  hold(base::Period::month(2021, 3), 30);
  const auto rows = rows_of("Targets: Health");
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0], (std::vector<std::string>{"Waiting list, England", "at most 40.5 people",
                                               "December 2020", "150 in December 2020", "Missed",
                                               "Missed"}));
}

TEST_F(ReportFactsOfATarget, TellTheLatestFigureWhereThatOfItsPeriodIsNotHeld) {
  const auto rows = rows_of("Targets: Health");
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0][3], "112 in December 2019");
  EXPECT_EQ(rows[0][4], "Not known");
}

}  // namespace
}  // namespace commonweal::missions
