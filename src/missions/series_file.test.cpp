#include "missions/series_file.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

using base::Calendar;
using base::Period;
using Points = std::vector<methods::Point>;

const Points kTwoMonths{{Period::month(2020, 1), 100}, {Period::month(2020, 2), 90}};

base::Result<methods::Series> read(const std::string& text, const SeriesColumns& columns = {}) {
  std::istringstream in(text);
  platform::CsvFile file(in, "s.csv");
  return read_series(file, columns);
}

Points points_of(const std::string& text, const SeriesColumns& columns = {}) {
  const auto series = read(text, columns);
  EXPECT_TRUE(series) << told(series);
  return series ? series->points() : Points();
}

TEST(SeriesFile, ReadsTheColumnsThatAreNamed) {
  EXPECT_EQ(points_of("area,month,total,late\nE,2020-01,100,7\nE,2020-02,90,8\n",
                      {.period = "month", .value = "total"}),
            kTwoMonths);
}

TEST(SeriesFile, TakesPeriodAndValueOrTheOnlyTwoColumnsWhereNoneIsNamed) {
  EXPECT_EQ(points_of("metric,period,value\nw,2020-01,100\nw,2020-02,90\n"), kTwoMonths);
  EXPECT_EQ(points_of("when,how many\n2020-01,100\n2020-02,90\n"), kTwoMonths);
  EXPECT_EQ(points_of("value,period\n100,2020-01\n90,2020-02\n"), kTwoMonths);
}

TEST(SeriesFile, PutsPeriodsInOrder) {
  EXPECT_EQ(points_of("period,value\n2020-02,90\n2020-01,100\n"), kTwoMonths);
}

TEST(SeriesFile, LeavesAGapWhereAFigureIsMarkedMissing) {
  EXPECT_EQ(points_of("period,value\n2020-01,100\n2020-02,90p\n2020-03,[x]\n2020-04,\n"),
            kTwoMonths);
}

TEST(SeriesFile, LetsTheCallerSayWhichCalendar) {
  const std::string text = "period,value\n201617,1\n201718,2\n";
  const auto start = [&](Calendar calendar) {
    return points_of(text, {.calendar = calendar}).at(0).period;
  };
  EXPECT_EQ(start(Calendar::academic), Period::year(base::PeriodKind::academic_year, 2016));
  EXPECT_EQ(start(Calendar::financial), Period::year(base::PeriodKind::financial_year, 2016));
  EXPECT_EQ(told(read(text)),
            "s.csv:2:1: \"201617\" may be a financial year or an academic year. Say which "
            "calendar: academic or financial.\n");
}

TEST(SeriesFile, RefusesEachKindOfBadInputAtItsPlace) {
  struct Example {
    const char* text;
    const char* problems;
  };
  for (const auto& [text, problems] : {
           Example{"", "s.csv: The file is empty. Begin it with a line that names its columns.\n"},
           Example{"period,value\n", "s.csv: The file has a header but no rows.\n"},
           Example{"a,b,c\n1,2,3\n",
                   "s.csv:1: There is no column \"period\". The file has \"a\", \"b\", \"c\".\n"
                   "s.csv:1: There is no column \"value\". The file has \"a\", \"b\", \"c\".\n"},
           Example{"period,value\n2020-13,1\n",
                   "s.csv:2:1: \"2020-13\" is not a period. Write it like 2023-09, 2016 Q1, 2015, "
                   "2022-23 or 2016-03-31.\n"},
           Example{"period,value\n2020-01,1\n2020 Q2,2\n",
                   "s.csv:3:1: \"2020 Q2\" is not a month, as \"2020-01\" is.\n"},
           Example{"period,value\n2020-01,1\n2020-02,7 %\n",
                   "s.csv:3:2: \"7 %\" is not a number. Write one such as 1234.5, or a mark: [x] "
                   "not available, [c] confidential, [z] not applicable, [u] unreliable, [low] "
                   "low.\n"},
           Example{"period,value\n2020-01,-\n",
                   "s.csv:2:2: \"-\" can mean zero or no figure. Write 0, or a mark such as [x] "
                   "for not available.\n"},
           Example{"period,value\n2020-01,1\n2020-02,1\nJan 2020,2\n",
                   "s.csv:4:1: \"Jan 2020\" stands on line 2 already. Give each period once.\n"},
           Example{"period,value\n2020-01,x\n2020-02,\n",
                   "s.csv: Every figure of the series is marked missing.\n"},
           Example{"period,value\n2020-01,\xA3\n",
                   "s.csv:2:2: The byte 0xA3 is not UTF-8. Save the file as CSV UTF-8.\n"},
       }) {
    EXPECT_EQ(told(read(text)), problems);
  }
}

TEST(SeriesFile, CountsAMissingFigureAmongThoseGivenTwice) {
  EXPECT_EQ(told(read("period,value\n2020-01,x\n2020-02,1\n2020-01,2\n")),
            "s.csv:4:1: \"2020-01\" stands on line 2 already. Give each period once.\n");
}

TEST(SeriesFile, TellsEveryProblemAtOnce) {
  EXPECT_EQ(told(read("period,value\n2020-01,1\nspring,many\n2020-03\n")),
            "s.csv:3:2: \"many\" is not a number. Write one such as 1234.5, or a mark: [x] not "
            "available, [c] confidential, [z] not applicable, [u] unreliable, [low] low.\n"
            "s.csv:4: The row has 1 cell where the header has 2. Check its commas and quotes.\n"
            "s.csv:3:1: \"spring\" is not a period. Write it like 2023-09, 2016 Q1, 2015, 2022-23 "
            "or 2016-03-31.\n");
}

TEST(SeriesFile, TellsTwentyProblemsAndCountsTheRest) {
  std::string text = "period,value\n2020-01,1\n";
  for (int i = 0; i < 30; ++i) text += "2020-02,many\n";
  const auto series = read(text);
  ASSERT_FALSE(series);
  EXPECT_EQ(series.error().problems.size(), 20u);
  EXPECT_EQ(series.error().unlisted, 30 + 29 - 20u);  // 29 of them are given again as well.
}

}  // namespace
}  // namespace commonweal::missions
