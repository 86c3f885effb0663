// What `metric project` says of bad input: everything at once.

#include <gtest/gtest.h>

#include "missions/shell_fixture.hpp"
#include "missions/waiting_example.hpp"

namespace commonweal::missions {
namespace {

struct ProjectionCommandRefusal : ShellFixture {
  Printed project(const std::string& series, std::vector<std::string> options) {
    const std::vector<std::string> start{"metric", "project", series};
    options.insert(options.begin(), start.begin(), start.end());
    return run(options);
  }
  std::string waiting() { return file("w.csv", kWaitingFile); }
};

TEST_F(ProjectionCommandRefusal, TellsOfTheOptionsAndOfTheFileAtOnce) {
  const auto bad = file("bad.csv", "period,value\n2020-01,1\nspring,many\n");
  expect_refused(
      project(bad, {"--replay", "2020-01:2020-03", "--to", "lo", "--rate", "x"}),
      "commonweal: --rate: \"x\" is not one of endpoints, least-squares or compound.\n"
      "commonweal: --to: \"lo\" is not a level. Say low, high or a number.\n"
      "commonweal: bad.csv:3:2: \"many\" is not a number. Write one such as 1234.5, or a mark: [x] "
      "not available, [c] confidential, [z] not applicable, [u] unreliable, [low] low.\n"
      "commonweal: bad.csv:3:1: \"spring\" is not a period. Write it like 2023-09, 2016 Q1, 2015, "
      "2022-23 or 2016-03-31.\n");
}

TEST_F(ProjectionCommandRefusal, TellsOfTheOptionsWhereThereIsNoFile) {
  expect_refused(project((folder_ / "none.csv").string(),
                         {"--replay", "2020-01", "--to", "lo", "--calendar", "lunar"}),
                 "commonweal: --calendar: \"lunar\" is not a calendar. Say academic or financial.\n"
                 "commonweal: --replay: \"2020-01\" is not a window. Give its first and last "
                 "period, such as 2007-08:2010-06.\n"
                 "commonweal: --to: \"lo\" is not a level. Say low, high or a number.\n"
                 "commonweal: none.csv: There is no such file. Check the path.\n");
}

TEST_F(ProjectionCommandRefusal, TellsOfEveryPeriodThatIsNone) {
  expect_refused(
      project(waiting(), {"--from", "now", "--nowcast", "a:b", "--replay", "c:2020", "--to", "lo"}),
      "commonweal: --from: \"now\" is not a period. Write it like 2023-09, 2016 Q1, 2015, 2022-23 "
      "or 2016-03-31.\n"
      "commonweal: --nowcast: \"a\" is not a period. Write it like 2023-09, 2016 Q1, 2015, 2022-23 "
      "or 2016-03-31.\n"
      "commonweal: --nowcast: \"b\" is not a period. Write it like 2023-09, 2016 Q1, 2015, 2022-23 "
      "or 2016-03-31.\n"
      "commonweal: --replay: \"c\" is not a period. Write it like 2023-09, 2016 Q1, 2015, 2022-23 "
      "or 2016-03-31.\n"
      "commonweal: --replay: \"2020\" is not a month, as the figures' periods are.\n"
      "commonweal: --to: \"lo\" is not a level. Say low, high or a number.\n");
}

TEST_F(ProjectionCommandRefusal, TellsWhyTheSeriesDoesNotAnswer) {
  expect_refused(
      project(waiting(), {"--from", "2019-12", "--replay", "2020-03:2020-01", "--to", "low"}),
      "commonweal: --from: 2019-12 is outside the series, which runs from 2020-01 to 2020-05.\n"
      "commonweal: --replay: The window must start before it ends: 2020-03 is not before "
      "2020-01.\n");
  expect_refused(project(waiting(), {"--replay", "2020-01:2020-04", "--to", "low"}),
                 "commonweal: --replay: The series has no figure for 2020-04.\n");
  expect_refused(project(file("flat.csv", "period,value\n2020-01,5\n2020-02,5\n"),
                         {"--replay", "2020-01:2020-02", "--to", "low"}),
                 "commonweal: flat.csv: Every figure of the series is 5. Nothing changes, so there "
                 "is nothing to repeat.\n");
  expect_refused(
      project(waiting(), {"--replay", "2020-01:2020-03", "--to", "0", "--rate", "compound"}),
      "commonweal: --to: A compound rate never reaches 0. Give a level above zero.\n");
}

TEST_F(ProjectionCommandRefusal, TellsOfColumnsAndCalendarsThatTheFileDoesNotSettle) {
  expect_refused(
      project(waiting(), {"--value", "total", "--replay", "2020-01:2020-03", "--to", "low"}),
      "commonweal: w.csv:1: There is no column \"total\". The file has \"period\", "
      "\"value\".\n");
  expect_refused(project(file("y.csv", "year,gap\n2016/17,2\n2017/18,1\n"),
                         {"--replay", "2016/17:2017/18", "--to", "low"}),
                 "commonweal: y.csv:2:1: \"2016/17\" may be a financial year or an academic year. "
                 "Say which calendar: academic or financial.\n");
}

TEST_F(ProjectionCommandRefusal, AsksForWhatIsLeftOut) {
  expect_refused(run({"metric", "project"}),
                 "commonweal: Give SERIES.csv: A CSV file or an .xlsx workbook with a column of "
                 "periods and a column of values; - is standard input.\n"
                 "commonweal: --replay: Give --replay A:B. The window whose average change is "
                 "repeated.\n"
                 "commonweal: --to: Give --to low|high|NUMBER. The level to return to: the record "
                 "low or high up to the start, or a number.\n");
}

}  // namespace
}  // namespace commonweal::missions
