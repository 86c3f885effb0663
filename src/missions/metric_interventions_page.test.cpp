#include "missions/metric_interventions_page.hpp"

#include <string>

#include <gtest/gtest.h>

#include "missions/effect_change_fixture.hpp"
#include "missions/metric_page.hpp"

namespace commonweal::missions {
namespace {

struct MetricInterventionsPage : EffectChangeFixture {
  std::string shown(platform::Parameters query = {}) {
    const auto response =
        answer(show_metric_interventions, asked_of("waiting-list", std::move(query)));
    EXPECT_TRUE(response) << told(response);
    status = response ? response->status : 0;
    return response ? words_within(response->body, "id", "main-content") : "";
  }
};

TEST_F(MetricInterventionsPage, SetsAllInterventionsSideBySide) {
  const auto words = shown({{"reach", "1000"}});
  EXPECT_EQ(status, 200);
  EXPECT_TRUE(says(words, "Extra clinics")) << words;
  EXPECT_TRUE(says(words, "78.7 people lower"));
  EXPECT_TRUE(says(words, "10.0 people lower"));
  EXPECT_TRUE(says(words, "no interval published"));
  EXPECT_TRUE(says(words, "£120,000"));
  EXPECT_TRUE(says(words, "moderate certainty"));
}

// Clinics for 1,000: -78.7; they are among the same 1,000 whom the texts reach, which then add
// nothing. Different people: -78.7 - 10. By chance among the 5,000 eligible they add up too, as a
// difference is no ratio.
TEST_F(MetricInterventionsPage, TakesTwoTogetherWithoutAddingThemUp) {
  const auto words =
      shown({{"reach", "1000"}, {"first", "extra-clinics-waits"}, {"second", "texts-waits"}});
  EXPECT_TRUE(says(words, "The same people, as far as can be (what we count)\n-78.7\n")) << words;
  EXPECT_TRUE(says(words, "Different people, as far as there are any\n-88.7\n"));
  EXPECT_TRUE(says(words, "Simply adding them would say -88.7."));
  EXPECT_TRUE(says(words, "Nothing held says whether they reach the same people."));
}

TEST_F(MetricInterventionsPage, SaysWhatMakesNoSense) {
  EXPECT_TRUE(says(shown({{"first", "texts-waits"}}), "Choose two effects to take together."));
  EXPECT_EQ(status, 400);
  EXPECT_TRUE(says(shown({{"first", "texts-waits"}, {"second", "texts-waits"}}),
                   "Choose two different effects."));
  EXPECT_TRUE(says(shown({{"reach", "many"}}), "many"));
  EXPECT_EQ(status, 400);
}

TEST_F(MetricInterventionsPage, SaysWhatCannotBeSaidYet) {
  auto effects = two_effects();
  effects[0] = changed(effects[0], RecordKind::effect, "conversion", "none");
  given(RecordKind::effect, effects);
  EXPECT_TRUE(says(shown(), "What cannot be said yet"));
}

TEST_F(MetricInterventionsPage, SaysWhereNothingIsHeld) {
  auto effects = two_effects();
  for (auto& each : effects) each = changed(each, RecordKind::effect, "metric", "");
  given(RecordKind::effect, effects);
  EXPECT_TRUE(says(shown(), "No effect on this metric is held"));
}

TEST_F(MetricInterventionsPage, IsLinkedFromTheMetric) {
  const auto response = answer(show_metric, asked_of("waiting-list"));
  ASSERT_TRUE(response) << told(response);
  EXPECT_TRUE(says(response->body, "2 effects on this metric are held."));
  EXPECT_TRUE(says(response->body, "/metrics/waiting-list/interventions"));
}

// The list falls by 10 a month; the texts, for 1,000 people, take 10 off each month.
TEST_F(MetricInterventionsPage, AddsInterventionsToTheForecast) {
  const auto with = words({{"with", "texts-waits"}, {"reach", "1000"}, {"horizon", "12"}});
  EXPECT_EQ(status, 200);
  EXPECT_TRUE(says(with, "With Text messages for 1,000 people it would stand at about")) << with;
  EXPECT_TRUE(says(with, "10.0 people lower than if things go on as they have"));
  EXPECT_TRUE(says(with, "8 in 10 with them between"));
  EXPECT_TRUE(says(with, "Text messages: no interval was published"));
  EXPECT_TRUE(says(with, "Text messages: how much of its effect carries over to here"));
  EXPECT_FALSE(says(words({{"horizon", "12"}}), "With Text messages"));
}

TEST_F(MetricInterventionsPage, OpensWithAnExampleReach) {
  const auto words = shown();
  EXPECT_TRUE(says(words, "The reach is an example: 1,000 people")) << words;
  EXPECT_TRUE(says(words, "78.7 people lower"));
  EXPECT_TRUE(says(shown({{"reach", "9000"}}), "Only 5,000 people are eligible"));
  EXPECT_FALSE(says(shown({{"reach", "9000"}}), "The reach is an example"));
}

TEST_F(MetricInterventionsPage, SaysWhereTheForecastTakesFewerThanWereAskedFor) {
  const std::string cap =
      "Text messages: Only 5,000 people are eligible, so the reach of 99,999,999 that was asked "
      "for is capped there.";
  const platform::Parameters query{
      {"with", "texts-waits"}, {"reach", "99999999"}, {"horizon", "12"}};
  EXPECT_TRUE(says(words(query), cap));
  EXPECT_TRUE(says(words({{"with", "texts-waits"}}),
                   "nobody said how many people it would reach. All who are eligible are taken."));
}

// Of Wales no figure is held.
TEST_F(MetricInterventionsPage, SaysWhyThereIsNoForecastToAddTo) {
  given(RecordKind::body, {sound(RecordKind::body), {"W92000004", {"Wales", "nation", ""}}});
  EXPECT_TRUE(says(shown(), "Add these to the forecast"));
  const auto words_of_none = [&] { return shown({{"body", "W92000004"}}); };
  EXPECT_TRUE(says(words_of_none(), "They cannot be added to a forecast")) << words_of_none();
  EXPECT_FALSE(says(words_of_none(), "Add these to the forecast"));
  const auto at = [&](const char* name, const char* text) {
    page({{"body", "W92000004"}, {"with", "texts-waits"}, {name, text}});
    return status;
  };
  EXPECT_EQ(at("horizon", ""), 200);
  EXPECT_EQ(at("with-2", "nope"), 400);
  EXPECT_EQ(at("reach", "-1"), 400);
  EXPECT_EQ(at("again", "evil"), 400);
}

TEST_F(MetricInterventionsPage, SaysWhatItCannotAddToTheForecast) {
  EXPECT_TRUE(says(words({{"with", "none"}}), "No effect \"none\" on this metric is held."));
  EXPECT_EQ(status, 400);
  EXPECT_TRUE(says(words({{"with", "texts-waits"}, {"reach", "-1"}}), "is not a number of people"));
  EXPECT_EQ(status, 400);
}

}  // namespace
}  // namespace commonweal::missions
