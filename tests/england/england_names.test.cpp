// What examples/england must hold to by itself, with no publisher's file at hand.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
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
  expect_known("areas", "metric", metrics);
  expect_known("areas", "body", bodies);
  expect_known("areas", "source", names("sources", "source"));
  expect_known("replays", "metric", metrics);
  expect_known("targets", "metric", metrics);
  expect_known("targets", "body", bodies);
  expect_known("allowances", "target", names("targets", "target"));
  expect_known("asks", "metric", metrics);
  expect_known("asks", "body", bodies);
  expect_known("asks", "asked_by", bodies);
}

std::set<std::string> metrics_in(const std::string& table) {
  std::set<std::string> found;
  for (const auto& row : example(table)) found.insert(row.at("metric"));
  return found;
}

TEST(EnglandExample, HoldsASeriesOfFortyMetricsOrMoreAndSaysWhereThereIsNone) {
  const auto national = metrics_in("observations");
  const auto local = metrics_in("areas");
  EXPECT_GE(national.size(), 40U);
  for (const auto& row : example("metrics")) {
    const auto& metric = row.at("metric");
    const bool says_none = row.at("description").find("We hold no file of it") != std::string::npos;
    EXPECT_NE(national.contains(metric) || local.contains(metric), says_none) << metric;
  }
}

TEST(EnglandExample, GivesEachMissionCoreMetricsAndEveryDimension) {
  for (const auto& mission : example("missions")) {
    std::set<std::string> tiers;
    std::set<std::string> dimensions;
    for (const auto& row : example("metrics")) {
      if (row.at("mission") != mission.at("mission")) continue;
      tiers.insert(row.at("tier"));
      dimensions.insert(row.at("dimension"));
      EXPECT_LE(row.at("short_title").size(), 25U) << row.at("short_title");
    }
    EXPECT_EQ(tiers.size(), 2U) << mission.at("mission");
    if (mission.at("mission") != "security") {
      EXPECT_EQ(dimensions.size(), 3U) << mission.at("mission");
    }
  }
}

// Departments and national bodies have no figures of their own, and countries other ones.
bool is_area(const Row& body) {
  return body.at("kind") == "region" || body.at("kind") == "local_authority";
}

TEST(EnglandExample, GivesEveryAreaAnEarlierAndALaterFigureOfSixMetricsOrMore) {
  std::map<std::string, std::map<std::string, int>> figures;  // By area and metric.
  for (const auto& row : example("areas")) {
    if (row.at("status") != "missing") ++figures[row.at("body")][row.at("metric")];
  }
  for (const auto& row : example("bodies")) {
    if (!is_area(row)) continue;
    const auto& of_area = figures[row.at("body")];
    const auto both = std::count_if(of_area.begin(), of_area.end(),
                                    [](const auto& metric) { return metric.second == 2; });
    const bool is_tiny = row.at("name") == "Isles of Scilly" || row.at("name") == "City of London";
    EXPECT_GE(both, is_tiny ? 2 : 6) << row.at("name");
  }
}

TEST(EnglandExample, GivesEverySourceItsPublisherLicenceAndAttribution) {
  const std::map<std::string, std::string> attributions = {
      {"Open Government Licence v3.0",
       ". Contains public sector information licensed under the Open Government Licence v3.0."},
      {"Open Parliament Licence v3.0",
       ". Contains Parliamentary information licensed under the Open Parliament Licence v3.0."},
      {"OECD terms: reuse with attribution", ", reused with attribution."},
      {"Eurostat terms: reuse with attribution", ", reused with attribution."}};
  const auto of_figures = sources_of_figures();
  for (const auto& row : example("sources")) {
    EXPECT_FALSE(row.at("attribution").empty()) << row.at("source");
    if (!of_figures.contains(row.at("source"))) continue;
    EXPECT_EQ(row.at("attribution"),
              "Source: " + row.at("publisher") + attributions.at(row.at("licence")));
  }
}

