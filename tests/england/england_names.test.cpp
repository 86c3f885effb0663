// What examples/england must hold to by itself, with no publisher's file at hand.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/number_text.hpp"
#include "csv_rows.hpp"

namespace commonweal {
namespace {

std::vector<Row> example(const std::string& table) {
  return csv_rows("examples/england/" + table + ".csv");
}

std::set<std::string> names(const std::string& table, const std::string& column) {
  std::set<std::string> found;
  for (const auto& row : example(table)) {
    EXPECT_TRUE(found.insert(row.at(column)).second) << table << ": twice " << row.at(column);
  }
  return found;
}

// Every cell of the column, where it says something, is a name of the other table.
void expect_known(const std::string& table, const std::string& column,
                  const std::set<std::string>& known) {
  for (const auto& row : example(table)) {
    const auto& name = row.at(column);
    EXPECT_TRUE(name.empty() || known.contains(name)) << table << ' ' << column << ": " << name;
  }
}

TEST(EnglandExample, NamesOnlyWhatItDefines) {
  const auto bodies = names("bodies", "body");
  const auto metrics = names("metrics", "metric");
  expect_known("bodies", "parent", bodies);
  expect_known("missions", "headline_metric", metrics);
  expect_known("metrics", "mission", names("missions", "mission"));
  expect_known("metrics", "body", bodies);
  expect_known("observations", "metric", metrics);
  expect_known("observations", "body", bodies);
  expect_known("observations", "source", names("sources", "source"));
  EXPECT_EQ(names("replays", "metric"), metrics);
}

TEST(EnglandExample, GivesEverySourceItsPublisherLicenceAndAttribution) {
  for (const auto& row : example("sources")) {
    EXPECT_EQ(row.at("licence"), "Open Government Licence v3.0") << row.at("source");
    EXPECT_EQ(row.at("attribution"), "Source: " + row.at("publisher") +
                                         ". Contains public sector information licensed under the "
                                         "Open Government Licence v3.0.");
  }
}

TEST(EnglandExample, SaysOfEachObservationEitherAValueOrWhyThereIsNone) {
  for (const auto& row : example("observations")) {
    const auto& status = row.at("status");
    const auto at = row.at("metric") + ' ' + row.at("period");
    const bool missing = status == "missing";
    EXPECT_TRUE(missing || status == "final" || status == "provisional") << at;
    EXPECT_EQ(row.at("value").empty(), missing) << at;
    EXPECT_EQ(row.at("reason").empty(), !missing) << at;
    EXPECT_TRUE(missing || base::decimal_number({at, row.at("value")})) << at;
  }
}

// 2016 Q1 is 9999 Q9.
std::string shape_of(std::string period) {
  std::replace_if(
      period.begin(), period.end(), [](char letter) { return letter >= '0' && letter <= '9'; },
      '9');
  return period;
}

TEST(EnglandExample, WritesEachPeriodInTheFormOfItsMetricAndOnce) {
  const std::map<std::string, std::string> shapes = {{"month", "9999-99"},
                                                     {"quarter", "9999 Q9"},
                                                     {"academic_year", "9999/99"},
                                                     {"financial_year", "9999-99"}};
  std::map<std::string, std::string> kinds;
  for (const auto& row : example("metrics")) kinds[row.at("metric")] = row.at("period_kind");
  std::set<std::string> seen;
  for (const auto& row : example("observations")) {
    const auto& period = row.at("period");
    const auto at = joined({row.at("metric"), row.at("body"), period});
    EXPECT_EQ(shape_of(period), shapes.at(kinds.at(row.at("metric")))) << at;
    EXPECT_TRUE(seen.insert(at).second) << "twice " << at;
  }
}

TEST(EnglandExample, AsksOnlyAboutPeriodsThatWereObservedAndLevelsThatWereMet) {
  std::set<std::string> periods;
  std::set<std::string> levels;
  for (const auto& row : example("observations")) {
    if (row.at("status") == "missing") continue;
    periods.insert(joined({row.at("metric"), row.at("period")}));
    levels.insert(joined({row.at("metric"), row.at("value")}));
  }
  for (const auto& row : example("replays")) {
    const auto& metric = row.at("metric");
    for (const auto* end : {"from", "nowcast_from", "nowcast_to", "replay_from", "replay_to"}) {
      const auto& period = row.at(end);
      const bool unasked = period.empty() && std::string(end).starts_with("nowcast");
      EXPECT_TRUE(unasked || periods.contains(joined({metric, period}))) << metric << ' ' << end;
    }
    const auto& level = row.at("to");
    EXPECT_TRUE(level == "low" || level == "high" || levels.contains(joined({metric, level})))
        << metric << ' ' << level;
  }
}

}  // namespace
}  // namespace commonweal
