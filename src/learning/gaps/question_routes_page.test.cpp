// Every form of questions, sent by everyone there is.

#include "learning/gaps/question_routes_page.hpp"

#include "learning/gaps/gaps_fixture.hpp"
#include "learning/gaps/question_form_page.hpp"
#include "learning/gaps/question_page.hpp"

namespace commonweal::learning {
namespace {

using platform::Method;
using platform::Request;
using platform::Response;
using platform::Role;
using platform::Visitor;

const Visitor kLead = visitor_as(Role::body_lead, "nhs");
const Visitor kEvidence = visitor_as(Role::evidence_lead, "");

Response refused(const Request&, const base::Error& error) {
  return platform::plain_text(platform::http_status(error.code), error.problems.at(0).what);
}

struct QuestionRoutes : GapsFixture {
  // By its pattern; the router itself is tried with every route in src/app.
  Response sent(const std::string& pattern, const Visitor& visitor, platform::Parameters form,
                const std::string& question = "waits") {
    for (const auto& route : question_routes({store, [] { return missions::kNow; }, refused})) {
      if (route.pattern != pattern) continue;
      Request request{.method = Method::post, .path_parameters = {{"question", question}}};
      request.visitor = visitor;
      request.form_parameters = std::move(form);
      return route.handler(request);
    }
    ADD_FAILURE() << pattern;
    return {};
  }
  static std::string where(const Response& response) {
    return std::string(find_header(response.headers, "Location").value_or("none"));
  }
  std::string page_of(const char* code, const Visitor& visitor) {
    Request request{.path_parameters = {{"question", code}}};
    request.visitor = visitor;
    return words(show_question, request);
  }
};

TEST_F(QuestionRoutes, TakeAQuestionAndLeadToIt) {
  const platform::Parameters form{
      {"text", "Do more beds help?"}, {"body", "nhs"}, {"service", "health"}};
  EXPECT_EQ(where(sent("/questions", kLead, form)), "/questions/do-more-beds-help?done=asked");
  EXPECT_EQ(sent("/questions", kEvidence, form).status, 403);
  const auto again = sent("/questions", kLead, {{"text", "Do more beds help?"}, {"body", "Mars"}});
  EXPECT_EQ(again.status, 400);
  EXPECT_TRUE(says(again.body, "Do more beds help?</textarea>"));
  EXPECT_TRUE(says(again.body, "There is no body &quot;Mars&quot;"));
  EXPECT_TRUE(says(again.body, "Select what it is about"));
}

TEST_F(QuestionRoutes, TakeAVoiceAndTakeItBack) {
  EXPECT_EQ(where(sent("/questions/{question}/voices", kLead, {{"body", "NHS England"}})),
            "/questions/waits?done=joined");
  EXPECT_EQ(sent("/questions/{question}/voices", kLead, {{"body", "nhs"}}).status, 400);
  EXPECT_EQ(sent("/questions/{question}/voices", kLead, {{"body", "dwp"}}).status, 403);
  EXPECT_EQ(where(sent("/questions/{question}/voices/withdraw", kLead, {{"body", "nhs"}})),
            "/questions/waits?done=left");
  EXPECT_EQ(sent("/questions/{question}/voices/withdraw", kLead, {{"body", "nhs"}}).status, 409);
}

TEST_F(QuestionRoutes, TakeAnAnswerAndShowItToAll) {
  const platform::Parameters form{{"known", "They do."},
                                  {"certainty", "Fairly."},
                                  {"practice", "Open in the evening."},
                                  {"answered_by", "The Institute"}};
  EXPECT_EQ(sent("/questions/{question}/answer", kLead, form).status, 403);
  const auto again = sent("/questions/{question}/answer", kEvidence, {{"known", "They do."}});
  EXPECT_EQ(again.status, 400);
  EXPECT_TRUE(says(again.body, "They do.</textarea>"));
  EXPECT_EQ(where(sent("/questions/{question}/answer", kEvidence, form)),
            "/questions/waits?done=answered");
  EXPECT_TRUE(says(page_of("waits", {}), "What is known\nThey do.\n"));
  EXPECT_EQ(sent("/questions/{question}/voices", kLead, {{"body", "nhs"}}).status, 409);
}

TEST_F(QuestionRoutes, TakeAnAnswerOfAnotherOfficeThanTheCentresOffered) {
  EXPECT_TRUE(says(page_of("waits", kEvidence), "Another office")) << page_of("waits", kEvidence);
  platform::Parameters form{{"known", "They do."},
                            {"certainty", "Fairly."},
                            {"practice", "Open in the evening."},
                            {"answered_by", "another"}};
  EXPECT_EQ(sent("/questions/{question}/answer", kEvidence, form).status, 400);
  form.push_back({"another_office", "The Office of Clinics"});
  EXPECT_EQ(where(sent("/questions/{question}/answer", kEvidence, form)),
            "/questions/waits?done=answered");
  EXPECT_TRUE(says(page_of("waits", {}), "The Office of Clinics"));
}

TEST_F(QuestionRoutes, WithdrawAQuestionOfOnesOwnBody) {
  EXPECT_EQ(sent("/questions/{question}/withdraw", kLead, {}).status, 403);
  const auto asker = visitor_as(Role::body_lead, "dhsc");
  EXPECT_EQ(where(sent("/questions/{question}/withdraw", asker, {})),
            "/questions/waits?done=withdrawn");
  EXPECT_EQ(sent("/questions/{question}/withdraw", asker, {}).status, 409);
  EXPECT_EQ(sent("/questions/{question}/withdraw", asker, {}, "none").status, 404);
}

TEST_F(QuestionRoutes, OfferEachVisitorWhatTheyMaySend) {
  EXPECT_FALSE(says(page_of("jobs", {}), "We ask that too"));
  EXPECT_FALSE(says(page_of("jobs", {}), "Answer this question"));
  const auto lead = page_of("jobs", kLead);
  EXPECT_TRUE(says(lead, "We ask that too")) << lead;
  EXPECT_TRUE(says(lead, "We no longer ask that"));
  EXPECT_FALSE(says(lead, "Withdraw this question"));
  EXPECT_FALSE(says(lead, "Answer this question"));
  const auto asker = page_of("jobs", visitor_as(Role::body_lead, "dwp"));
  EXPECT_TRUE(says(asker, "Other bodies ask this too, so it stays open for them.")) << asker;
  EXPECT_FALSE(says(asker, "We ask that too"));
  const auto evidence = page_of("jobs", kEvidence);
  EXPECT_TRUE(says(evidence, "Answer this question")) << evidence;
  EXPECT_FALSE(says(evidence, "We ask that too"));
}

TEST_F(QuestionRoutes, ShowTheFormToAskWithWhatAnAddressBrings) {
  Request request{.query_parameters = {{"intervention", "clinics"}, {"outcome", "Sleep"}}};
  request.visitor = kLead;
  const auto page = answer(show_new_question, request);
  ASSERT_TRUE(page) << told(page);
  EXPECT_TRUE(says(page->body, "value=\"clinics\" selected"));
  EXPECT_TRUE(says(page->body, "value=\"Sleep\""));
  EXPECT_TRUE(says(page->body, "value=\"NHS England\""));
}

}  // namespace
}  // namespace commonweal::learning
