#include "missions/report/report_routes_page.hpp"

#include <algorithm>

#include "missions/report/report_fixture.hpp"
#include "platform/identity/grant_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Method;
using platform::Parameters;
using platform::Request;
using platform::Response;
using platform::Transaction;

int status_of(base::ErrorCode code) { return platform::http_status(code); }

struct ReportRoutes : ReportFixture {
  // As the router would have it, once it has found out who asks and that the form is theirs.
  Response sent(Method method, const std::string& pattern, const std::string& who,
                Parameters form = {}, Parameters query = {}, const std::string& id = "1") {
    Request request{.method = method,
                    .path_parameters = {{"report", id}},
                    .query_parameters = std::move(query),
                    .form_parameters = std::move(form)};
    request.visitor = {.account = people.at(who),
                       .name = "A person",
                       .actor = platform::actor_of(people.at(who)),
                       .form_token = "token"};
    {
      Transaction t(store, platform::Access::read);
      request.visitor.grants = platform::grants_of(t, people.at(who));
    }
    const auto found = std::ranges::find_if(routes, [&](const platform::Route& route) {
      return route.method == method && route.pattern == pattern;
    });
    EXPECT_NE(found, routes.end()) << pattern;
    auto response = found->handler(request);
    if (response.content_type.starts_with("text/html")) {
      EXPECT_TRUE(is_well_formed(response.body)) << pattern;
    }
    return response;
  }
  Response post(const std::string& pattern, const std::string& who, Parameters form) {
    return sent(Method::post, pattern, who, std::move(form));
  }
  static bool holds(const Response& response, std::string_view text) {
    return response.body.find(text) != std::string::npos;
  }

  int days = 0;
  std::vector<platform::Route> routes =
      report_routes({.record = &store,
                     .now = [this] { return instant_after(days); },
                     .refused =
                         [](const Request&, const base::Error& error) {
                           return Response{.status = status_of(error.code),
                                           .content_type = "text/plain",
                                           .body = error.problems[0].what};
                         }});
};

const Parameters kBegin = {{"body", "progress"}, {"title", "Report"}, {"period", "2025/26"}};

TEST_F(ReportRoutes, TakeAReportFromItsBeginningToItsAnswer) {
  EXPECT_EQ(post("/reports", "ida", kBegin).status, 303);
  const auto edit = sent(Method::get, "/reports/{report}/edit", "ida");
  EXPECT_TRUE(holds(edit, "name=\"form_token\" value=\"token\""));
  EXPECT_TRUE(holds(edit, "Your words on: Health"));
  EXPECT_EQ(post("/reports/{report}/words", "ida",
                 {{"form", "summary"}, {"part", "summary"}, {"words", "Ours."}, {"seen", "0"}})
                .status,
            303);
  EXPECT_EQ(post("/reports/{report}/recommendations", "ida",
                 {{"number", "0"}, {"to", "dhsc"}, {"words", "Act."}})
                .status,
            303);
  EXPECT_EQ(
      post("/reports/{report}/heading", "ida", {{"title", "Title"}, {"period", "2026"}}).status,
      303);
  EXPECT_EQ(post("/reports/{report}/redraft", "ida", {}).status, 303);
  EXPECT_TRUE(holds(sent(Method::get, "/reports/{report}/publish", "ida"), "21 February 2027"));
  const auto out =
      post("/reports/{report}/publish", "ida", {{"after", "0"}, {"answer_due", "31 January 2027"}});
  EXPECT_EQ(out.status, 303) << out.body;
  EXPECT_TRUE(
      holds(sent(Method::get, "/reports/{report}/answer", "unit", {}, {{"number", "1"}}), "Act."));
  EXPECT_EQ(post("/reports/{report}/answer", "unit",
                 {{"number", "1"}, {"answer", "accepted"}, {"words", "We will."}})
                .status,
            303);
  EXPECT_TRUE(holds(sent(Method::get, "/reports/{report}/outcome", "ida", {}, {{"number", "1"}}),
                    "What became of it"));
  EXPECT_EQ(post("/reports/{report}/outcome", "ida",
                 {{"number", "1"}, {"outcome", "done"}, {"words", ""}})
                .status,
            303);
  EXPECT_EQ(rows("SELECT answer FROM report_answer ORDER BY row_id"), "accepted\n");
  EXPECT_EQ(rows("SELECT outcome FROM report_outcome ORDER BY row_id"), "done\n");
}

