// What the pages of this room say, over a store with nine councils.

#include "learning/spread/spread_page.hpp"

#include "learning/spread/intervention_spread_page.hpp"
#include "learning/spread/metric_spread_page.hpp"
#include "learning/spread/spread_fixture.hpp"

namespace commonweal::learning {
namespace {

using SpreadPage = SpreadFixture;
const platform::Parameters kMetric = {{"metric", "waiting-list"}};
const platform::Parameters kClinics = {{"intervention", "extra-clinics"}};

// 10 to 90 per cent, each of 200: the best quarter has 30 or less, six are behind by 210 points,
// so 420 people of 1,800.
TEST_F(SpreadPage, SaysWhatTheCountryWouldGain) {
  given_levels();
  const auto text = words(show_metric_spread, kMetric);
  EXPECT_TRUE(says(text, "If all 9 councils did at least as well as the best quarter does today"))
      << text;
  EXPECT_TRUE(says(text, "from 50 to 27"));
  EXPECT_TRUE(says(text, "6 councils are behind that level"));
  EXPECT_TRUE(says(text, "The gain comes to 420 of the 1,800"));
  EXPECT_TRUE(says(text, "not a forecast"));
}

TEST_F(SpreadPage, SaysWhereTheGainLies) {
  given_levels();
  const auto text = words(show_metric_spread, kMetric);
  EXPECT_TRUE(says(text, "Most of the gain lies in London")) << text;
  EXPECT_TRUE(says(text, "71%"));  // 150 of 210 points.
}

TEST_F(SpreadPage, TellsNoGainOfFewBodiesOrOfCounts) {
  given_levels("waiting-list", 7);
  EXPECT_TRUE(says(words(show_metric_spread, kMetric), "Fewer than 8 bodies"));
  EXPECT_FALSE(says(words(show_metric_spread, kMetric), "Council 1"));
  given_levels("beds");
  EXPECT_TRUE(says(words(show_metric_spread, {{"metric", "beds"}}), "This measure is a count"));
  EXPECT_TRUE(says(words(show_spread), "No measure has figures of eight bodies"));
}

TEST_F(SpreadPage, TellsNoGainBetweenCountries) {
  for (int at = 1; at <= 9; ++at) {
    given(missions::RecordKind::body,
          {{council(at), {"Country " + std::to_string(at), "nation", ""}}});
  }
  given_levels();
  EXPECT_TRUE(says(words(show_metric_spread, kMetric), "Fewer than 8 bodies"));
}

TEST_F(SpreadPage, HoldsBodiesToOnePeriodThatMostHaveReached) {
  given_levels();
  given_figure(council(1), base::Period::month(2020, 2), 1);
  const auto text = words(show_metric_spread, kMetric);
  EXPECT_TRUE(says(text, "from 50 to 27")) << text;
}

TEST_F(SpreadPage, ListsGainsAndWhoDoesWhat) {
  given_levels();
  given_adoption("a", council(1), "2018", "700");
  given_adoption("b", council(2), "");
  const auto text = words(show_spread);
  EXPECT_TRUE(says(text, "30 or less")) << text;
  EXPECT_TRUE(says(text, "Large bodies count for more in the means of: ")) << text;
  EXPECT_TRUE(says(text, "2 bodies"));
  EXPECT_TRUE(says(text, "700 (of 1 that say)"));
  EXPECT_TRUE(says(text, "Nobody recorded"));  // The idea.
  EXPECT_EQ(answer(show_spread, {.query_parameters = {{"mission", "none"}}}).error().code,
            base::ErrorCode::not_found);
}

TEST_F(SpreadPage, ShowsTheCurveOfAnIntervention) {
  given_adoption("a", council(1), "2018", "700");
  given_adoption("b", council(2), "2019-05");
  given_adoption("c", council(3), "");
  const auto text = words(show_intervention_spread, kClinics);
  EXPECT_TRUE(says(text, "2 bodies have taken it up since 2018")) << text;
  EXPECT_TRUE(says(text, "1 adoption has no published date"));
  EXPECT_TRUE(says(text, "14% of the 5,000 people eligible"));
  EXPECT_TRUE(says(text, "Council 2"));
  EXPECT_FALSE(says(text, "A body does this"));  // A guest has no form.
}

TEST_F(SpreadPage, ListsIdeasWithTheirNextTest) {
  const auto text = words(show_ideas);
  EXPECT_TRUE(says(text, "A new idea")) << text;
  EXPECT_TRUE(says(text, "Try it once."));
  EXPECT_FALSE(says(text, "Extra clinics"));
  EXPECT_TRUE(says(words(show_ideas, {}, {}, {{"mission", "health"}}), "No idea is waiting"));
}

TEST_F(SpreadPage, IsNotFoundOfWhatIsNotThere) {
  EXPECT_EQ(answer(show_metric_spread, {.path_parameters = {{"metric", "none"}}}).error().code,
            base::ErrorCode::not_found);
  EXPECT_FALSE(answer(show_intervention_spread, {.path_parameters = {{"intervention", "none"}}}));
}

}  // namespace
}  // namespace commonweal::learning
