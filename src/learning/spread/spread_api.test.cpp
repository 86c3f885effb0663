#include "learning/spread/spread_api.hpp"

#include "learning/spread/spread_fixture.hpp"

namespace commonweal::learning {
namespace {

using SpreadApi = SpreadFixture;
const platform::Parameters kMetric = {{"metric", "waiting-list"}};
const platform::Parameters kClinics = {{"intervention", "extra-clinics"}};

TEST_F(SpreadApi, AnswersTheSameAsJsonAndAsFiles) {
  given_levels();
  given_adoption("a", council(1), "2018", "700");
  const auto body = [&](missions::ShowsHoldings shows, platform::Parameters parts = {}) {
    return answer(shows, {.path_parameters = std::move(parts)}).value().body;
  };
  EXPECT_TRUE(says(body(answer_metric_spread, kMetric), "\"level\":30,"));
  EXPECT_TRUE(says(body(answer_metric_spread, kMetric), "\"counted\":420"));
  EXPECT_TRUE(says(body(answer_spread), "\"reach\":700"));
  EXPECT_TRUE(says(body(answer_intervention_spread, kClinics), "\"year\":2018,\"ever\":1"));
  EXPECT_TRUE(says(body(answer_ideas), "\"next_test\":\"Try it once.\""));
  EXPECT_TRUE(says(body(answer_spread_csv), "waiting-list,"));
  EXPECT_TRUE(
      says(body(answer_metric_spread_csv, kMetric), ",E06000009,Council 9,E12000007,90,60,"));
  EXPECT_TRUE(says(body(answer_intervention_spread_csv, kClinics), "a,extra-clinics,E06000001,"));
  EXPECT_TRUE(says(body(answer_ideas_csv), "new-idea,A new idea,"));
}

TEST_F(SpreadApi, IsNotFoundOfWhatIsNotThere) {
  EXPECT_EQ(answer(answer_metric_spread, {.path_parameters = {{"metric", "none"}}}).error().code,
            base::ErrorCode::not_found);
  EXPECT_EQ(answer(answer_ideas, {.query_parameters = {{"mission", "none"}}}).error().code,
            base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::learning
