#include "learning/evaluation/evaluation_page.hpp"

#include <gtest/gtest.h>

#include "learning/evaluation/evaluation_fixture.hpp"
#include "learning/evaluation/evaluation_form_page.hpp"
#include "learning/evaluation/evaluation_routes_page.hpp"

namespace commonweal::learning {
namespace {

using platform::Request;
using platform::Role;

bool holds(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

struct EvaluationPage : EvaluationFixture {
  EvaluationPage() { given_register(); }

  std::string page(Shows shows, const Request& request) { return answer(shows, request)->body; }

  static Request one(std::string code) { return {.path_parameters = {{"evaluation", code}}}; }

  static platform::Response refuse(const Request& /*request*/, const base::Error& error) {
    return platform::plain_text(platform::http_status(error.code), error.problems[0].what);
  }

  platform::Response sent(Request request, std::size_t route) {
    const auto routes = evaluation_routes(
        {.record = store, .now = [] { return base::Instant{}; }, .refused = refuse});
    return routes[route].handler(request);
  }

  // A form with what is needed, by who reports practice for a body.
  static Request form(const std::string& body, Role role, const std::string& scope) {
    return {.path = "/evaluations",
            .visitor = visitor(role, scope),
            .form_parameters = {{"title", "Night buses: a trial"},
                                {"body", body},
                                {"programme", "Night buses"},
                                {"state", "planned"}}};
  }
};

TEST_F(EvaluationPage, OpensWithTheShareOfSpendThatHasARobustPlan) {
  const auto html = page(show_evaluations, {});
  EXPECT_TRUE(holds(html,
                    "2 of 3 programmes have a published spend. Of £500 million, £40 million "
                    "(8%) has a robust plan."));
  EXPECT_TRUE(holds(html, "so the two are not the same thing"));
  EXPECT_TRUE(holds(html, "It names no counterfactual that reaches level 3"));
  EXPECT_FALSE(holds(html, "Register an evaluation"));
}

TEST_F(EvaluationPage, ShowsThoseThatAreAskedFor) {
  const auto html = page(show_evaluations, {.query_parameters = {{"plan", "not-robust"}}});
  EXPECT_TRUE(holds(html, "/evaluations/hubs"));
  EXPECT_FALSE(holds(html, "/evaluations/clinics\""));
  EXPECT_FALSE(answer(show_evaluations, {.query_parameters = {{"plan", "good"}}}));
}

TEST_F(EvaluationPage, SortsByWhatIsAsked) {
  const auto html = page(show_evaluations, {.query_parameters = {{"sort", "-spend"}}});
  EXPECT_LT(html.find("/evaluations/hubs"), html.find("/evaluations/clinics"));
}

TEST_F(EvaluationPage, ShowsOnePlanWhole) {
  const auto html = page(show_evaluation, one("clinics"));
  EXPECT_TRUE(holds(html, "Clinics that open a year later, drawn by lot"));
  EXPECT_TRUE(holds(html, "Level 5 of 5"));
  EXPECT_TRUE(holds(html, "How many are to be compared is not said"));
  EXPECT_EQ(answer(show_evaluation, one("none")).error().code, base::ErrorCode::not_found);
}

TEST_F(EvaluationPage, WorksOutWhatASampleCouldSee) {
  const auto html = page(
      show_power,
      {.query_parameters = {{"treated", "400"}, {"control", "400"}, {"baseline_share", "0.282"}}});
  EXPECT_TRUE(holds(html, "a fall to 19.8% or below, or a rise to 37.5% or above."));
  const auto bad = answer(show_power, {.query_parameters = {{"treated", "1"}, {"icc", "4"}}});
  EXPECT_EQ(bad->status, 400);
  EXPECT_TRUE(holds(bad->body, "Give a whole number of at least 2."));
  EXPECT_TRUE(holds(bad->body, "Give how many they are compared with."));
}

TEST_F(EvaluationPage, LetsWhoReportsPracticeRegister) {
  const auto done = sent(form("hull", Role::body_lead, "hull"), 0);
  EXPECT_EQ(done.status, 303);
  platform::Transaction transaction(store, platform::Access::read);
  const auto registered = find_evaluation(transaction, "night-buses-a-trial");
  ASSERT_TRUE(registered);
  EXPECT_EQ(registered->body, "hull");
}

TEST_F(EvaluationPage, RefusesWhoReportsForAnotherBody) {
  const auto again = sent(form("dhsc", Role::body_lead, "hull"), 0);
  EXPECT_EQ(again.status, 403);
  EXPECT_TRUE(holds(again.body, "You can only register evaluations of bodies you report for."));
  EXPECT_TRUE(holds(again.body, "value=\"Night buses: a trial\""));
  EXPECT_EQ(sent(form("hull", Role::reader, "hull"), 0).status, 403);
  EXPECT_EQ(sent(form("hull", Role::administrator, ""), 0).status, 403);
  EXPECT_EQ(sent(form("hull", Role::mission_unit, ""), 0).status, 303);
}

TEST_F(EvaluationPage, GivesAnotherOfTheSameTitleACodeOfItsOwn) {
  sent(form("hull", Role::body_lead, "hull"), 0);
  sent(form("hull", Role::body_lead, "hull"), 0);
  platform::Transaction transaction(store, platform::Access::read);
  EXPECT_TRUE(find_evaluation(transaction, "night-buses-a-trial-2"));
}

TEST_F(EvaluationPage, BringsAFormBackWithItsProblems) {
  auto request = form("hull", Role::body_lead, "hull");
  request.form_parameters.push_back({"level", "9"});
  request.form_parameters.push_back({"owner", "Analysts' office"});
  const auto again = sent(request, 0);
  EXPECT_EQ(again.status, 400);
  EXPECT_TRUE(holds(again.body, "Give a level of the Maryland scale, 1 to 5."));
  EXPECT_TRUE(holds(again.body, "Analysts&#39; office"));
}

TEST_F(EvaluationPage, DoesNotLetAPlanBeTakenFromAnotherBody) {
  auto request = form("hull", Role::body_lead, "hull");
  request.path = "/evaluations/clinics";
  request.path_parameters = {{"evaluation", "clinics"}};
  EXPECT_EQ(sent(request, 1).status, 403);
  request.path_parameters = {{"evaluation", "none"}};
  EXPECT_EQ(sent(request, 1).status, 404);
  auto edit = one("clinics");
  edit.visitor = visitor(Role::body_lead, "hull");
  EXPECT_EQ(answer(show_evaluation_edit, edit).error().code, base::ErrorCode::forbidden);
}

TEST_F(EvaluationPage, ChangesAPlanAndKeepsWhatTheFormDoesNotShow) {
  given(evaluation_table(), {evaluation_record("clinics", {{"note", "Kept."}})});
  auto request = form("dhsc", Role::analyst, "dhsc");
  request.path = "/evaluations/clinics";
  request.path_parameters = {{"evaluation", "clinics"}};
  EXPECT_EQ(sent(request, 1).status, 303);
  platform::Transaction transaction(store, platform::Access::read);
  const auto changed = find_evaluation(transaction, "clinics");
  EXPECT_EQ(changed->title, "Night buses: a trial");
  EXPECT_EQ(changed->note, "Kept.");
}

}  // namespace
}  // namespace commonweal::learning
