// Every form of asks and letters, sent by everyone there is.

#include "missions/cascade/cascade_routes_page.hpp"

#include "missions/cascade/cascade_fixture.hpp"
#include "missions/cascade/letter_page.hpp"
#include "missions/cascade/letter_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Method;
using platform::Request;
using platform::Response;
using platform::Role;
using platform::Visitor;

const Visitor kUnit = visitor_with(Role::mission_unit, "");
const Visitor kLead = visitor_with(Role::body_lead, "nhs");

Response refused(const Request&, const base::Error& error) {
  return platform::plain_text(platform::http_status(error.code), error.problems.at(0).what);
}

struct CascadeRoutes : CascadeFixture {
  CascadeRoutes() { given_asks(); }

  // By the end of its pattern; the router itself is tried with every route in src/app.
  Response sent(const std::string& pattern, const Visitor& visitor, platform::Parameters parts,
                platform::Parameters form) {
    for (const auto& route : cascade_routes({store, [] { return kNow; }, refused})) {
      if (route.pattern != pattern) continue;
      Request request{.method = Method::post, .path_parameters = std::move(parts)};
      request.visitor = visitor;
      request.form_parameters = std::move(form);
      return route.handler(request);
    }
    ADD_FAILURE() << pattern;
    return {};
  }
  Response body_form(const std::string& what, const Visitor& visitor,
                     platform::Parameters form = {}, const std::string& body = "nhs") {
    return sent("/bodies/{body}/" + what, visitor, {{"body", body}}, std::move(form));
  }
  std::string digest() {
    return seen([](const Holdings& holdings) {
      return draft_letter(holdings, *holdings.directory.find_body("nhs")).digest;
    });
  }
  static std::string where(const Response& response) {
    return std::string(find_header(response.headers, "Location").value_or("none"));
  }
  std::string words(ShowsHoldings shows, platform::Parameters parts, const Visitor& visitor = {}) {
    Request request{.path_parameters = std::move(parts)};
    request.visitor = visitor;
    return words_within(answer(shows, request).value().body, "id", "main-content");
  }
  static bool says(const std::string& words, const std::string& text) {
    return words.find(text) != std::string::npos;
  }
};

TEST_F(CascadeRoutes, TakeAnAskAndLeadBackToTheCascade) {
  const platform::Parameters form{{"metric", "beds"}, {"body", "dhsc"}, {"asked_by", "UK"}};
  EXPECT_EQ(where(sent("/missions/{mission}/asks", kUnit, {{"mission", "health"}}, form)),
            "/missions/health/cascade?done=asked");
  EXPECT_EQ(sent("/missions/{mission}/asks", kLead, {{"mission", "health"}}, form).status, 403);
  const auto again = sent("/missions/{mission}/asks", kUnit, {{"mission", "health"}},
                          {{"metric", ""}, {"body", "Mars"}});
  EXPECT_EQ(again.status, 400);
  EXPECT_TRUE(says(again.body, "value=\"Mars\""));
  EXPECT_TRUE(says(again.body, "There is no body &quot;Mars&quot;"));
}

TEST_F(CascadeRoutes, TakeWhatALeadPassesOnAndTakesBack) {
  const platform::Parameters form{{"metric", "waiting-list"}, {"to", "RXN"}};
  EXPECT_EQ(body_form("passed-on", kUnit, form).status, 403);
  EXPECT_EQ(where(body_form("passed-on", kLead, form)), "/bodies/nhs/asks?done=passed-on");
  EXPECT_EQ(body_form("passed-on", kLead, form).status, 409);
  const platform::Parameters back{{"ask", "waiting-list-rxn"}};
  EXPECT_EQ(body_form("passed-on/withdraw", visitor_with(Role::body_lead, "moj"), back).status,
            403);
  EXPECT_EQ(where(body_form("passed-on/withdraw", kLead, back)), "/bodies/nhs/asks?done=withdrawn");
  EXPECT_EQ(body_form("passed-on/withdraw", kLead).status, 400);
  EXPECT_EQ(where(body_form("asks/withdraw", kUnit, {{"ask", "waiting-list-nhs"}})),
            "/bodies/nhs/asks?done=withdrawn");
  EXPECT_EQ(body_form("asks/withdraw", kLead, {{"ask", "waiting-list-nhs"}}).status, 403);
}

