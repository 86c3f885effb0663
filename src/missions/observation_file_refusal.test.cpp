// What read_observations() says of bad input, each at its place.

#include <sstream>

#include <gtest/gtest.h>

#include "missions/observation_file.hpp"
#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

Catalogue catalogue() {
  return {.metrics = {{"waiting-list", {RecordId{1}, base::PeriodKind::month}},
                      {"gap", {RecordId{2}, base::PeriodKind::academic_year}}},
          .bodies = {{"E92000001", RecordId{3}}},
          .sources = {{"nhs-rtt", RecordId{4}}}};
}

base::Error error_of(const std::string& text) {
  std::istringstream in(text);
  const Catalogue known = catalogue();
  base::Problems problems;
  read_observations({{"-"}, in}, {.catalogue = known}, [](const auto&) {}, problems);
  return std::move(problems).fail().value();
}

// Without the name of the file before each place.
std::string refusal(const std::string& text) {
  std::string problems = told(error_of(text));
  const std::string file = "standard input";
  for (auto at = problems.find(file); at != std::string::npos; at = problems.find(file)) {
    problems.erase(at, file.size());
  }
  return problems;
}

std::string refusal_of_row(const std::string& row) {
  return refusal("metric,body,period,value,numerator,denominator,status,reason,source\n" + row +
                 '\n');
}

TEST(ObservationFileRefusal, NamesWhatIsWrongWithTheFile) {
  EXPECT_EQ(refusal(""), ": The file is empty. Begin it with a line that names its columns.\n");
  EXPECT_EQ(refusal("metric,value\ngap,1\n"),
            ":1: There is no column \"body\". The file has \"metric\", \"value\".\n"
            ":1: There is no column \"period\". The file has \"metric\", \"value\".\n");
  EXPECT_EQ(refusal("metric,body,period,value\ngap,E92000001,2020/21,\xE9\n"),
            ":2:4: The byte 0xE9 is not UTF-8. Save the file as CSV UTF-8.\n");
}

TEST(ObservationFileRefusal, NamesWhatIsWrongWithACell) {
  struct Example {
    const char* row;
    const char* problem;
  };
  for (const auto& [row, problem] : {
           Example{"beds,E92000001,2020-01,1,,,,,",
                   ":2:1: There is no metric \"beds\". Import it first.\n"},
           Example{"gap,S92000003,2020/21,1,,,,,",
                   ":2:2: There is no body \"S92000003\". Import it first.\n"},
           Example{"gap,E92000001,2020/21,1,,,,,dfe",
                   ":2:9: There is no source \"dfe\". Import it first.\n"},
           Example{"gap,E92000001,spring,1,,,,,",
                   ":2:3: \"spring\" is not a period. Write it like 2023-09, 2016 Q1, 2015, "
                   "2022-23 or 2016-03-31.\n"},
           Example{"gap,E92000001,2020-01,1,,,,,",
                   ":2:3: \"2020-01\" is not an academic year, as the figures' periods are.\n"},
           Example{"gap,E92000001,,1,,,,,",
                   ":2:3: \"\" is not a period. Write it like 2023-09, 2016 Q1, 2015, 2022-23 or "
                   "2016-03-31.\n"},
           Example{"gap,E92000001,2020/21,1,a half,,,,", ":2:5: \"a half\" is not a number.\n"},
           Example{"gap,E92000001,2020/21,1,1,NA,,,", ":2:6: \"NA\" is not a number.\n"},
           Example{"gap,E92000001,2020/21,1,,,sure,,",
                   ":2:7: \"sure\" is not one of final, provisional or revised.\n"},
           Example{"gap,E92000001,2020/21,,,,,lost,",
                   ":2:8: \"lost\" is not one of not_available, confidential, not_applicable, "
                   "unreliable, low or not_stated.\n"},
       }) {
    EXPECT_EQ(refusal_of_row(row), problem) << row;
  }
}

TEST(ObservationFileRefusal, NamesAValueThatIsNoFigureAndNeverTakesItForZero) {
  for (const char* value : {"about 7", "1;000", "-", "nan", "inf"}) {
    const std::string problem =
        refusal_of_row("gap,E92000001,2020/21," + std::string(value) + ",,,,,");
    EXPECT_TRUE(problem.starts_with(":2:4: \"" + std::string(value) + "\" ")) << problem;
  }
}

