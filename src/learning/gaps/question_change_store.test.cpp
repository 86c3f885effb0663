// Who may ask, join, answer and withdraw, and what is refused.

#include "learning/gaps/question_change_store.hpp"

#include "learning/gaps/gaps_fixture.hpp"
#include "learning/gaps/gaps_store.hpp"
#include "platform/audit/verify_audit.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using platform::Role;
using platform::Visitor;

const Visitor kLead = visitor_as(Role::body_lead, "nhs");
const Visitor kAnalyst = visitor_as(Role::analyst, "dwp");
const Visitor kUnit = visitor_as(Role::mission_unit, "");
const Visitor kEvidence = visitor_as(Role::evidence_lead, "");

struct QuestionChanges : GapsFixture {
  QuestionChanges() : GapsFixture(platform::TestDatabase::Place::file) {}

  template <class Act>
  auto as(const Visitor& visitor, Act act) {
    return changed([&](const missions::Holdings& holdings) {
      return act(QuestionChange{holdings.transaction, holdings.directory, visitor, missions::kNow});
    });
  }
  base::Result<std::string> ask(const Visitor& visitor, QuestionOrderForm form) {
    return as(visitor, [&](const QuestionChange& change) { return ask_question(change, form); });
  }
  base::Result<void> answer_it(const Visitor& visitor, const AnswerForm& form,
                               const char* code = "waits") {
    return as(visitor,
              [&](const QuestionChange& change) { return answer_question(change, code, form); });
  }
  base::Result<void> join(const Visitor& visitor, const char* code, const char* body) {
    return as(visitor, [&](const QuestionChange& change) {
      return add_voice(change, code, {.body = body, .words = "We too."});
    });
  }
  base::Result<void> leave(const Visitor& visitor, const char* code, const char* body) {
    return as(visitor,
              [&](const QuestionChange& change) { return withdraw_voice(change, code, body); });
  }
  base::Result<void> withdraw(const Visitor& visitor, const char* code) {
    return as(visitor,
              [&](const QuestionChange& change) { return withdraw_question(change, code); });
  }
  std::size_t bodies(const char* code) {
    return seen([&](const missions::Holdings& holdings) {
      const AskedQuestions questions(holdings.directory, load_voices(holdings.transaction), kToday);
      return questions.find(code)->bodies();
    });
  }
  static QuestionOrderForm beds() {
    return {.text = "Do more beds shorten waits?",
            .body = "NHS England",
            .service = "health",
            .mission = "",
            .intervention = "",
            .outcome = "Waiting list"};
  }
};

const AnswerForm kAnswer{"They do.", "Fairly.", "Open in the evening.", "The Institute"};

TEST_F(QuestionChanges, TakeAQuestionOfABodyFromThoseWhoReportForIt) {
  EXPECT_EQ(ask(kLead, beds()).value(), "do-more-beds-shorten-waits");
  EXPECT_EQ(ask(kUnit, beds()).value(), "do-more-beds-shorten-waits-2");
  EXPECT_EQ(ask(kAnalyst, beds()).error().code, ErrorCode::forbidden);   // Of another body.
  EXPECT_EQ(ask(kEvidence, beds()).error().code, ErrorCode::forbidden);  // Answers, asks not.
  EXPECT_EQ(rows("SELECT action FROM audit WHERE table_name = 'question' AND actor = 'account:7' "
                 "ORDER BY id"),
            "question ask\nquestion ask\n");
}

TEST_F(QuestionChanges, LeaveARecordThatTheAuditHolds) {
  EXPECT_TRUE(ask(kLead, beds()));
  EXPECT_TRUE(join(kAnalyst, "waits", "dwp"));
  platform::Transaction transaction(store, platform::Access::read);
  EXPECT_TRUE(platform::verify_audit(transaction).holds());
}

TEST_F(QuestionChanges, RefuseAQuestionThatIsAboutNothing) {
  auto form = beds();
  form.service = "";
  EXPECT_NE(told(ask(kLead, form)).find("Select what it is about"), std::string::npos);
  form.service = "beds";
  form.text = "  ";
  form.body = "Mars";
  const auto refused = told(ask(kLead, form));
  EXPECT_NE(refused.find("Enter the question"), std::string::npos) << refused;
  EXPECT_NE(refused.find("Select a service of the list"), std::string::npos);
  EXPECT_NE(refused.find("There is no body \"Mars\""), std::string::npos);
  form = beds();
  form.text = std::string(301, 'x');
  EXPECT_NE(told(ask(kLead, form)).find("301 bytes long. Use 300 or fewer"), std::string::npos);
}

