#include "learning/quality/appraisal.hpp"

#include "learning/quality/answers_fixture.hpp"
#include "missions/problems_fixture.hpp"
#include "missions/record_example.hpp"

namespace commonweal::learning {
namespace {

missions::Record sound() {
  return {"leeds-maryland",
          {"leeds", "", "maryland", "design=cohort; controls=yes", "2026-11-23", "Report, page 4"}};
}

std::string refused(std::string_view column, std::string text) {
  auto record = sound();
  record.fields[appraisal_table().column(column)] = std::move(text);
  return missions::refusals<Appraisal>(record);
}

TEST(Appraisal, ComputesItsLevelFromItsAnswers) {
  const auto appraisal = missions::made_of<Appraisal>(sound());
  EXPECT_EQ(appraisal.study, "leeds");
  EXPECT_EQ(appraisal.effect, std::nullopt);
  EXPECT_EQ(appraisal.judgement().name, "Level 2");
  EXPECT_EQ(record_of(appraisal), sound());
}

TEST(Appraisal, IsOfOneStudyOrOneEffect) {
  EXPECT_EQ(refused("effect", "waits"), "study: Give a study or an effect, one of the two.\n");
  EXPECT_EQ(refused("study", ""), "study: Give a study or an effect, one of the two.\n");
}

TEST(Appraisal, UsesASchemeThatRatesSuchThings) {
  auto record = sound();
  record.fields[0] = "";
  record.fields[1] = "waits";
  EXPECT_EQ(missions::refusals<Appraisal>(record),
            "scheme: Maryland Scientific Methods Scale rates single studies, not effects.\n");
  EXPECT_NE(refused("scheme", "stars").find("There is no scheme \"stars\""), std::string::npos);
}

TEST(Appraisal, RefusesAnswersByNamingTheQuestion) {
  EXPECT_EQ(refused("answers", "design=cohort; controls=often"),
            "answers: \"Are differences between groups or periods controlled for?\" (controls) has "
            "no answer \"often\". It is one of yes, no.\n");
  EXPECT_NE(refused("answers", "design"), "");
  EXPECT_NE(refused("appraised_on", "soon"), "");
}

}  // namespace
}  // namespace commonweal::learning
