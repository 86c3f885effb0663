#include "missions/history_chart_file.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

using base::Period;
using methods::RateKind;

std::vector<Observation> monthly(std::initializer_list<double> values) {
  std::vector<Observation> observations;
  for (const double value : values) {
    const Period period = base::later(Period::month(2020, 1), int(observations.size()));
    observations.push_back({.period = period, .figure = base::Reported{.value = value}});
  }
  return observations;
}

Metric metric() {
  Metric metric{};
  metric.short_title = "Waiting";
  metric.unit_words = "people";
  return metric;
}

// A thousandfold a month is 1e360 times in ten years.
TEST(HistoryChart, DrawsAPathThatOutgrowsEveryNumber) {
  const auto observations = monthly({1, 1000, 900});
  const auto answer = methods::replay(
      series_of(observations).value(),
      {.replay = {Period::month(2020, 1), Period::month(2020, 2)}, .rate = RateKind::compound});
  ASSERT_TRUE(answer);
  EXPECT_NO_THROW(platform::render(history_line_chart(metric(), observations, *answer)));
}

TEST(HistoryChart, JoinsTheEndsOfQuartersThatAreDatedByDaysButNotAcrossAGap) {
  const auto end_of = [](int quarter) {
    const base::Date end = base::last_day(base::later(Period::quarter(2016, 1), quarter));
    return Observation{.period = base::period_holding(base::PeriodKind::day, end),
                       .figure = base::Reported{.value = 10.0 - quarter}};
  };
  const auto has_line = [&](std::vector<Observation> observations) {
    return platform::render(history_line_chart(metric(), observations, std::nullopt))
               .str()
               .find("<path class=\"cw-chart__line cw-chart__line--observed") != std::string::npos;
  };
  EXPECT_TRUE(has_line({end_of(0), end_of(1), end_of(3)}));
  EXPECT_FALSE(has_line({end_of(0), end_of(2), end_of(4), end_of(6)}));
}

}  // namespace
}  // namespace commonweal::missions
