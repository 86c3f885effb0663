#include "learning/evaluation/evaluation_api.hpp"

#include <gtest/gtest.h>

#include "learning/evaluation/evaluation_fixture.hpp"

namespace commonweal::learning {
namespace {

bool holds(const std::string& answer, std::string_view words) {
  return answer.find(words) != std::string::npos;
}

struct EvaluationApi : EvaluationFixture {
  EvaluationApi() { given_register(); }

  std::string body_of(Shows shows, const platform::Request& request) {
    return answer(shows, request)->body;
  }
};

TEST_F(EvaluationApi, AnswersProgramsWithWhatThePageShows) {
  const auto all = body_of(answer_evaluations, {});
  EXPECT_TRUE(holds(all, R"("robust_share":0.08)")) << all;
  EXPECT_TRUE(holds(all, R"("lacks":["counterfactual that reaches level 3)"));
  EXPECT_TRUE(holds(body_of(take_evaluations_csv, {}), "hubs,Hubs: before and after,hull"));
}

TEST_F(EvaluationApi, AnswersAChoiceAndOneAlone) {
  const auto some = body_of(answer_evaluations, {.query_parameters = {{"state", "planned"}}});
  EXPECT_TRUE(holds(some, R"("evaluations_counted":1)"));
  const auto hubs = body_of(answer_evaluation, {.path_parameters = {{"evaluation", "hubs"}}});
  EXPECT_TRUE(holds(hubs, R"("body":"hull")"));
  EXPECT_EQ(answer(answer_evaluation, {.path_parameters = {{"evaluation", "none"}}}).error().code,
            base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::learning
