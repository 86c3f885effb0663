#include "missions/excess.hpp"

#include <gtest/gtest.h>

#include "missions/missions_fixture.hpp"
#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

std::string counted(std::string unit_words) {
  Metric metric = sound_metric();
  metric.unit_words = std::move(unit_words);
  const auto counted = counted_per(metric);
  return counted ? counted->events + '/' + base::shortest(counted->people) : "none";
}

TEST(ExcessOfAMetric, KnowsWhatItCountsAndForHowManyPeople) {
  EXPECT_EQ(counted("deaths per 100,000 people"), "deaths/1e+05");
  EXPECT_EQ(counted("offences per 1,000 people"), "offences/1000");
  EXPECT_EQ(counted("per cent of people"), "none");
  EXPECT_EQ(counted("deaths per 0 people"), "none");
  EXPECT_EQ(counted("deaths per people"), "none");
  EXPECT_EQ(counted("years"), "none");
}

TEST(ExcessOfAMetric, IsAskedInWords) {
  const auto question =
      excess_question({.from = "2010", .to = "2019", .level = "median", .years = "all"},
                      base::PeriodKind::calendar_year);
  ASSERT_TRUE(question);
  EXPECT_EQ(question->level, methods::PeerLevel::median);
  EXPECT_EQ(question->years, methods::PeerYears::all);
  EXPECT_TRUE(question->from && question->to);
  EXPECT_EQ(
      told(excess_question({.level = "best", .years = "some"}, base::PeriodKind::calendar_year)),
      "level: \"best\" is not mean, median or weighted. Give one of them.\n"
      "years: \"some\" is not any or all. Give one of them.\n");
}

}  // namespace
}  // namespace commonweal::missions
