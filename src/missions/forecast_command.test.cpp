#include "missions/forecast_command.hpp"

#include <gtest/gtest.h>

#include "missions/shell_fixture.hpp"

namespace commonweal::missions {
namespace {

using platform::ExitStatus;

// Invented: a level that wanders.
constexpr std::string_view kBedsFile = R"(period,value
2001,100
2002,104
2003,99
2004,103
2005,108
2006,104
2007,109
2008,x
2009,113
2010,109
2011,114
2012,117
2013,112
)";

struct ForecastCommand : ShellFixture {
  Printed forecast(const std::string& series, std::vector<std::string> options) {
    const std::vector<std::string> start{"metric", "forecast", series};
    options.insert(options.begin(), start.begin(), start.end());
    return run(options);
  }
  std::string beds() { return file("beds.csv", kBedsFile); }
};

TEST_F(ForecastCommand, PrintsTheModelTheForecastsAndHowGoodItWouldHaveBeen) {
  const auto [status, out, err] = forecast(beds(), {"--horizon", "3"});
  EXPECT_EQ(status, ExitStatus::done);
  EXPECT_EQ(err, "");
  EXPECT_EQ(out, R"(
)");
}

TEST_F(ForecastCommand, PrintsItAsJson) {
  const auto [status, out, err] =
      forecast(beds(), {"--horizon", "1", "--model", "level", "--json"});
  EXPECT_EQ(status, ExitStatus::done);
  EXPECT_EQ(err, "");
  EXPECT_EQ(out, R"(
)");
}

TEST_F(ForecastCommand, ReadsStandardInput) {
  const auto printed = run({"metric", "forecast", "-", "--horizon", "3"}, std::string(kBedsFile));
  EXPECT_EQ(printed.out, forecast(beds(), {"--horizon", "3"}).out);
}

TEST_F(ForecastCommand, UsesTheFiguresUpToFromAlone) {
  const auto [status, out, err] = forecast(beds(), {"--horizon", "1", "--from", "2010"});
  EXPECT_EQ(status, ExitStatus::done);
  EXPECT_NE(out.find("Figures used    9, the latest 109 (2010)\n"), std::string::npos) << out;
  EXPECT_NE(out.find("\n2011  "), std::string::npos) << out;
}

TEST_F(ForecastCommand, TellsOfTheSeasonThatWasNotAskedFor) {
  std::string months = "period,value\n";
  for (int i = 0; i < 40; ++i) {
    const int month = i % 12 + 1;
    months += std::to_string(2001 + i / 12) + (month < 10 ? "-0" : "-") + std::to_string(month) +
              "," + std::to_string((i * 37) % 11 + (month == 1 ? 20 : 0)) + "\n";
  }
  const auto plain = forecast(file("m.csv", months), {"--horizon", "1"});
  EXPECT_NE(plain.out.find("ask with --seasonal 12."), std::string::npos) << plain.out;
  const auto seasonal =
      forecast(file("m.csv", months), {"--horizon", "1", "--seasonal", "12", "--model", "damped"});
  EXPECT_NE(seasonal.out.find("Damped trend with a season of 12 months"), std::string::npos)
      << seasonal.out;
  EXPECT_EQ(seasonal.out.find("--seasonal"), std::string::npos);
}

TEST_F(ForecastCommand, TellsOfTheOptionsAndOfTheFileAtOnce) {
  expect_refused(forecast(file("bad.csv", "period,value\n2020,1\nspring,2\n"),
                          {"--horizon", "soon", "--seasonal", "1.5", "--model", "best"}),
                 "commonweal: --horizon: \"soon\" is not a whole number.\n");
}

TEST_F(ForecastCommand, TellsWhyTheSeriesCannotBeForecast) {
  expect_refused(forecast(file("short.csv", "period,value\n2001,1\n2002,2\n2003,4\n"),
                          {"--horizon", "0", "--seasonal", "4"}),
                 "commonweal: --horizon: A forecast goes 1 to 1,200 calendar years on, not 0.\n"
                 "commonweal: --seasonal: Figures of calendar years have no season. Leave it out, "
                 "or say 0.\n");
  expect_refused(forecast(file("short.csv", "period,value\n2001,1\n2002,2\n2003,4\n"),
                          {"--horizon", "99999999999"}),
                 "commonweal: --horizon: A forecast goes 1 to 1,200 calendar years on, not "
                 "2,147,483,647.\n"
                 "commonweal: short.csv: The series has 3 figures up to 2003. A forecast needs at "
                 "least 6.\n");
  expect_refused(forecast(file("flat.csv",
                               "period,value\n2001,5\n2002,5\n2003,5\n2004,5\n2005,5\n"
                               "2006,5\n2007,5\n"),
                          {"--horizon", "1"}),
                 "commonweal: flat.csv: Every figure of the series is 5. Nothing changes, so there "
                 "is nothing to say how far a forecast may be off.\n");
  expect_refused(forecast(beds(), {"--horizon", "1", "--from", "1999"}),
                 "commonweal: --from: 1999 is outside the series, which runs from 2001 to 2013.\n");
  expect_refused(forecast(beds(), {"--horizon", "1", "--from", "2009-01"}), "");
}

TEST_F(ForecastCommand, AsksForTheHorizon) {
  expect_refused(forecast(beds(), {}),
                 "commonweal: --horizon: Give --horizon N. How many periods after the last figure "
                 "to forecast.\n");
}

}  // namespace
}  // namespace commonweal::missions
