#include "missions/projection_chart_page.hpp"

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
  EXPECT_NO_THROW(history_chart(metric(), observations, *answer));
}

}  // namespace
}  // namespace commonweal::missions
