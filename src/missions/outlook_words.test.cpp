#include "missions/outlook_words.hpp"

#include <gtest/gtest.h>

#include "missions/outlook_example.hpp"
#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

Metric waiting() { return made_of<Metric>(sound(RecordKind::metric)); }

methods::Forecast forecast_at(double mean, double deviation) {
  methods::Forecast forecast{.model = methods::ForecastModel::level,
                             .latest = {outlook_month(59), 400}};
  forecast.points = {{outlook_month(60), mean, deviation}};
  return forecast;
}

methods::Series list() { return series_of(falling_list()).value(); }

TEST(OutlookWords, SayAChanceSoThatNobodyReadsMoreIntoIt) {
  EXPECT_EQ(chance_words(0), "less than 1 in 100");
  EXPECT_EQ(chance_words(0.004), "less than 1 in 100");
  EXPECT_EQ(chance_words(0.03), "about 3 in 100");
  EXPECT_EQ(chance_words(0.301), "about 3 in 10");
  EXPECT_EQ(chance_words(0.999), "more than 99 in 100");
}

TEST(OutlookWords, SayWhatFollowsIfThingsGoOn) {
  EXPECT_EQ(usual_sentence(waiting(), list(), forecast_at(500, 10)),
            "If things go on as they have, it would stand at about 500 people in January 2024, and "
            "8 times in 10 between 487 and 513.");
  EXPECT_EQ(usual_line(waiting(), list(), forecast_at(500, 10)),
            "As things go: about 500 in January 2024, 8 times in 10 from 487 to 513.");
}

TEST(OutlookWords, WriteNoDigitsThatTheForecastDoesNotKnow) {
  EXPECT_EQ(usual_line(waiting(), list(), forecast_at(7'337'774, 45'678)),
            "As things go: about 7,338,000 in January 2024, 8 times in 10 from 7,279,000 to "
            "7,396,000.");
}

TEST(OutlookWords, StopWhereTheFiguresCannotGo) {
  EXPECT_EQ(usual_line(waiting(), list(), forecast_at(5, 10)),
            "As things go: about 5 in January 2024, 8 times in 10 from 0 to 18.");
  EXPECT_EQ(bounds_sentence(waiting(), list(), forecast_at(5, 10)),
            "The model does not know that these figures cannot go below 0. The chart and the "
            "sentences stop there; the table shows what the model says.");
  EXPECT_EQ(bounds_sentence(waiting(), list(), forecast_at(500, 10)), "");
}

TEST(OutlookWords, SayHowGoodSuchForecastsWere) {
  auto forecast = forecast_at(500, 10);
  EXPECT_EQ(track_record_sentences(waiting(), forecast).size(), 1U);
  forecast.backtest = methods::Backtest{.origins = 20,
                                        .forecasts = 1040,
                                        .coverage_80 = 0.6,
                                        .coverage_95 = 0.93,
                                        .mase = 1.44,
                                        .naive_mase = 2};
  const auto sentences = track_record_sentences(waiting(), forecast);
  ASSERT_EQ(sentences.size(), 3U);
  EXPECT_EQ(sentences[0],
            "We asked the same method at 20 earlier dates, each time with only the figures up to "
            "then, and held its 1,040 forecasts against what came.");
  EXPECT_EQ(sentences[1],
            "Of these figures 6 in 10 lay within the range that should hold 8 in 10, and 93 in 100 "
            "within the one that should hold 95 in 100. The ranges were too narrow: read these as "
            "wider.");
  EXPECT_EQ(
      sentences[2],
      "On average the middle missed by 1.4 times as much as figures usually move from one "
      "month to the next. To say that the last figure simply comes again would have missed by "
      "2.0 times.");
}

TEST(OutlookWords, SayWhatCameSinceWhereOneStandsInThePast) {
  Outlook outlook{.question = {}, .usual = forecast_at(500, 10)};
  EXPECT_EQ(came_sentence(outlook), "");
  outlook.came = Came{.figures = 12, .within_50 = 4, .within_80 = 9, .within_95 = 12};
  EXPECT_EQ(came_sentence(outlook),
            "You stand at December 2023. Of the 12 figures that came since, 9 lay within the range "
            "for 8 in 10, and 12 within the one for 95 in 100.");
}

TEST(OutlookWords, SayOfATargetWhetherItsDateHasPassedOrIsTooFarAhead) {
  Target target = made_of<Target>(sound(RecordKind::target));
  Outlook outlook{.question = {}, .usual = forecast_at(500, 10)};
  outlook.targets = {{&target, outlook_month(20), std::nullopt},
                     {&target, outlook_month(90), std::nullopt},
                     {&target, outlook_month(60), Chance{outlook_month(60), 40.5, 0.25}}};
  const auto sentences = target_sentences(waiting(), outlook);
  ASSERT_EQ(sentences.size(), 3U);
  EXPECT_TRUE(sentences[0].ends_with("That date has passed where this forecast starts."));
  EXPECT_TRUE(sentences[1].ends_with("That is later than this forecast looks."));
  EXPECT_EQ(sentences[2],
            "Target: 40.5 people or less by January 2024 (set by The government, 2020-01-31). As "
            "things go, the chance of it is about 25 in 100.");
}

}  // namespace
}  // namespace commonweal::missions
