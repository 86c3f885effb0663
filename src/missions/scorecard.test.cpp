#include "missions/scorecard.hpp"

#include <gtest/gtest.h>

#include "missions/places_fixture.hpp"
#include "missions/scorecard_words.hpp"

namespace commonweal::missions {
namespace {

Metric years(const char* direction = "higher") {
  Record record = years_lived();
  record.fields[table_of(RecordKind::metric).column("direction")] = direction;
  return made_of<Metric>(record);
}

Observation at(int year, double value, std::optional<Interval> interval = {}) {
  return {.period = in_year(year), .figure = base::Reported{value}, .interval = interval};
}

std::string trend_of(const Metric& metric, std::vector<Observation> observations) {
  const auto measure = measure_of(metric, std::move(observations));
  if (!measure || !measure->trend) return "none";
  return std::string(code_word(measure->trend->sense)) + ": " +
         trend_words(metric, *measure->trend);
}

TEST(Measure, IsTheLatestNumberWhateverIsMissingAfterIt) {
  const Metric metric = years();
  const auto measure = measure_of(
      metric,
      {at(2018, 1), at(2019, 2), {.period = in_year(2020), .figure = base::Missing::confidential}});
  ASSERT_TRUE(measure);
  EXPECT_EQ(measure->period, in_year(2019));
  EXPECT_EQ(measure->figure.value, 2);
  EXPECT_FALSE(measure_of(metric, {}));
  EXPECT_FALSE(measure_of(metric, {{.period = in_year(2020), .figure = base::Missing::low}}));
}

TEST(Measure, ComparesWithTheFigureNearestToFiveYearsEarlier) {
  const Metric metric = years();
  EXPECT_EQ(trend_of(metric, {at(2010, 1), at(2015, 2), at(2018, 3), at(2020, 5)}),
            "better: Up 3.0 since 2015");
  EXPECT_EQ(trend_of(metric, {at(2013, 9), at(2017, 6), at(2020, 5)}),
            "worse: Down 1.0 since 2017");
  EXPECT_EQ(trend_of(metric, {at(2001, 5.01), at(2020, 5)}),
            "no_clear_change: No change since 2001");
  EXPECT_EQ(trend_of(metric, {at(2020, 5)}), "none");
}

TEST(Measure, HoldsASeasonAgainstTheSameSeason) {
  const Metric monthly = made_of<Metric>(sound(RecordKind::metric));
  const auto month = [](int year, unsigned number, double value) {
    return Observation{.period = base::Period::month(year, number),
                       .figure = base::Reported{value}};
  };
  EXPECT_EQ(trend_of(monthly, {month(2018, 7, 50), month(2020, 6, 70), month(2023, 7, 60)}),
            "worse: Up 10 since July 2018");
  EXPECT_EQ(trend_of(monthly, {month(2020, 6, 70), month(2023, 7, 60)}), "none");
}

TEST(Measure, HasNotClearlyChangedWhereTheIntervalsOverlap) {
  const Metric metric = years();
  const Interval low{1, 3};
  EXPECT_EQ(trend_of(metric, {at(2015, 2, low), at(2020, 4, Interval{3, 5})}),
            "no_clear_change: Up 2.0 since 2015");
  EXPECT_EQ(trend_of(metric, {at(2015, 2, low), at(2020, 4, Interval{3.1, 5})}),
            "better: Up 2.0 since 2015");
  EXPECT_EQ(trend_of(years("neutral"), {at(2015, 2), at(2020, 4)}), "higher: Up 2.0 since 2015");
}

TEST(LikePlaces, CountsThoseThatAreBehindAndThoseThatReadersSeeLevel) {
  const auto like = like_places(years(), 5, {4, 5.04, 6, 3});
  EXPECT_EQ(like.with_figure, 4U);
  EXPECT_EQ(like.behind, 2U);
  EXPECT_EQ(like.level, 1U);
  EXPECT_DOUBLE_EQ(like.middle, 4.52);
  EXPECT_EQ(like_places(years("lower"), 5, {4, 6, 7}).behind, 2U);
  EXPECT_EQ(like_places(years("lower"), 5, {4, 6, 7}).middle, 6);
}

}  // namespace
}  // namespace commonweal::missions
