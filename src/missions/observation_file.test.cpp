#include "missions/observation_file.hpp"
#include "missions/observation_sheet_file.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

using base::Figure;
using base::FigureStatus;
using base::Missing;
using base::Period;
using base::Reported;

std::string with_header(std::string_view rows) {
  std::string text =
      "metric,body,period,value,lower,upper,numerator,denominator,status,reason,source,rows\n";
  return text.append(rows);
}

Catalogue catalogue() {
  return {.metrics = {{"waiting-list", {RecordId{1}, base::PeriodKind::month}},
                      {"gap", {RecordId{2}, base::PeriodKind::academic_year}}},
          .bodies = {{"E92000001", RecordId{3}}, {"W92000004", RecordId{4}}},
          .sources = {{"nhs-rtt", RecordId{5}}}};
}

// With the codes of the catalogue in place of its ids again.
FiledObservation filed(const ObservationRow& row) {
  const bool is_gap = row.key.metric == RecordId{2};
  const auto kind = is_gap ? base::PeriodKind::academic_year : base::PeriodKind::month;
  return {is_gap ? "gap" : "waiting-list",
          row.key.body == RecordId{3} ? "E92000001" : "W92000004",
          {.period = {kind, row.key.period},
           .figure = row.figure,
           .interval = row.interval,
           .numerator = row.numerator,
           .denominator = row.denominator,
           .source = row.source ? "nhs-rtt" : "",
           .source_rows = std::string(row.source_rows)}};
}

base::Result<std::vector<FiledObservation>> read(const ObservationFiles& files) {
  const Catalogue known = catalogue();
  base::Problems problems;
  std::vector<FiledObservation> taken;
  read_observations(
      files, {.catalogue = known}, [&](const auto& row) { taken.push_back(filed(row)); }, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return taken;
}

base::Result<std::vector<FiledObservation>> read(const std::string& text) {
  std::istringstream in(text);
  return read({{"-"}, in});
}

std::string written(const std::vector<FiledObservation>& observations) {
  std::ostringstream out;
  write_observations(observations, out);
  return out.str();
}

Figure figure_of(const std::string& value, const std::string& status, const std::string& reason) {
  const auto read_back = read("metric,body,period,value,status,reason\ngap,E92000001,2020/21," +
                              value + ',' + status + ',' + reason + '\n');
  EXPECT_TRUE(read_back) << told(read_back);
  return read_back ? read_back->at(0).observation.figure : Figure();
}

TEST(ObservationFile, WritesWhatItReads) {
  const std::string text = with_header(
      "waiting-list,E92000001,2020-01,99.5,98.1,99.75,199,200,provisional,,nhs-rtt,2-9\n"
      "waiting-list,E92000001,2020-02,,,,,,missing,confidential,nhs-rtt,10\n"
      "waiting-list,W92000004,2020-01,0,0,0,,,final,,,\n"
      "gap,E92000001,2020/21,-1e-07,,,,,revised,,,\n");
  const auto observations = read(text);
  ASSERT_TRUE(observations) << told(observations);
  EXPECT_EQ(written(*observations), text);
}

TEST(ObservationFile, ReadsEveryField) {
  const auto observations = read(with_header(
      "waiting-list,E92000001,Jan 2020,99.5,98,99.5,199,200,provisional,,nhs-rtt,2-9\n"));
  ASSERT_TRUE(observations) << told(observations);
  const auto& [metric, body, observation] = observations->at(0);
  EXPECT_EQ(metric, "waiting-list");
  EXPECT_EQ(body, "E92000001");
  EXPECT_EQ(observation, (Observation{.period = Period::month(2020, 1),
                                      .figure = Reported{99.5, FigureStatus::provisional},
                                      .interval = Interval{98, 99.5},
                                      .numerator = 199,
                                      .denominator = 200,
                                      .source = "nhs-rtt",
                                      .source_rows = "2-9"}));
}

TEST(ObservationFile, ReadsAPeriodAsTheKindOfItsMetric) {
  const auto observations = read(
      "metric,body,period,value\n"
      "waiting-list,E92000001,2011-12,1\n"
      "gap,E92000001,2011-12,1\n");
  ASSERT_TRUE(observations) << told(observations);
  EXPECT_EQ(observations->at(0).observation.period, Period::month(2011, 12));
  EXPECT_EQ(observations->at(1).observation.period,
            Period::year(base::PeriodKind::academic_year, 2011));
}

TEST(ObservationFile, TakesTheStandingOfAFigureFromItsMarkItsStatusOrItsReason) {
  EXPECT_EQ(figure_of("7", "", ""), Figure(Reported{7}));
  EXPECT_EQ(figure_of("7p", "", ""), Figure(Reported{7, FigureStatus::provisional}));
  EXPECT_EQ(figure_of("7", "revised", ""), Figure(Reported{7, FigureStatus::revised}));
  EXPECT_EQ(figure_of("0", "final", ""), Figure(Reported{0}));
  EXPECT_EQ(figure_of("", "", ""), Figure(Missing::not_stated));
  EXPECT_EQ(figure_of("", "missing", "not_available"), Figure(Missing::not_available));
  EXPECT_EQ(figure_of("", "", "low"), Figure(Missing::low));
  EXPECT_EQ(figure_of("[c]", "", ""), Figure(Missing::confidential));
  EXPECT_EQ(figure_of("x", "missing", ""), Figure(Missing::not_available));
}

TEST(ObservationFile, ReadsSeveralFilesAsOne) {
  std::istringstream in("metric,body,period,value\ngap,E92000001,2020/21,1\n");
  const auto read_twice = read({{"-", "examples"}, in});
  EXPECT_EQ(told(read_twice), "examples: This is a directory. Name a CSV file in it.\n");
}

TEST(ObservationFile, MayHoldNoObservation) { EXPECT_TRUE(read(with_header(""))->empty()); }

}  // namespace
}  // namespace commonweal::missions