TEST(EnglandExample, SaysOfEachObservationEitherAValueOrWhyThereIsNone) {
  for (const auto& row : england_figures()) {
    const auto& status = row.at("status");
    const auto at = row.at("metric") + ' ' + row.at("period");
    const bool missing = status == "missing";
    EXPECT_TRUE(missing || status == "final" || status == "provisional") << at;
    EXPECT_EQ(row.at("value").empty(), missing) << at;
    EXPECT_EQ(row.at("reason").empty(), !missing) << at;
    EXPECT_TRUE(missing || base::decimal_number({at, row.at("value")})) << at;
  }
}

TEST(EnglandExample, ReadsFilesOfItsSourcesAndNamesEachPlaceOnce) {
  std::set<std::string> files;
  for (const auto& row : example("sources")) files.insert(row.at("file"));
  expect_known("files", "file", files);
  auto bodies = names("bodies", "body");
  for (const auto& place : names("places", "body")) {
    EXPECT_TRUE(bodies.insert(place).second) << place;
  }
  expect_known("places", "parent", bodies);
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
                                                     {"calendar_year", "9999"},
                                                     {"academic_year", "9999/99"},
                                                     {"financial_year", "9999-99"}};
  std::map<std::string, std::string> kinds;
  for (const auto& row : example("metrics")) kinds[row.at("metric")] = row.at("period_kind");
  std::set<std::string> seen;
  for (const auto& row : england_figures()) {
    const auto& period = row.at("period");
    const auto at = joined({row.at("metric"), row.at("body"), period});
    EXPECT_EQ(shape_of(period), shapes.at(kinds.at(row.at("metric")))) << at;
    EXPECT_TRUE(seen.insert(at).second) << "twice " << at;
  }
}

TEST(EnglandExample, AsksOnlyAboutPeriodsThatWereObservedAndLevelsThatWereMet) {
  std::map<std::string, std::string> body_of;
  for (const auto& row : example("metrics")) body_of[row.at("metric")] = row.at("body");
  std::set<std::string> periods;
  std::set<std::string> levels;
  for (const auto& row : example("observations")) {
    const bool opens_page = row.at("body") == body_of.at(row.at("metric"));
    if (row.at("status") == "missing" || !opens_page) continue;
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

// The value typed in for a metric and a period.
double figure(const std::string& metric, const std::string& period) {
  for (const auto& row : example("observations")) {
    if (row.at("metric") != metric || row.at("period") != period) continue;
    return base::decimal_number({.place = metric, .text = row.at("value")}).value();
  }
  ADD_FAILURE() << metric << " has no figure of " << period;
  return 0;
}

double level(const std::string& table, const std::string& column, const std::string& code) {
  for (const auto& row : example(table)) {
    if (row.at(column) == code) {
      return base::decimal_number({.place = code, .text = row.at("level")}).value();
    }
  }
  ADD_FAILURE() << table << " has no " << code;
  return 0;
}

// Box 3.1 of the paper says five more years, and half; the rest is reckoned from the figures held.
TEST(EnglandExample, ReckonsTheLevelsOfTargetsFromTheFiguresThatTheirNotesName) {
  for (const std::string sex : {"female", "male"}) {
    EXPECT_NEAR(level("targets", "target", "healthy-life-2035-" + sex),
                figure("healthy-life-expectancy-" + sex, "2018") + 5, 1e-9);
  }
  EXPECT_NEAR(level("allowances", "allowance", "child-poverty-2010"),
              figure("child-poverty", "1998-99") / 2, 1e-9);
}

TEST(EnglandExample, SaysOfEachTargetWhereItsLevelComesFrom) {
  for (const auto& row : example("targets")) {
    const std::string& note = row.at("note");
    const bool is_of_paper = note.find("box 3.1") != std::string::npos;
    const bool is_of_notes = note.find("publisher") != std::string::npos;
    EXPECT_TRUE(is_of_paper || is_of_notes) << row.at("target");
  }
}

}  // namespace
}  // namespace commonweal
