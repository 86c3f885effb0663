#include "missions/projection_command.hpp"

#include <gtest/gtest.h>

#include "missions/shell_fixture.hpp"
#include "missions/waiting_example.hpp"

namespace commonweal::missions {
namespace {

using platform::ExitStatus;

struct ProjectionCommand : ShellFixture {
  Printed project(std::vector<std::string> options) {
    const std::vector<std::string> start{"metric", "project", file("w.csv", kWaitingFile)};
    options.insert(options.begin(), start.begin(), start.end());
    return run(options);
  }
};

TEST_F(ProjectionCommand, PrintsTheAnswerItsSentenceAndHowFragileItIs) {
  const auto [status, out, err] = project({"--replay", "2020-01:2020-03", "--to", "low"});
  EXPECT_EQ(status, ExitStatus::done);
  EXPECT_EQ(err, "");
  EXPECT_EQ(out, R"(Starts from     120 (May 2020)
Level to reach  80 (March 2020)
Change a year   -120 (January 2020 to March 2020)
Years           0.33
First reached   September 2020

It would take 0.33 years, until September 2020, to go from 120 (May 2020) back to the record low of 80 (March 2020), if the fall of 120 a year between January 2020 and March 2020 were repeated.
Of the 2 windows of 2 months up to May 2020, 1 (1 in 2) never arrives, and the quickest takes 0.3 years.
Moving either end of the window by up to 6 periods gives 6 windows: the quickest 1 in 10 take up to 0.3 years, and 3 never arrive.
)");
}

TEST_F(ProjectionCommand, PrintsItAsJson) {
  const auto [status, out, err] = project({"--replay", "2020-01:2020-03", "--to", "low", "--json"});
  EXPECT_EQ(status, ExitStatus::done);
  EXPECT_EQ(err, "");
  EXPECT_EQ(out, R"({
  "latest": {
    "period": "2020-05",
    "value": 120
  },
  "nowcast": null,
  "rate_per_year": -120,
  "target": {
    "value": 80,
    "period": "2020-03"
  },
  "reached": {
    "years": 0.3333333333333333,
    "crossing": 2020.6666666666665,
    "first_period": "2020-09"
  },
  "fragility": {
    "windows": 2,
    "years_p10": null,
    "years_median": null,
    "years_p90": null,
    "never_share": 0.5,
    "moved_ends": {
      "windows": 6,
      "years_p10": 0.3333333333333333,
      "years_median": null,
      "years_p90": null,
      "never_share": 0.5
    }
  },
  "method": "replay 1"
}
)");
}

TEST_F(ProjectionCommand, AnswersNeverWithStatusZeroAndNullInJson) {
  const auto [status, out, err] =
      project({"--replay", "2020-03:2020-05", "--nowcast", "2020-03:2020-05", "--to", "90",
               "--rate", "least-squares", "--json"});
  EXPECT_EQ(status, ExitStatus::done);
  EXPECT_NE(out.find("\"nowcast\": {\n    \"period\": \"2020-06\",\n    \"value\": 140\n  },"),
            std::string::npos);
  EXPECT_NE(out.find("\"target\": {\n    \"value\": 90,\n    \"period\": null\n  },"),
            std::string::npos);
  EXPECT_NE(out.find("\"reached\": null,"), std::string::npos);
}

TEST_F(ProjectionCommand, ReadsStandardInput) {
  const auto printed = run({"metric", "project", "-", "--replay", "2020-01:2020-03", "--to", "low"},
                           std::string(kWaitingFile));
  EXPECT_EQ(printed.out, project({"--replay", "2020-01:2020-03", "--to", "low"}).out);
}

TEST_F(ProjectionCommand, PrintsItsHelpFromItsRecord) {
  EXPECT_EQ(
      run({"metric", "project", "--help"}).out,
      R"(Usage: commonweal metric project SERIES.csv --replay A:B --to low|high|NUMBER [options]

Starts from the latest figure of a series, or a now-cast of it, and repeats the
average change of a past window until the level returns. Also says what other
windows would have answered: an answer that hangs on the window is fragile.

  SERIES.csv
      A CSV file or an .xlsx workbook with a column of periods and a column of
      values; - is standard input.

Options:
  --period COL
      The column of periods. Without it, "period", or the first of two columns.
  --value COL
      The column of values. Without it, "value", or the second of two columns.
  --calendar academic|financial
      Which years 2022-23 and the like are.
  --from PERIOD
      Where the replay starts. Without it, the latest figure.
  --nowcast A:B
      First move one period on, at the rate of this window.
  --replay A:B
      The window whose average change is repeated.
  --rate endpoints|least-squares|compound
      How the average change is taken. Default: endpoints.
  --to low|high|NUMBER
      The level to return to: the record low or high up to the start, or a
      number.
  --json
      Prints JSON.
  --help
      Prints this.

Example:
  commonweal metric project waiting.csv --from 2023-09 --replay 2007-08:2010-06 --to low
)");
}

}  // namespace
}  // namespace commonweal::missions