TEST_F(CascadeRoutes, TakeALetterFromItsDraftToItsAcknowledgement) {
  EXPECT_EQ(body_form("letter/draft", kLead).status, 403);
  EXPECT_EQ(body_form("letter/draft", kUnit, {{"acknowledge_by", "soon"}}).status, 400);
  const auto late = body_form("letter/draft", kUnit, {{"acknowledge_by", "1 January 2020"}});
  EXPECT_EQ(late.status, 400);
  EXPECT_TRUE(says(late.body, "1 January 2020 has passed. Enter today or a later day"));
  EXPECT_EQ(where(body_form("letter/draft", kUnit, {{"words", "Waits come first."}})),
            "/bodies/nhs/letter?done=kept#draft");
  EXPECT_FALSE(says(words(show_letter, {{"body", "nhs"}}), "Waits come first."));
  EXPECT_TRUE(says(words(show_letter, {{"body", "nhs"}}, kUnit), "Waits come first."));
  EXPECT_TRUE(says(words(show_letter, {{"body", "nhs"}}, kUnit),
                   "Draft of version 1: nobody has signed it off\nMandate letter: NHS England"));
  EXPECT_EQ(body_form("letter/sign", kUnit, {{"digest", "of another"}}).status, 409);
  EXPECT_EQ(body_form("letter/sign", kLead, {{"digest", digest()}}).status, 403);
  EXPECT_EQ(where(body_form("letter/sign", kUnit, {{"digest", digest()}})),
            "/bodies/nhs/letter?done=signed");
  const auto said = words(show_letter, {{"body", "nhs"}});
  EXPECT_TRUE(says(said, "Waits come first.")) << said;
  EXPECT_TRUE(says(said, "Signed off by the mission unit on 23 November 2026.")) << said;
  EXPECT_TRUE(says(said, "To be acknowledged by 21 December 2026.")) << said;
  const auto fixed = [&](const Visitor& visitor) {
    return words(show_fixed_letter, {{"letter", "nhs-1"}}, visitor);
  };
  EXPECT_TRUE(says(fixed({}), "This letter as data (JSON)"));
  EXPECT_TRUE(says(fixed(kLead), "Acknowledge this letter\nYou say for your body"));
  EXPECT_TRUE(says(fixed({}), "A lead of NHS England acknowledges it here"));
  EXPECT_FALSE(says(fixed(kUnit), "You say for your body"));
  const auto acknowledge = [&](const Visitor& visitor) {
    return sent("/letters/{letter}/acknowledge", visitor, {{"letter", "nhs-1"}}, {});
  };
  EXPECT_EQ(acknowledge(kUnit).status, 403);
  EXPECT_EQ(acknowledge(visitor_with(Role::body_lead, "RXL")).status, 403);
  EXPECT_EQ(where(acknowledge(kLead)), "/bodies/nhs/letter?done=acknowledged");
  EXPECT_EQ(acknowledge(kLead).status, 409);
  EXPECT_FALSE(says(fixed(kLead), "You say for your body"));
  EXPECT_FALSE(says(fixed({}), "acknowledges it here"));
  EXPECT_TRUE(says(words(show_letter, {{"body", "nhs"}}), "Acknowledged on 23 November 2026."));
}

TEST_F(CascadeRoutes, KeepAnOldVersionReadableAtItsAddress) {
  body_form("letter/sign", kUnit, {{"digest", digest()}});
  body_form("letter/draft", kUnit, {{"words", "Second."}});
  body_form("letter/sign", kUnit, {{"digest", digest()}});
  const auto first = words(show_fixed_letter, {{"letter", "nhs-1"}});
  EXPECT_TRUE(says(first, "A later letter has taken the place of this one.")) << first;
  EXPECT_FALSE(says(first, "Second."));
  EXPECT_TRUE(says(words(show_fixed_letter, {{"letter", "nhs-2"}}), "Second."));
  for (const char* name : {"nhs-3", "nhs", "Mars-1"}) {
    EXPECT_EQ(answer(show_fixed_letter, {.path_parameters = {{"letter", name}}}).error().code,
              base::ErrorCode::not_found);
  }
  const auto pdf = answer(answer_letter_pdf, {.path_parameters = {{"body", "nhs"}}}).value();
  EXPECT_EQ(pdf.content_type, "application/pdf");
  EXPECT_TRUE(pdf.body.starts_with("%PDF-"));
}

TEST_F(CascadeRoutes, ShowNoLetterWhereNoneWasSignedOff) {
  EXPECT_TRUE(says(words(show_letter, {{"body", "nhs"}}), "No letter has been signed off\n"));
  EXPECT_EQ(answer(answer_letter_pdf, {.path_parameters = {{"body", "nhs"}}}).error().code,
            base::ErrorCode::not_found);
  EXPECT_TRUE(says(words(show_letter, {{"body", "moj"}}, kUnit),
                   "Nothing is asked of it, so there is nothing to write.\n"));
}

TEST_F(CascadeRoutes, RefuseWhatIsNotThere) {
  EXPECT_EQ(body_form("letter/sign", kUnit, {}, "Mars").status, 404);
  EXPECT_EQ(body_form("passed-on", kLead, {}, "Mars").status, 404);
  EXPECT_EQ(sent("/missions/{mission}/asks", kUnit, {{"mission", "beds"}}, {}).status, 404);
  EXPECT_EQ(sent("/letters/{letter}/acknowledge", kLead, {{"letter", "nhs-9"}}, {}).status, 404);
}

}  // namespace
}  // namespace commonweal::missions
