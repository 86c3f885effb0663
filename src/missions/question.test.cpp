#include "missions/question.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

TEST(Question, KnowsWhoAskedWhatAndWhen) {
  const auto question = made_of<Question>(sound(RecordKind::question));
  EXPECT_EQ(question.text, "Who comes to evening clinics?");
  EXPECT_EQ(question.asked_by, "E92000001");
  EXPECT_EQ(question.intervention, "extra-clinics");
  EXPECT_EQ(question.service, std::nullopt);
  EXPECT_EQ(question.state, QuestionState::open);
}

TEST(Question, ThatIsAnsweredHasAllOfAnAnswer) {
  EXPECT_EQ(refusals<Question>(sound_but(RecordKind::question, "state", "answered")),
            "known: Give this for a question that is answered.\n"
            "certainty: Give this for a question that is answered.\n"
            "practice: Give this for a question that is answered.\n"
            "answered_on: Give this for a question that is answered.\n"
            "answered_by: Give this for a question that is answered.\n");
}

TEST(Question, IsAskedOnADay) {
  EXPECT_EQ(refusals<Question>(sound_but(RecordKind::question, "asked_on", "spring")),
            "asked_on: \"spring\" is not a day. Write it like 2023-11-30.\n");
}

}  // namespace
}  // namespace commonweal::missions
