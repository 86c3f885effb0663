#include "learning/gaps/asked_question.hpp"

#include "learning/gaps/gaps_fixture.hpp"
#include "learning/gaps/gaps_store.hpp"
#include "learning/gaps/question_choice.hpp"
#include "learning/gaps/question_words.hpp"

namespace commonweal::learning {
namespace {

struct AskedQuestionsOf : GapsFixture {
  // The codes of those that an address asks for, in order.
  std::string chosen(const QuestionChoiceText& text, QuestionSort sort = {}) {
    return seen([&](const missions::Holdings& holdings) {
      const AskedQuestions questions(holdings.directory, load_voices(holdings.transaction), kToday);
      const auto choice = question_choice(holdings.directory, text);
      if (!choice) return told(choice);
      std::string codes;
      for (const auto* it : chosen_questions(holdings.directory, questions, *choice, sort)) {
        codes += (codes.empty() ? "" : " ") + it->question->code;
      }
      return codes;
    });
  }
  template <class Look>
  auto of(const char* code, Look look) {
    return seen([&](const missions::Holdings& holdings) {
      const AskedQuestions questions(holdings.directory, load_voices(holdings.transaction), kToday);
      return look(*questions.find(code));
    });
  }
  void answered_on(const std::string& day) {
    Record record = question("waits", "Do evening clinics shorten waits?", "dhsc", "2026-11-01",
                             "health", "clinics", "Waiting list");
    record.fields[7] = "answered";
    record.fields[8] = "They do.";
    record.fields[9] = "Fairly.";
    record.fields[10] = "Open in the evening.";
    record.fields[11] = day;
    record.fields[12] = "The Institute";
    given(RecordKind::question, {record});
  }
};

TEST_F(AskedQuestionsOf, CountEachBodyThatStillAsks) {
  EXPECT_EQ(of("jobs", [](const AskedQuestion& it) { return it.bodies(); }), 3U);
  EXPECT_EQ(of("waits", [](const AskedQuestion& it) { return it.bodies(); }), 1U);  // One left.
}

TEST_F(AskedQuestionsOf, AreLateAfterNinetyDaysAndNotBefore) {
  EXPECT_EQ(of("jobs", [](const AskedQuestion& it) { return it.days; }), 114);
  EXPECT_TRUE(of("jobs", [](const AskedQuestion& it) { return it.is_late(); }));
  EXPECT_FALSE(of("waits", [](const AskedQuestion& it) { return it.is_late(); }));
  given(RecordKind::question,
        {question("on-time", "And now?", "dwp", "2026-08-25", "health", "", "")});
  EXPECT_EQ(of("on-time", [](const AskedQuestion& it) { return it.days; }), 90);
  EXPECT_FALSE(of("on-time", [](const AskedQuestion& it) { return it.is_late(); }));
}

TEST_F(AskedQuestionsOf, StopTheClockWhenTheyAreAnswered) {
  answered_on("2026-11-11");
  EXPECT_EQ(of("waits", [](const AskedQuestion& it) { return waiting_words(it); }),
            "Answered after 10 days");
  answered_on("2027-03-01");
  EXPECT_TRUE(of("waits", [](const AskedQuestion& it) { return it.is_late(); }));
}

TEST_F(AskedQuestionsOf, StandByDemandThenByHowLongTheyWait) {
  EXPECT_EQ(chosen({}), "jobs waits skills sleep");
  answered_on("2026-11-11");
  EXPECT_EQ(chosen({}), "jobs skills sleep waits");
  EXPECT_EQ(chosen({}, {QuestionOrder::days, QuestionSort::Way::down}), "jobs waits skills sleep");
  EXPECT_EQ(chosen({}, {QuestionOrder::asked_on, QuestionSort::Way::up}),
            "jobs waits skills sleep");
  EXPECT_EQ(chosen({}, {QuestionOrder::text, QuestionSort::Way::up}), "waits sleep jobs skills");
}

TEST_F(AskedQuestionsOf, AreNarrowedByWhatTheyAreAbout) {
  EXPECT_EQ(chosen({.service = "employment"}), "jobs skills sleep");  // By interventions too.
  EXPECT_EQ(chosen({.mission = "health"}), "waits");
  EXPECT_EQ(chosen({.intervention = "coaching", .outcome = "sleep"}), "sleep");
  EXPECT_EQ(chosen({.state = "answered"}), "");
  EXPECT_NE(chosen({.state = "old"}).find("open, answered or withdrawn"), std::string::npos);
  EXPECT_NE(chosen({.service = "beds"}).find("There is no service \"beds\"."), std::string::npos);
}

TEST_F(AskedQuestionsOf, KeepWhatAnAddressAsksFor) {
  const QuestionChoice choice{.state = missions::QuestionState::open,
                              .service = "health",
                              .mission = {},
                              .intervention = {},
                              .outcome = "in work & well"};
  EXPECT_EQ(address_of(choice), "state=open&service=health&outcome=in+work+%26+well");
}

TEST_F(AskedQuestionsOf, SayWhatNobodyAsked) {
  seen([](const missions::Holdings& holdings) {
    const auto* question = holdings.directory.find_question("sleep");
    EXPECT_TRUE(is_illustrative(*question));
    EXPECT_EQ(question_text(*question), "Does coaching help people to sleep?");
    EXPECT_EQ(about_words(holdings.directory, *question), "Job coaching; Sleep");
    return 0;
  });
}

TEST_F(AskedQuestionsOf, AreCountedInASentence) {
  seen([](const missions::Holdings& holdings) {
    const AskedQuestions questions(holdings.directory, load_voices(holdings.transaction), kToday);
    EXPECT_EQ(questions_sentence(chosen_questions(holdings.directory, questions, {})),
              "4 questions: 4 open, 1 of them for more than 90 days, and 0 answered.");
    return 0;
  });
}

}  // namespace
}  // namespace commonweal::learning
