#include "missions/forecast_command.hpp"

#include <regex>

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

// Numbers' last digits are the processor's, not the program's.
std::string without_digits(const std::string& text) {
  return std::regex_replace(text, std::regex("-?[0-9][0-9._]*(e[+-]?[0-9]+)?"), "#");
}

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
  EXPECT_EQ(out, R"(Model           Trend
Chosen by       the least AICc: level 61.9, trend 58.3, damped trend 60.8
Figures used    12, the latest 112 (2013)
Log likelihood  -27.877
Variances       irregular 7.165, level 0, slope 0

Period  Forecast    50% interval    80% interval    95% interval
2014       116.6  114.5 to 118.7  112.6 to 120.6  110.5 to 122.7
2015       117.9  115.7 to 120.1  113.8 to 122.0  111.6 to 124.2
2016       119.1  116.9 to 121.4  114.9 to 123.4  112.6 to 125.7

Asked at 4 earlier times, with variances estimated anew from the figures up to each, the model gave 9 forecasts of figures that are now known. The 80% interval held 89% of them, the 95% interval 100%.
Its errors were 0.61 times the usual change from one calendar year to the next (MASE); those of the naive forecast, the last figure again, 0.88 times.
)");
}

TEST_F(ForecastCommand, PrintsItAsJson) {
  const auto [status, out, err] =
      forecast(beds(), {"--horizon", "1", "--model", "level", "--json"});
  EXPECT_EQ(status, ExitStatus::done);
  EXPECT_EQ(err, "");
  EXPECT_EQ(without_digits(out), R"({
  "model": "level",
  "seasonal": #,
  "damping": #,
  "log_likelihood": #,
  "log_likelihood_in_full": #,
  "variances": {
    "irregular": #,
    "level": #,
    "slope": null,
    "seasonal": null
  },
  "latest": {
    "period": "#",
    "value": #
  },
  "forecast": [
    {
      "period": "#",
      "mean": #,
      "p#": #,
      "p#": #,
      "p#": #,
      "p#": #,
      "p#": #,
      "p#": #
    }
  ],
  "backtest": {
    "coverage_#": #,
    "coverage_#": #,
    "mase": #,
    "naive_mase": #,
    "origins": #,
    "forecasts": #,
    "variances": "estimated anew at each origin"
  },
  "considered": [
    {
      "model": "level",
      "log_likelihood": #,
      "aicc": #
    }
  ],
  "method": "forecast #"
}
)");
  for (const char* part :
       {"\"log_likelihood\": -30.8915", "\"period\": \"2014\"", "\"mean\": 113.256",
        "\"p2_5\": 105.579", "\"p10\": 108.237", "\"p25\": 110.615", "\"p75\": 115.898",
        "\"p90\": 118.276", "\"p97_5\": 120.933", "\"coverage_80\": 0.8,", "\"mase\": 0.8965"}) {
    EXPECT_NE(out.find(part), std::string::npos) << part << out;
  }
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
  expect_refused(
      forecast(file("bad.csv", "period,value\n2020,1\nspring,2\n"),
               {"--horizon", "soon", "--seasonal", "1.5", "--model", "best"}),
      "commonweal: --horizon: \"soon\" is not a whole number.\n"
      "commonweal: --seasonal: \"1.5\" is not a whole number.\n"
      "commonweal: --model: \"best\" is not one of level, trend or damped.\n"
      "commonweal: bad.csv:3:1: \"spring\" is not a period. Write it like 2023-09, 2016 Q1, 2015, "
      "2022-23 or 2016-03-31.\n");
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
  expect_refused(forecast(beds(), {"--horizon", "1", "--from", "2009-01"}),
                 "commonweal: --from: \"2009-01\" is not a calendar year, as the figures' periods "
                 "are.\n");
}

TEST_F(ForecastCommand, AsksForTheHorizon) {
  expect_refused(forecast(beds(), {}),
                 "commonweal: --horizon: Give --horizon N. How many periods after the last figure "
                 "to forecast.\n");
}

}  // namespace
}  // namespace commonweal::missions