// What the router lets in by a right is held again against the record.
TEST_F(ReportRoutes, RefuseWhoeverIsNotOfTheBodyAndWriteNothing) {
  given_report();
  const auto before = rows("SELECT hash FROM audit ORDER BY id");
  const Parameters all = {{"body", "progress"}, {"title", "T"},
                          {"period", "P"},      {"part", "summary"},
                          {"words", "Theirs."}, {"seen", "1"},
                          {"number", "1"},      {"to", "dhsc"},
                          {"after", "1"},       {"change_note", "Ha."},
                          {"outcome", "done"},  {"answer", "rejected"},
                          {"form", "heading"},  {"answer_due", "2027-01-31"}};
  for (const auto& [who, account] : people) {
    for (const auto& route : routes) {
      const bool answers = route.pattern.ends_with("/answer");
      const bool may = answers ? who == "unit" || who == "administrator" : who == "ida";
      const bool shows_alike =
          route.method == Method::get && (answers || route.pattern.ends_with("/outcome"));
      if (may || shows_alike) continue;  // The forms themselves tell nothing that is not public.
      EXPECT_EQ(sent(route.method, route.pattern, who, all).status, 403)
          << who << ' ' << route.pattern;
    }
  }
  EXPECT_EQ(rows("SELECT hash FROM audit ORDER BY id"), before);
}

TEST_F(ReportRoutes, BringAFormBackAsItWasSentWithWhatWasWrong) {
  given_report();
  const auto bad = post("/reports/{report}/heading", "ida",
                        {{"form", "heading"}, {"title", ""}, {"period", kHostile}});
  EXPECT_EQ(bad.status, 400);
  EXPECT_TRUE(holds(bad, "href=\"#title-heading\""));
  EXPECT_TRUE(holds(bad, "Enter a title."));
  EXPECT_FALSE(holds(bad, "<script>alert"));
  EXPECT_TRUE(holds(bad, "&lt;script&gt;"));
  const auto stale =
      post("/reports/{report}/words", "ida",
           {{"form", "summary"}, {"part", "summary"}, {"words", "Mine."}, {"seen", "0"}});
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(holds(stale, "Somebody has changed this part since you opened it."));
  EXPECT_TRUE(holds(stale, "Mine."));
  const auto late = post("/reports/{report}/publish", "ida",
                         {{"after", "1"}, {"answer_due", "soon"}, {"change_note", "x"}});
  EXPECT_EQ(late.status, 400);
  EXPECT_TRUE(holds(late, "href=\"#answer_due\""));
  EXPECT_EQ(post("/reports/{report}/publish", "ida", {{"after", "0"}, {"answer_due", "1 May 2028"}})
                .status,
            409);
  const auto no_choice =
      post("/reports/{report}/answer", "unit", {{"number", "1"}, {"words", "Kept words."}});
  EXPECT_EQ(no_choice.status, 400);
  EXPECT_TRUE(holds(no_choice, "Kept words."));
  EXPECT_TRUE(holds(no_choice, "href=\"#answer\">Choose whether it is accepted."));
  EXPECT_FALSE(holds(no_choice, "is not one of"));
  EXPECT_FALSE(holds(no_choice, "Say what will be done"));
  const auto nothing = post("/reports/{report}/answer", "unit", {{"number", "1"}});
  EXPECT_TRUE(holds(nothing, "href=\"#words\">Say what will be done, or why it will not."));
  const auto no_note = post("/reports/{report}/outcome", "ida", {{"number", "1"}});
  EXPECT_EQ(no_note.status, 400);
  EXPECT_TRUE(holds(no_note, "href=\"#outcome\">Choose what became of it."));
}

