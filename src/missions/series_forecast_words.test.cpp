#include "missions/series_forecast_words.hpp"

#include <algorithm>
#include <limits>

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

using base::Period;
using base::PeriodKind;
using methods::Backtest;
using methods::Forecast;
using methods::ForecastModel;

// Invented: what a fit of months might say.
Forecast months() {
  return {
      .model = ForecastModel::damped,
      .seasonal = 12,
      .damping = 0.9123,
      .log_likelihood = -1234.5678,
      .variances = {.irregular = 0, .level = 0.000123456, .slope = 98765.4, .seasonal = 12.3456},
      .points = {{Period::month(2024, 1), 7'257'665, 52'345}},
      .backtest = Backtest{.origins = 24,
                           .forecasts = 138,
                           .coverage_80 = 0.8,
                           .coverage_95 = 0.95,
                           .mase = 0.9,
                           .naive_mase = 1.2},
      .latest = {Period::month(2023, 12), 7'290'880.5},
      .published = PeriodKind::month,
      .figures = 220,
      .unknowns = 13,
      .considered = {{ForecastModel::level, -1300, 2610.04},
                     {ForecastModel::damped, -1234.5678, std::numeric_limits<double>::infinity()}},
      .effects = {}};
}

bool says(const Forecast& forecast, const std::string& words) {
  return std::ranges::any_of(backtest_sentences(forecast), [&](const std::string& sentence) {
    return sentence.find(words) != std::string::npos;
  });
}

TEST(SeriesForecastWords, TellTheModelAndWhyItWasTaken) {
  std::string text;
  for (const auto& [name, value] : forecast_facts(months())) text += name + ": " + value + "\n";
  EXPECT_EQ(text, R"(Model: Damped trend with a season of 12 months
Chosen by: the least AICc: level 2,610.0, damped trend too few figures
Figures used: 220, the latest 7,290,880.5 (December 2023)
Log likelihood: -1,234.568
Variances: irregular 0, level 0.0001235, slope 98,770, season 12.35
Damping: 0.912 of the slope is kept each month
)");
}

TEST(SeriesForecastWords, WriteNoMoreDigitsThanAreKnown) {
  EXPECT_EQ(forecast_table(months()).at(1),
            (std::vector<std::string>{"January 2024", "7,258,000", "7,222,000 to 7,293,000",
                                      "7,191,000 to 7,325,000", "7,155,000 to 7,360,000"}));
  Forecast small = months();
  small.points = {{Period::month(2024, 1), 0.0312345, 0.0023}};
  EXPECT_EQ(forecast_table(small).at(1).at(1), "0.0312");
}

TEST(SeriesForecastWords, TellHowGoodItWouldHaveBeen) {
  EXPECT_EQ(
      backtest_sentences(months()),
      (std::vector<std::string>{
          "Asked at 24 earlier times, with variances estimated anew from the figures up to "
          "each, the model gave 138 forecasts of figures that are now known. The 80% interval "
          "held 80% of them, the 95% interval 95%.",
          "Its errors were 0.90 times the usual change from one round of the season to the "
          "next (MASE); those of the naive forecast, the last figure of the same season "
          "again, 1.20 times."}));
}

TEST(SeriesForecastWords, WarnOfIntervalsThatDidNotHoldWhatCame) {
  Forecast forecast = months();
  forecast.backtest->coverage_80 = 0.6;
  EXPECT_TRUE(says(forecast, "too narrow"));
  forecast.backtest->coverage_80 = 0.95;
  EXPECT_FALSE(says(forecast, "wider than needed"));  // 95% of 95%: as it should be.
  forecast.backtest->coverage_95 = 1;
  EXPECT_TRUE(says(forecast, "wider than needed"));
}

TEST(SeriesForecastWords, WarnWhereTheNaiveForecastDidAsWell) {
  Forecast forecast = months();
  EXPECT_FALSE(says(forecast, "did as well or better"));
  forecast.backtest->mase = 1.2;
  EXPECT_TRUE(says(forecast, "did as well or better"));
}

TEST(SeriesForecastWords, SayWhereThereIsNoBacktestAndNoSeason) {
  Forecast forecast = months();
  forecast.backtest = std::nullopt;
  EXPECT_TRUE(says(forecast, "too short to try the model on its own past"));
  EXPECT_FALSE(says(forecast, "--seasonal"));
  forecast.seasonal = 0;
  EXPECT_TRUE(says(forecast, "--seasonal 12"));
  forecast.published = PeriodKind::quarter;
  EXPECT_TRUE(says(forecast, "--seasonal 4"));
  forecast.published = PeriodKind::calendar_year;
  EXPECT_FALSE(says(forecast, "--seasonal"));
}

}  // namespace
}  // namespace commonweal::missions
