#include "learning/levers/lever_page.hpp"

#include <gtest/gtest.h>

#include "learning/levers/lever_fixture.hpp"
#include "learning/levers/lever_routes_page.hpp"
#include "missions/observation_import_store.hpp"
#include "missions/record_example.hpp"

namespace commonweal::learning {
namespace {

using platform::Request;
using platform::Role;

bool holds(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

struct LeverPage : LeverFixture {
  static platform::Parameters answered(const std::string& defined = "yes") {
    platform::Parameters sent = {{"problem", "Letters that go out late"}};
    for (std::size_t i = 0; i < lever_criteria().size(); ++i) {
      sent.push_back({std::string(lever_criteria()[i].column), i < kSimpleCriteria ? "yes" : "no"});
    }
    sent[1].value = defined;
    return sent;
  }

  static platform::Response refuse(const Request& /*request*/, const base::Error& error) {
    return platform::plain_text(platform::http_status(error.code), error.problems[0].what);
  }

  // The waiting list with this many figures of 94.5, 95.5 and so on, and one that is missing.
  void given_figures(int figures) {
    using missions::RecordKind;
    for (const auto kind :
         {RecordKind::mission, RecordKind::body, RecordKind::source, RecordKind::metric}) {
      given(missions::table_of(kind), {missions::sound(kind)});
    }
    std::vector<missions::FiledObservation> filed;
    for (int i = 0; i <= figures; ++i) {
      base::Figure figure = base::Reported{80.5 + i % 30};
      if (i == figures) figure = base::Missing::not_available;
      filed.push_back({"waiting-list",
                       "E92000001",
                       {.period = base::later(base::Period::month(2000, 1), i),
                        .figure = figure,
                        .source = "nhs-rtt"}});
    }
    platform::Transaction transaction(store, platform::Access::write);
    missions::put_observations(transaction, filed,
                               {.at = base::Instant{}, .actor = "shell:ann", .action = "test"});
    transaction.commit();
  }

  std::string checked_at(const std::string& level) {
    const auto page = answer(show_gaming_check,
                             {.query_parameters = {{"metric", "waiting-list"}, {"level", level}}});
    EXPECT_EQ(page->status, 200);
    return page->body;
  }

  platform::Response kept(const std::string& body, Role role, const std::string& scope,
                          const std::string& defined = "yes") {
    Request request{.visitor = visitor(role, scope), .form_parameters = answered(defined)};
    request.form_parameters.push_back({"body", body});
    const auto routes =
        lever_routes({.record = store, .now = [] { return base::Instant{}; }, .refused = refuse});
    return routes[0].handler(request);
  }
};

TEST_F(LeverPage, AsksNineQuestionsAndSaysNothingYet) {
  const auto html = answer(show_lever_test, {})->body;
  for (const auto& criterion : lever_criteria()) EXPECT_TRUE(holds(html, criterion.question));
  EXPECT_FALSE(holds(html, "What fits</h2>"));
}

TEST_F(LeverPage, SaysWhatFits) {
  const auto simple = answer(show_lever_test, {.query_parameters = answered()});
  EXPECT_EQ(simple->status, 200);
  EXPECT_TRUE(holds(simple->body, "This is a simple problem: a target can work"));
  const auto complex = answer(show_lever_test, {.query_parameters = answered("no")})->body;
  EXPECT_TRUE(holds(complex, "targets and markets do not fit it"));
  EXPECT_TRUE(holds(complex, "Help first: data, coaching and peers"));
}

TEST_F(LeverPage, AsksForWhatIsNotAnswered) {
  auto sent = answered();
  sent.pop_back();
  const auto page = answer(show_lever_test, {.query_parameters = sent});
  EXPECT_EQ(page->status, 400);
  EXPECT_TRUE(holds(page->body, "Answer yes, no or unsure: Does it rest on a relationship"));
}

TEST_F(LeverPage, IsKeptByWhoReportsPracticeForTheBody) {
  EXPECT_EQ(kept("hull", Role::body_lead, "hull").status, 303);
  EXPECT_EQ(kept("hull", Role::body_lead, "hull").status, 303);
  EXPECT_EQ(kept("dhsc", Role::body_lead, "hull").status, 403);
  EXPECT_EQ(kept("hull", Role::reader, "").status, 403);
  EXPECT_EQ(kept("hull", Role::body_lead, "hull", "").status, 400);
  const auto html =
      answer(show_kept_lever_test, {.path_parameters = {{"lever_test", "lever-hull-2"}}})->body;
  EXPECT_TRUE(holds(html, "Letters that go out late"));
  EXPECT_TRUE(holds(html, "Asked by Hull, 1970-01-01"));
  EXPECT_TRUE(holds(answer(show_lever_test, {})->body, "/lever-tests/lever-hull-1"));
  EXPECT_FALSE(answer(show_kept_lever_test, {.path_parameters = {{"lever_test", "none"}}}));
}

TEST_F(LeverPage, ChecksTheFiguresOfAMetric) {
  given_figures(120);
  const auto html = checked_at("95");
  EXPECT_TRUE(holds(html, "120 of the figures of all bodies and periods lie within reach."));
  EXPECT_TRUE(holds(html, "1 period is held without a figure and left out."));
  EXPECT_TRUE(holds(html, "The bins"));
  EXPECT_TRUE(holds(html, "value=\"waiting-list\" selected"));
}

TEST_F(LeverPage, AnswersWhereTooFewFiguresLieNear) {
  given_figures(40);
  const auto html = checked_at("105");
  EXPECT_TRUE(holds(html, "Only 30 figures lie near 105; at least 50 are needed to tell."));
  EXPECT_FALSE(holds(html, "govuk-error-summary"));
  EXPECT_FALSE(holds(html, "value=\"waiting-list\""));
  EXPECT_TRUE(holds(checked_at("9000"), "No figures lie near 9000; at least 50"));
}

TEST_F(LeverPage, RefusesToCheckWhatIsNotThere) {
  const auto page = answer(show_gaming_check, {.query_parameters = {{"metric", "beds"}}});
  EXPECT_EQ(page->status, 400);
  EXPECT_TRUE(holds(page->body, "There is no metric &quot;beds&quot;."));
  EXPECT_EQ(answer(show_gaming_check, {})->status, 200);
  const auto without = answer(show_gaming_check, {.query_parameters = {{"level", "95"}}});
  EXPECT_EQ(without->status, 400);
  EXPECT_TRUE(holds(without->body, "Choose a metric."));
}

}  // namespace
}  // namespace commonweal::learning