TEST(ObservationFileRefusal, SeesWhereStatusReasonAndValueContradictOneAnother) {
  EXPECT_EQ(refusal_of_row("gap,E92000001,2020/21,1,,,missing,,"),
            ":2:7: The status is missing, but there is a value.\n");
  EXPECT_EQ(refusal_of_row("gap,E92000001,2020/21,1,,,,low,"),
            ":2:8: A figure with a value needs no reason for missing.\n");
  EXPECT_EQ(refusal_of_row("gap,E92000001,2020/21,,,,final,,"),
            ":2:4: There is no value, but the status is final. Give the value, or the status "
            "missing.\n");
  EXPECT_EQ(refusal_of_row("gap,E92000001,2020/21,[c],,,missing,low,"),
            ":2:8: The value is marked confidential, but the reason is low. Give one of them.\n");
}

std::string refusal_of_bounds(const std::string& value_lower_upper) {
  return refusal("metric,body,period,value,lower,upper\ngap,E92000001,2020/21," +
                 value_lower_upper + '\n');
}

TEST(ObservationFileRefusal, AsksForBothBoundsWithTheValueBetweenThem) {
  struct Example {
    const char* cells;
    const char* problem;
  };
  for (const auto& [cells, problem] : {
           Example{
               "1,0.5,",
               ":2:5: There is a lower bound but no upper one. Give both bounds, or neither.\n"},
           Example{"1,,1.5",
                   ":2:6: There is an upper bound but no lower one. Give both bounds, or "
                   "neither.\n"},
           Example{"1,1.25,1.5",
                   ":2:5: The lower bound 1.25 is above the value 1. Give bounds with the value "
                   "between them.\n"},
           Example{"1,0.5,0.75",
                   ":2:6: The upper bound 0.75 is below the value 1. Give bounds with the value "
                   "between them.\n"},
           Example{"[c],0.5,1.5",
                   ":2:5: There is no value, so there are no bounds. Take both out.\n"},
           Example{"1,nan,1.5", ":2:5: \"nan\" is not a number.\n"},
           Example{"1,0.5,inf", ":2:6: \"inf\" is not a number.\n"},
           Example{"1,[x],[x]", ":2:5: \"[x]\" is not a number.\n:2:6: \"[x]\" is not a number.\n"},
       }) {
    EXPECT_EQ(refusal_of_bounds(cells), problem) << cells;
  }
  EXPECT_EQ(refusal("metric,body,period,value,lower\ngap,E92000001,2020/21,1,0.5\n"),
            ":2:5: There is a lower bound but no upper one. Give both bounds, or neither.\n");
}

TEST(ObservationFileRefusal, TellsEveryProblemOfARowAtOnce) {
  EXPECT_EQ(
      refusal_of_row("beds,S92000003,2020-01,many,few,,,,dfe"),
      ":2:1: There is no metric \"beds\". Import it first.\n"
      ":2:2: There is no body \"S92000003\". Import it first.\n"
      ":2:9: There is no source \"dfe\". Import it first.\n"
      ":2:4: \"many\" is not a number. Write one such as 1234.5, or a mark: [x] not available, "
      "[c] confidential, [z] not applicable, [u] unreliable, [low] low.\n"
      ":2:5: \"few\" is not a number.\n");
}

TEST(ObservationFileRefusal, TellsTwentyProblemsAndCountsTheRest) {
  std::string text = "metric,body,period,value\n";
  for (int i = 0; i < 1000; ++i) text += "beds,E92000001,2020-01,1\n";
  const base::Error error = error_of(text);
  EXPECT_EQ(error.problems.size(), 20u);
  EXPECT_EQ(error.unlisted, 980u);
}

TEST(ObservationFileRefusal, AsksOnceForEachBodyWhetherItMayBeWritten) {
  std::istringstream in(
      "metric,body,period,value\ngap,E92000001,2020/21,1\ngap,E92000001,2021/22,1\n");
  const Catalogue known = catalogue();
  std::string asked;
  const auto may_write = [&](std::string_view body) {
    asked.append(body).append(" ");
    return false;
  };
  base::Problems problems;
  int taken = 0;
  read_observations(
      {{"-"}, in}, {.catalogue = known, .may_write = may_write}, [&](const auto&) { ++taken; },
      problems);
  EXPECT_EQ(told(problems),
            "standard input:2:2: You may not write figures of \"E92000001\". Take its rows out, or "
            "ask for the right.\n"
            "standard input:3:2: You may not write figures of \"E92000001\". Take its rows out, or "
            "ask for the right.\n");
  EXPECT_EQ(asked, "E92000001 ");
  EXPECT_EQ(taken, 0);
}

}  // namespace
}  // namespace commonweal::missions