TEST_F(QuestionChanges, NameAQuestionByItsWordsAndNeverAsTheForm) {
  auto form = beds();
  form.text = "New?";
  EXPECT_EQ(ask(kLead, form).value(), "question");
  form.text = "£££";
  EXPECT_EQ(ask(kLead, form).value(), "question-2");
  form.text = std::string(150, 'a') + " " + std::string(100, 'b');
  EXPECT_EQ(ask(kLead, form).value(), std::string(56, 'a'));
}

TEST_F(QuestionChanges, CountABodyThatAsksTheSameOnce) {
  EXPECT_TRUE(join(kAnalyst, "waits", "dwp"));
  EXPECT_EQ(bodies("waits"), 2U);
  EXPECT_NE(told(join(kAnalyst, "waits", "dwp")).find("asks this already"), std::string::npos);
  EXPECT_NE(
      told(join(visitor_as(Role::body_lead, "dhsc"), "waits", "dhsc")).find("asked this itself"),
      std::string::npos);
  EXPECT_EQ(join(kAnalyst, "waits", "nhs").error().code, ErrorCode::forbidden);
  EXPECT_EQ(join(kAnalyst, "none", "dwp").error().code, ErrorCode::not_found);
}

TEST_F(QuestionChanges, LetABodyLeaveAndComeBackUnderOneCode) {
  EXPECT_TRUE(leave(kLead, "jobs", "nhs"));
  EXPECT_EQ(bodies("jobs"), 2U);
  EXPECT_EQ(leave(kLead, "jobs", "nhs").error().code, ErrorCode::conflict);
  EXPECT_TRUE(join(kLead, "jobs", "nhs"));
  EXPECT_EQ(bodies("jobs"), 3U);
  EXPECT_EQ(rows("SELECT code FROM gaps_record WHERE kind = 'question_voice' AND code LIKE "
                 "'jobs%' ORDER BY code"),
            "jobs-dhsc\njobs-nhs\n");
  EXPECT_EQ(leave(kAnalyst, "jobs", "nhs").error().code, ErrorCode::forbidden);
}

TEST_F(QuestionChanges, TakeAnAnswerFromAnEvidenceLeadOnly) {
  for (const Visitor& other : {kLead, kAnalyst, kUnit, Visitor{}}) {
    EXPECT_EQ(answer_it(other, kAnswer).error().code, ErrorCode::forbidden);
  }
  EXPECT_TRUE(answer_it(kEvidence, kAnswer));
  seen([](const missions::Holdings& holdings) {
    const auto& question = *holdings.directory.find_question("waits");
    EXPECT_EQ(question.state, missions::QuestionState::answered);
    EXPECT_EQ(question.answered_on, "2026-11-23");
    EXPECT_EQ(question.practice, "Open in the evening.");
    return 0;
  });
  EXPECT_TRUE(answer_it(kEvidence, {"They still do.", "Sure.", "Go on.", "The Institute"}));
  EXPECT_EQ(rows("SELECT known FROM question WHERE state = 'answered' ORDER BY row_id"),
            "They do.\nThey still do.\n");
}

TEST_F(QuestionChanges, RefuseAnAnswerWithoutItsThreeParts) {
  const auto refused = told(answer_it(kEvidence, {"They do.", " ", "", ""}));
  EXPECT_EQ(refused.find("Enter what is known"), std::string::npos);
  EXPECT_NE(refused.find("Enter how surely it is known"), std::string::npos);
  EXPECT_NE(refused.find("Enter what it means for doing it"), std::string::npos);
  EXPECT_NE(refused.find("Enter which centre or office answers"), std::string::npos);
}

TEST_F(QuestionChanges, WithdrawAQuestionThatNobodyElseAsks) {
  EXPECT_EQ(withdraw(kLead, "sleep").error().code, ErrorCode::forbidden);
  EXPECT_NE(told(withdraw(kAnalyst, "jobs")).find("Other bodies ask this too"), std::string::npos);
  EXPECT_TRUE(withdraw(kAnalyst, "sleep"));
  EXPECT_EQ(withdraw(kAnalyst, "sleep").error().code, ErrorCode::conflict);
  EXPECT_EQ(join(kLead, "sleep", "nhs").error().code, ErrorCode::conflict);
  EXPECT_EQ(answer_it(kEvidence, kAnswer, "sleep").error().code, ErrorCode::conflict);
}

}  // namespace
}  // namespace commonweal::learning
