#include "learning/gaps/questions_api.hpp"

#include "learning/gaps/gaps_fixture.hpp"

namespace commonweal::learning {
namespace {

struct QuestionsApi : GapsFixture {
  static platform::Request of(const char* code) {
    return {.path_parameters = {{"question", code}}};
  }
};

TEST_F(QuestionsApi, IsAnsweredAsDataAndAsATable) {
  const auto json = answer(answer_questions, {});
  ASSERT_TRUE(json) << told(json);
  EXPECT_TRUE(says(json->body, "\"late_after_days\":90"));
  const auto one = answer(answer_question_asked, of("jobs"));
  ASSERT_TRUE(one) << told(one);
  EXPECT_TRUE(says(one->body, "\"bodies\":3,\"voices\":[{\"body\":\"nhs\""));
  EXPECT_TRUE(says(one->body,
                   "\"days\":114,\"late\":true,\"answer\":null,\"effects\":[],"
                   "\"studies\":[],\"other_effects\":0,\"other_studies\":1"))
      << one->body;
  EXPECT_EQ(answer(answer_question_asked, of("none")).error().code, base::ErrorCode::not_found);
  const auto csv = answer(answer_questions_csv, {.query_parameters = {{"service", "health"}}});
  ASSERT_TRUE(csv) << told(csv);
  EXPECT_TRUE(says(csv->body, "waits,Do evening clinics shorten waits?,no,"));
  EXPECT_TRUE(answer(answer_questions_xlsx, {}));
}

}  // namespace
}  // namespace commonweal::learning