TEST_F(ReportRoutes, BringTheFormToBeginAReportBackWithWhatWasWrong) {
  given_report();
  const auto empty =
      post("/reports", "ida", {{"body", "progress"}, {"title", ""}, {"period", " "}});
  EXPECT_EQ(empty.status, 400);
  for (const char* text :
       {"There is a problem", "href=\"#title\">Enter a title.", "id=\"title-error\"",
        "href=\"#period\">Enter the period, such as 2025/26.", "id=\"period-error\"",
        "Draft the report", "name=\"form_token\" value=\"token\"", "Error: "}) {
    EXPECT_TRUE(holds(empty, text)) << text;
  }
  const auto half = post("/reports", "ida", {{"body", "progress"}, {"title", kHostile}});
  EXPECT_TRUE(holds(half, "&lt;script&gt;"));
  EXPECT_FALSE(holds(half, "<script>alert"));
  EXPECT_FALSE(holds(half, "Enter a title."));
  const auto no_body = post("/reports", "ida", {{"title", "A"}, {"period", "B"}});
  EXPECT_EQ(no_body.status, 400);
  EXPECT_TRUE(holds(no_body, "href=\"#body\">Choose the body."));
  EXPECT_EQ(rows("SELECT title FROM report_heading ORDER BY row_id"), "Progress report 2026\n");
}

TEST_F(ReportRoutes, OfferTheGovernmentAndNeitherOtherNationsNorTheBodyItself) {
  put(RecordKind::body, {{"uk", {"United Kingdom", "nation", ""}},
                         {"austria", {"Austria", "nation", ""}},
                         {"bmf", {"Ministry of Vienna", "department", "austria"}},
                         {"progress", {"Progress Commission", "centre", "uk"}},
                         {"dhsc", {"Department of Health", "department", "uk"}},
                         {"nhs", {"Health Service", "centre", "dhsc"}},
                         {"trust", {"A Trust", "provider", "nhs"}}});
  begun();
  const auto edit = sent(Method::get, "/reports/{report}/edit", "ida");
  for (const char* offered :
       {"Choose a body", "United Kingdom", "Department of Health", "Health Service"}) {
    EXPECT_TRUE(holds(edit, std::string(">") + offered + "</option>")) << offered;
  }
  for (const char* other : {"Austria", "Ministry of Vienna", "Progress Commission", "A Trust"}) {
    EXPECT_FALSE(holds(edit, std::string(">") + other + "</option>")) << other;
  }
}

TEST_F(ReportRoutes, TakeNoRecommendationToNobodyOrToTheBodyItself) {
  begun();
  for (const auto& [to, what] : std::map<std::string, std::string>{
           {"", "Choose who it is addressed to."},
           {"progress", "A body does not recommend to itself. Choose another."},
           {"mars", "There is no body &quot;mars&quot;. Choose one."}}) {
    const auto refused =
        post("/reports/{report}/recommendations", "ida",
             {{"form", "recommendation-0"}, {"number", "0"}, {"to", to}, {"words", "Kept words."}});
    EXPECT_EQ(refused.status, 400) << to;
    EXPECT_TRUE(holds(refused, "href=\"#to-recommendation-0\">" + what)) << to << refused.body;
    EXPECT_TRUE(holds(refused, "Kept words.")) << to;
  }
}

TEST_F(ReportRoutes, SayBesideEachFieldForWordsWhatTheDataSaysInASentence) {
  begun();
  EXPECT_TRUE(holds(sent(Method::get, "/reports/{report}/edit", "ida"),
                    "<h3 class=\"govuk-heading-s\">Health</h3>\n"
                    "<p class=\"govuk-body\">1 target is set: "));
}

TEST_F(ReportRoutes, FindNothingForWhatIsNoReportOrRecommendation) {
  given_report();
  for (const char* id : {"0", "-1", "99", "x", "1%20OR%201=1", "9223372036854775808"}) {
    EXPECT_EQ(sent(Method::get, "/reports/{report}/edit", "ida", {}, {}, id).status, 404) << id;
    EXPECT_EQ(sent(Method::post, "/reports/{report}/redraft", "ida", {}, {}, id).status, 404);
  }
  for (const char* number : {"", "0", "2", "-1", "x", "99999999999999999999"}) {
    EXPECT_EQ(
        sent(Method::get, "/reports/{report}/answer", "unit", {}, {{"number", number}}).status, 404)
        << number;
  }
}

}  // namespace
}  // namespace commonweal::missions
