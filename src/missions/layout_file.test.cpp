#include "missions/layout_file.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "base/period_text.hpp"
#include "missions/problems_fixture.hpp"
#include "platform/table/value_text.hpp"

namespace commonweal::missions {
namespace {

using base::PeriodKind;

// What the example of England names, as far as these files need it.
Catalogue catalogue() {
  Catalogue catalogue;
  std::int64_t id = 0;
  for (const auto* metric : {"life-expectancy-male", "adult-obesity", "employment-rate", "ks2-gap",
                             "ae-four-hours", "crown-court-over-year", "charge-rate",
                             "nhs-waiting-list", "healthy-life-expectancy-male"}) {
    catalogue.metrics[metric] = {RecordId{++id}, PeriodKind::calendar_year};
  }
  catalogue.metrics["adult-obesity"].periods = PeriodKind::financial_year;
  catalogue.metrics["ks2-gap"].periods = PeriodKind::academic_year;
  catalogue.metrics["ae-four-hours"].periods = PeriodKind::month;
  catalogue.metrics["nhs-waiting-list"].periods = PeriodKind::month;
  catalogue.metrics["crown-court-over-year"].periods = PeriodKind::quarter;
  catalogue.metrics["charge-rate"].periods = PeriodKind::quarter;
  for (const auto* body : {"E92000001", "E06000009", "E08000038", "K04000001", "RXL"}) {
    catalogue.bodies[body] = RecordId{++id};
  }
  for (const auto* source : {"ohid-life-expectancy", "ons-local-indicators", "dfe-ks2-gap",
                             "nhs-ae-trusts", "moj-crown-court-age", "ho-charge-rate"}) {
    catalogue.sources[source] = RecordId{++id};
  }
  return catalogue;
}

template <class Map>
std::string code_of(const Map& codes, RecordId id) {
  for (const auto& [code, value] : codes) {
    if constexpr (requires { value.id; }) {
      if (value.id == id) return code;
    } else {
      if (value == id) return code;
    }
  }
  return "?";
}

// A file as it is read: a line for each observation, what is told of it, and the problems.
struct Read {
  std::string rows;
  std::string told;
  std::string problems;
};

Read read(const std::string& text, const Layout* layout = nullptr,
          std::function<bool(std::string_view)> may_write = nullptr) {
  const Catalogue known = catalogue();
  Read read;
  const ObservationRules rules{
      .catalogue = known,
      .may_write = std::move(may_write),
      .layout = layout,
      .read_by_layout = [&read](const ReadByLayout& by) { read.told = sentence(by); }};
  const auto take = [&](const ObservationRow& row) {
    const auto metric = code_of(known.metrics, row.key.metric);
    const base::Period period(known.metrics.at(metric).periods, row.key.period);
    read.rows += metric + ' ' + code_of(known.bodies, row.key.body) + ' ' + base::text(period) +
                 ": " + platform::figure_text(row.figure);
    if (row.interval) {
      read.rows += " [" + base::shortest(row.interval->lower) + ", " +
                   base::shortest(row.interval->upper) + "]";
    }
    if (row.numerator) {
      read.rows += " = " + base::shortest(*row.numerator) + "/" + base::shortest(*row.denominator);
    }
    read.rows += ", row " + std::string(row.source_rows) + '\n';
  };
  std::istringstream in(text);
  base::Problems problems;
  read_observations({{"-"}, in}, rules, take, problems);
  read.problems = told(std::move(problems));
  return read;
}

constexpr auto kLifeExpectancy =
    "area_code,area_name,area_type,period,sex,life_expectancy,compared_to_england\n";

TEST(LayoutFile, ReadsTheRowsOfAMetricUnderTheLastOfTheirYears) {
  const auto [rows, told, problems] = read(std::string(kLifeExpectancy) +
                                           "E06000009,Blackpool,UA,2022-24,Female,78.9,Worse\n"
                                           "E06000009,Blackpool,UA,2022-24,Male,73.7,Worse\n"
                                           "E06000009,Blackpool,UA,2021-23,Male,,Worse\n");
  EXPECT_EQ(problems, "");
  EXPECT_EQ(told, "standard input: read as ohid-life-expectancy.");
  EXPECT_EQ(rows,
            "life-expectancy-male E06000009 2024: 73.7, row 3\n"
            "life-expectancy-male E06000009 2023: , row 4\n");
}

TEST(LayoutFile, ReadsABodyUnderItsCodeOfToday) {
  EXPECT_EQ(
      read(std::string(kLifeExpectancy) + "E08000016,Barnsley,UA,2022-24,Male,77.6,Worse\n").rows,
      "life-expectancy-male E08000038 2024: 77.6, row 2\n");
}

TEST(LayoutFile, LeavesOutBodiesThatAreNotHeldAndSaysSo) {
  std::string text = kLifeExpectancy;
  for (const auto* code : {"E1", "E2", "E2", "E3", "E4", "E5", "E6"}) {
    text += std::string(code) + ",A,UA,2022-24,Male,70,Worse\n";
  }
  const auto [rows, told, problems] = read(text);
  EXPECT_EQ(rows, "");
  EXPECT_EQ(problems, "");
  EXPECT_EQ(told,
            "standard input: read as ohid-life-expectancy. 7 rows of 6 bodies not held here were "
            "left out: E1, E2, E3, E4, E5 and "
            "1 more.");
}

constexpr auto kLocalStatistics =
    "area_code,area_name,geography,indicator,period,value,lci_95,uci_95,unit,status\n";

TEST(LayoutFile, ReadsBoundsAndWhatAMarkBesideTheFigureSays) {
  const auto [rows, told, problems] =
      read(std::string(kLocalStatistics) +
           "E06000009,Blackpool,UA,Adult obesity prevalence,2015/16,30.016,25.6,34.3,%,\n"
           "E06000009,Blackpool,UA,Employment rate,2023,,,,%,u\n"
           "E06000009,Blackpool,UA,Employment rate,2022,,,,%,x\n"
           "E06000009,Blackpool,UA,Another indicator,2022,1,,,%,\n");
  EXPECT_EQ(problems, "");
  EXPECT_EQ(rows,
            "adult-obesity E06000009 2015-16: 30.016 [25.6, 34.3], row 2\n"
            "employment-rate E06000009 2023: [u], row 3\n"
            "employment-rate E06000009 2022: [x], row 4\n");
}

TEST(LayoutFile, RefusesEachCellAtItsPlace) {
  EXPECT_EQ(
      read(std::string(kLocalStatistics) +
           "E06000009,Blackpool,UA,Employment rate,2022,many,,,%,\n"
           "E06000009,Blackpool,UA,Employment rate,soon,70,,,%,\n"
           "E06000009,Blackpool,UA,Employment rate,2020,70,71,72,%,\n"
           "E06000009,Blackpool,UA,Employment rate,2019,70,,,%,u\n"
           "E06000009,Blackpool,UA,Employment rate,2018,,,,%,?\n")
          .problems,
      "standard input:2:6: \"many\" is not a number. Write one such as 1234.5, or a mark: [x] not "
      "available, [c] confidential, [z] not applicable, [u] unreliable, [low] low.\n"
      "standard input:3:5: \"soon\" is not a period. Write it like 2023-09, 2016 Q1, 2015, "
      "2022-23 or 2016-03-31.\n"
      "standard input:4:7: The value 70 is not between its bounds 71 and 72.\n"
      "standard input:5:10: \"u\" is not a mark that stands beside a figure in this layout.\n"
      "standard input:6:10: \"?\" is not a mark that stands beside figures in this "
      "layout.\n");
}

TEST(LayoutFile, ReadsTheVersionOfAFigureAsItsStanding) {
  EXPECT_EQ(read("time_period,time_identifier,geographic_level,country_code,version,gap_index\n"
                 "202122,Academic year,National,E92000001,Final,3.2277\n"
                 "202324,Academic year,National,E92000001,Revised,3.1309\n"
                 "201920,Academic year,National,E92000001,Final,x\n")
                .rows,
            "ks2-gap E92000001 2021/22: 3.2277, row 2\n"
            "ks2-gap E92000001 2023/24: 3.1309 [p], row 3\n"
            "ks2-gap E92000001 2019/20: [x], row 4\n");
}

constexpr auto kTrusts = "nhs_trust22_code,total_attendances,attendances_over_4hours,date\n";

TEST(LayoutFile, ReckonsAShareFromTwoColumns) {
  EXPECT_EQ(read(std::string(kTrusts) + "RXL,200,50,April 2021\n"
                                        "RXL,200,NA,May 2021\n"
                                        "RXL,0,0,June 2021\n")
                .rows,
            "ae-four-hours RXL 2021-04: 75 = 150/200, row 2\n"
            "ae-four-hours RXL 2021-05: , row 3\n"
            "ae-four-hours RXL 2021-06: [z], row 4\n");
}

TEST(LayoutFile, EntersPeriodsThatAreKnownToBeWrongAsNotAvailable) {
  EXPECT_EQ(read(std::string(kTrusts) + "RXL,200,50,March 2025\n").rows,
            "ae-four-hours RXL 2025-03: [x], row 2\n");
}

TEST(LayoutFile, ReadsAPeriodOfTwoColumnsAndAFractionAsPerCent) {
  EXPECT_EQ(read("quarter_end,year,quarter,total_cases,valid_cases,open_1yr_plus,share_1yr_plus\n"
                 "2016-03-31,2016,Q1,48260.0,46756.0,11689.0,0.25\n")
                .rows,
            "crown-court-over-year K04000001 2016 Q1: 25 = 11689/46756, row 2\n");
}

TEST(LayoutFile, ReadsAMonthAsTheQuarterThatItEnds) {
  EXPECT_EQ(read("year_ending,charged_summonsed_pct\n2015-03,15.5\n").rows,
            "charge-rate K04000001 2015 Q1: 15.5, row 2\n");
}

TEST(LayoutFile, AsksOfEachBodyWhetherItMayBeWritten) {
  const auto none = [](std::string_view) { return false; };
  EXPECT_EQ(read(std::string(kTrusts) + "RXL,200,50,April 2021\n", nullptr, none).problems,
            "standard input:2:1: You may not write figures of \"RXL\". Take its rows out, or ask "
            "for the right.\n");
}

TEST(LayoutFile, NamesTheSourceThatIsNotThere) {
  const auto text = std::string("month,total_reported,total_with_estimates,pct_within_18_weeks,") +
                    "over_52_weeks,median_wait_weeks\n2007-08,1,1,57.2,1,14.3\n";
  EXPECT_EQ(read(text).problems,
            "standard input:2: Figures of nhs-waiting-list are of the source \"nhs-rtt\", which "
            "is not there. Import it first.\n");
}

TEST(LayoutFile, SaysSoWhereNoMetricOfTheLayoutIsThere) {
  EXPECT_EQ(read("academic_year,gap_index\n2010-11,4.07\n").problems,
            "standard input: The layout dfe-ks4-gap has figures of metrics that are not there: "
            "ks4-gap. Import one first.\n");
}

TEST(LayoutFile, IsReadByTheLayoutThatIsNamed) {
  const auto text = std::string(kTrusts) + "RXL,200,50,April 2021\n";
  EXPECT_EQ(read(text, layout_named("nhs-ae-trusts")).rows,
            "ae-four-hours RXL 2021-04: 75 = 150/200, row 2\n");
  EXPECT_EQ(read(text, layout_named("dfe-absence")).problems,
            "standard input:1: The layout dfe-absence needs columns that are not there: "
            "\"academic_year\" and \"overall_absence_pct\".\n");
}

TEST(LayoutFile, NamesTheClosestLayoutOfAFileThatHasNone) {
  EXPECT_EQ(read("nhs_trust22_code,total_attendances,date\nRXL,200,April 2021\n").problems,
            "standard input:1: The columns are those of no layout that is known. The closest is "
            "nhs-ae-trusts, which also needs \"attendances_over_4hours\". \"commonweal layout "
            "list\" lists the layouts.\n");
}

}  // namespace
}  // namespace commonweal::missions
