#include "learning/gaps/question_evidence_store.hpp"

#include "learning/gaps/gaps_fixture.hpp"
#include "learning/gaps/gaps_store.hpp"

namespace commonweal::learning {
namespace {

struct QuestionEvidenceOf : GapsFixture {
  // "1 effect, 2 studies; 0 and 1 on other outcomes; 0 newer".
  std::string held_on(const std::string& code) {
    return seen([&](const missions::Holdings& holdings) {
      const AskedQuestions questions(holdings.directory, {}, kToday);
      const auto evidence = load_evidence(holdings, *questions.find(code));
      return std::to_string(evidence.effects.size()) + " effects, " +
             std::to_string(evidence.studies.size()) + " studies; " +
             std::to_string(evidence.other_effects) + " and " +
             std::to_string(evidence.other_studies) + " on other outcomes; " +
             std::to_string(evidence.newer_effects) + " newer";
    });
  }
};

TEST_F(QuestionEvidenceOf, IsOfItsInterventionAndOutcome) {
  // The effect's metric is called "Waiting list"; the studies name no metric.
  EXPECT_EQ(held_on("waits"), "1 effects, 0 studies; 0 and 2 on other outcomes; 0 newer");
  EXPECT_EQ(held_on("sleep"), "0 effects, 1 studies; 0 and 0 on other outcomes; 0 newer");
  EXPECT_EQ(held_on("jobs"), "0 effects, 0 studies; 0 and 1 on other outcomes; 0 newer");
}

TEST_F(QuestionEvidenceOf, IsNotAllOfAServiceWhereNoOutcomeIsAsked) {
  given(RecordKind::question,
        {question("wide", "What works?", "dhsc", "2023-01-01", "health", "", "")});
  EXPECT_EQ(held_on("wide"), "0 effects, 0 studies; 0 and 0 on other outcomes; 0 newer");
  given(RecordKind::question,
        {question("wide", "What works?", "dhsc", "2023-01-01", "health", "", "waiting-list")});
  EXPECT_TRUE(held_on("wide").starts_with("1 effects, 0 studies")) << held_on("wide");
}

TEST_F(QuestionEvidenceOf, CountsWhatCameAfterTheAnswer) {
  Record answered = question("waits", "Do they?", "dhsc", "2023-01-01", "health", "clinics", "");
  answered.fields[7] = "answered";
  for (std::size_t at = 8; at <= 12; ++at) answered.fields[at] = "Yes";
  answered.fields[11] = "2023-11-30";
  given(RecordKind::question, {answered});
  EXPECT_EQ(held_on("waits"), "1 effects, 2 studies; 0 and 0 on other outcomes; 0 newer");
  answered.fields[11] = "2023-11-29";
  given(RecordKind::question, {answered});
  EXPECT_EQ(held_on("waits"), "1 effects, 2 studies; 0 and 0 on other outcomes; 1 newer");
}

}  // namespace
}  // namespace commonweal::learning
