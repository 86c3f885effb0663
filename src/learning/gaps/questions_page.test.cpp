#include "learning/gaps/questions_page.hpp"

#include "learning/gaps/gaps_fixture.hpp"
#include "learning/gaps/question_page.hpp"

namespace commonweal::learning {
namespace {

struct QuestionsPage : GapsFixture {
  static platform::Request of(const char* code) {
    return {.path_parameters = {{"question", code}}};
  }
};

TEST_F(QuestionsPage, ListsWhatMostBodiesAskFirst) {
  const auto page = words(show_questions, {});
  EXPECT_TRUE(says(page, "4 questions: 4 open, 1 of them for more than 90 days")) << page;
  EXPECT_LT(page.find("Does coaching lead to jobs?"), page.find("Do evening clinics shorten"));
  EXPECT_TRUE(says(page,
                   "Does coaching lead to jobs?\nJob coaching; jobs\nOpen\nLate\n3\n"
                   "Department for Work\n1 August 2026\n114\n"))
      << page;
  EXPECT_TRUE(says(page, "Those marked illustrative were asked by nobody."));
}

TEST_F(QuestionsPage, IsNarrowedAndSortedByItsAddress) {
  const auto page = words(show_questions,
                          {.query_parameters = {{"service", "employment"}, {"sort", "question"}}});
  EXPECT_FALSE(says(page, "Do evening clinics"));
  EXPECT_LT(page.find("Does coaching help people to sleep?"), page.find("What helps adults"));
  EXPECT_TRUE(says(words(show_questions, {.query_parameters = {{"state", "answered"}}}),
                   "No question fits this choice"));
  EXPECT_EQ(answer(show_questions, {.query_parameters = {{"state", "old"}}}).error().code,
            base::ErrorCode::invalid_input);
  EXPECT_EQ(answer(show_questions, {.query_parameters = {{"page", "9"}}}).error().code,
            base::ErrorCode::not_found);
}

TEST_F(QuestionsPage, OffersToAskToThoseWhoReportForABody) {
  auto request = platform::Request{};
  EXPECT_FALSE(says(words(show_questions, request), "Ask a question"));
  request.visitor = visitor_as(platform::Role::body_lead, "nhs");
  EXPECT_TRUE(says(words(show_questions, request), "Ask a question"));
  request.visitor = visitor_as(platform::Role::evidence_lead, "");
  EXPECT_FALSE(says(words(show_questions, request), "Ask a question"));
}

TEST_F(QuestionsPage, ShowsAQuestionWithWhoAsksAndWhatIsHeld) {
  const auto page = words(show_question, of("jobs"));
  EXPECT_TRUE(says(page, "No answer after 90 days: it is 24 days late.")) << page;
  EXPECT_TRUE(says(page, "Who asks: 3 bodies")) << page;
  EXPECT_TRUE(says(page, "NHS England\n20 August 2026\nFor patients.\n")) << page;
  EXPECT_TRUE(says(page, "No effect is held on this.\n"));
  EXPECT_TRUE(says(page, "0 effects and 1 study."));
  const auto waits = words(show_question, of("waits"));
  EXPECT_TRUE(says(waits,
                   "Still waiting after a year\nEvening clinics\nRisk ratio 0.61 (0.50 to "
                   "0.74)\nModerate"))
      << waits;
  EXPECT_TRUE(says(words(show_question, of("sleep")), "Illustrative: nobody asked this."));
  EXPECT_EQ(answer(show_question, of("none")).error().code, base::ErrorCode::not_found);
}

TEST_F(QuestionsPage, ShowsTheAnswerInItsThreeParts) {
  Record answered = question("waits", "Do they?", "dhsc", "2023-01-01", "health", "clinics", "");
  answered.fields[7] = "answered";
  answered.fields[8] = "They do.";
  answered.fields[9] = "Fairly surely.";
  answered.fields[10] = "Open in the evening.";
  answered.fields[11] = "2023-11-20";
  answered.fields[12] = "The Institute";
  given(RecordKind::question, {answered});
  const auto page = words(show_question, of("waits"));
  EXPECT_TRUE(says(page,
                   "What is known\nThey do.\nHow surely\nFairly surely.\nWhat it means for "
                   "doing it\nOpen in the evening.\nThe Institute, 20 November 2023"))
      << page;
  EXPECT_TRUE(says(page, "1 effect was published after this answer was given."));
  EXPECT_TRUE(says(page, "The answer came 233 days after the 90 days were over.")) << page;
}

}  // namespace
}  // namespace commonweal::learning
