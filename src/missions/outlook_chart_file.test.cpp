#include "missions/outlook_chart_file.hpp"

#include <gtest/gtest.h>

#include "missions/history_chart_file.hpp"
#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

base::Period year(int start) { return base::Period::year(base::PeriodKind::calendar_year, start); }

// Ten years of little change, then a forecast that leaves it far behind.
struct OutlookChart : testing::Test {
  OutlookChart() {
    for (int i = 0; i < 10; ++i) {
      observations.push_back({.period = year(2014 + i),
                              .figure = base::Reported{52 + 0.1 * (i % 5)},
                              .source = "nhs-rtt"});
    }
    usual.points = {{year(2024), 54.7, 4.7}, {year(2025), 64.7, 24.7}};
  }

  void expect_whole(const platform::LineChart& chart, std::size_t line) const {
    EXPECT_EQ(chart.lines.at(line).points.back().y, 64.7);
    for (const auto& band : chart.fans.at(0).bands) {
      const auto& last = band.points.back();
      EXPECT_NEAR((last.lower + last.upper) / 2, 64.7, 1e-9);
      EXPECT_GT(last.upper, last.lower);
    }
  }

  std::vector<Observation> observations;
  methods::Forecast usual{.model = methods::ForecastModel::level, .latest = {year(2023), 52.4}};
  const Metric metric = made_of<Metric>(sound(RecordKind::metric));
};

TEST_F(OutlookChart, DrawsTheForecastAndItsRangesWhole) {
  const auto series = series_of(observations).value();
  const Outlook outlook{.question = {}, .usual = usual};
  const auto chart = outlook_line_chart(metric, observations, series, outlook);
  expect_whole(chart, chart.lines.size() - 1);
  const auto& eight_in_ten = chart.fans.at(0).bands.at(1).points.back();
  EXPECT_NEAR(eight_in_ten.lower, usual.points.back().quantile(0.1), 1e-9);
  EXPECT_NEAR(eight_in_ten.upper, usual.points.back().quantile(0.9), 1e-9);
}

TEST_F(OutlookChart, DrawsThemWholeOnTheChartsOfMetricsAndTargets) {
  auto chart = history_line_chart(metric, observations, std::nullopt);
  add_usual(metric, series_of(observations).value(), usual, chart);
  expect_whole(chart, 1);
}

}  // namespace
}  // namespace commonweal::missions
