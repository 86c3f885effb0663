#include "learning/quality/quality_api.hpp"

#include "learning/quality/quality_fixture.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Request;

struct QualityApi : QualityFixture {
  std::string json(missions::ShowsHoldings answers, const std::string& code = kEffect) {
    const Request request{.path_parameters = {{"effect", code}, {"study", code}}};
    return seen([&](const Holdings& holdings) {
      const auto answer = answers(request, holdings);
      return answer ? answer->body : answer.error().problems.at(0).what;
    });
  }
};

bool says(const std::string& words, const std::string& text) {
  return words.find(text) != std::string::npos;
}

TEST_F(QualityApi, AnswersWithWhatThePagesShow) {
  put({.study = "",
       .effect = kEffect,
       .scheme = SchemeCode::grade,
       .given = given_in(kGradeAnswers),
       .note = ""});
  const auto effect = json(answer_effect_appraisals);
  EXPECT_TRUE(says(effect,
                   "\"security\":{\"grade\":\"Moderate\",\"grade_reasons\":[\"Down one for risk of "
                   "bias.\"],\"padlocks\":null,\"padlocks_from\":\"nowhere\""))
      << effect;
  EXPECT_TRUE(says(effect, "{\"question\":\"inconsistency\",\"answer\":\"not-serious\"")) << effect;
  EXPECT_EQ(json(answer_study_appraisals, "leeds"), "{\"study\":\"leeds\",\"appraisals\":[]}");
  EXPECT_TRUE(says(json(answer_quality), "{\"months\":3,\"from\":0.19,\"to\":0.26,"));
}

TEST_F(QualityApi, SaysWhatIsNotThere) {
  EXPECT_EQ(json(answer_study_appraisals, "nowhere"), "There is no study \"nowhere\".");
  EXPECT_EQ(json(answer_effect_appraisals, "nothing"), "There is no effect \"nothing\".");
}

}  // namespace
}  // namespace commonweal::learning
