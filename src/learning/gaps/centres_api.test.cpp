#include "learning/gaps/centres_api.hpp"

#include "learning/gaps/gaps_fixture.hpp"

namespace commonweal::learning {
namespace {

struct CentresApi : GapsFixture {};

TEST_F(CentresApi, IsAnsweredAsDataAndAsATable) {
  const auto json = answer(answer_centres, {});
  ASSERT_TRUE(json) << told(json);
  EXPECT_TRUE(says(json->body,
                   "\"members\":{\"core\":2,\"affiliate\":0,\"associate\":1,\"core_with_budget\":1,"
                   "\"core_budget\":55000000}"))
      << json->body;
  EXPECT_TRUE(says(json->body,
                   "{\"service\":\"employment\",\"title\":\"employment\",\"covered\":\"none\","
                   "\"centres\":[],\"budget\":null,\"unpublished_budgets\":0,\"spend\":null}"))
      << json->body;
  const auto csv = answer(answer_centres_csv, {.query_parameters = {{"covered", "part"}}});
  ASSERT_TRUE(csv) << told(csv);
  EXPECT_TRUE(says(csv->body,
                   "courts,courts,part,crime,Centre for Crime Reduction,core,,part,"
                   "Crime only.\n"))
      << csv->body;
  EXPECT_FALSE(says(csv->body, "employment"));
  EXPECT_TRUE(answer(answer_centres_xlsx, {}));
}

}  // namespace
}  // namespace commonweal::learning
