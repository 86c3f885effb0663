#include "missions/report/report_page.hpp"

#include "missions/report/report_page_fixture.hpp"
#include "missions/report/reports_page.hpp"

namespace commonweal::missions {
namespace {

using platform::Transaction;
using Shows = ShowsOnADay;
using ReportPage = ReportPageFixture;

TEST_F(ReportPage, ShowsFactsWordsRecommendationsAndWhereTheyComeFrom) {
  const ReportId id = given_report();
  const auto shown = page(show_report, of(id));
  for (const char* text :
       {"Progress report by Progress Commission, 2025/26", "Waits are far from the promise.",
        "1 target is set for 1 mission", "Recommendation 1, to Department of Health",
        "Open ten more theatres.", "Due on 23 December 2026", "What is not known",
        "This is the first report of this body.", "The audit of the data then stood at ",
        "commonweal report show 1 --version 1 --json | sha256sum"}) {
    EXPECT_TRUE(holds(shown, text)) << text;
  }
  EXPECT_FALSE(holds(shown, "/answer?number=1"));
  EXPECT_FALSE(holds(shown, "/edit"));
}

TEST_F(ReportPage, SaysInRedByHowManyDaysAnAnswerIsLate) {
  const ReportId id = given_report();
  EXPECT_FALSE(holds(page(show_report, of(id), 30), "Late by"));
  for (const Shows shows : {&show_report, &show_reports}) {
    const auto late = page(shows, of(id), 42);
    EXPECT_TRUE(holds(late, "govuk-tag--red")) << late;
    EXPECT_TRUE(holds(late, "Late by 12 days"));
  }
  ASSERT_TRUE(answered(id, 42));
  const auto after = page(show_report, of(id), 43);
  EXPECT_FALSE(holds(after, "Late by"));
  EXPECT_TRUE(holds(after, "Accepted in part"));
  EXPECT_TRUE(holds(after, "Five, by 2028."));
}

TEST_F(ReportPage, KeepsADraftToItsBody) {
  const ReportId id = begun();
  for (const auto& [who, account] : people) {
    const auto shown = asked(show_report, of(id, {}, who));
    EXPECT_EQ(shown.has_value(), who == "ida") << who;
    EXPECT_EQ(holds(page(show_reports, of(id, {}, who)), "Yours to write"), who == "ida") << who;
  }
  EXPECT_EQ(asked(show_report, of(id)).error().problems[0].what, "There is no published report 1.");
  EXPECT_TRUE(holds(page(show_report, of(id, {}, "ida")), "This is a draft."));
  const ReportId out = given_report("Another");
  EXPECT_EQ(asked(show_report, of(out, {{"draft", "yes"}}, "unit")).error().code,
            base::ErrorCode::not_found);
}

TEST_F(ReportPage, LeadsTheMissionUnitToAnswersAndTheBodyToNotes) {
  const ReportId id = given_report();
  EXPECT_TRUE(holds(page(show_report, of(id, {}, "unit")), "/reports/1/answer?number=1"));
  const auto own = page(show_report, of(id, {}, "ida"));
  EXPECT_TRUE(holds(own, "/reports/1/outcome?number=1"));
  EXPECT_TRUE(holds(own, "/reports/1/edit"));
  EXPECT_FALSE(holds(own, "/reports/1/answer"));
}

TEST_F(ReportPage, ShowsAnEarlierVersionAndThatThereIsANewer) {
  const ReportId id = given_report();
  ASSERT_TRUE(wrote(id, "gaps", "Two figures were wrong."));
  ASSERT_EQ(published(id, {1, day_after(40), "A figure was wrong."}), 2);
  const auto first = page(show_report, of(id, {{"version", "1"}}));
  EXPECT_TRUE(holds(first, "There is a newer version of this report."));
  EXPECT_FALSE(holds(first, "Two figures were wrong."));
  const auto second = page(show_report, of(id));
  EXPECT_TRUE(holds(second, "What changed since the version before"));
  EXPECT_TRUE(holds(second, "A figure was wrong."));
  for (const char* version : {"3", "0", "-1", "99999999999"}) {
    EXPECT_EQ(asked(show_report, of(id, {{"version", version}})).error().code,
              base::ErrorCode::not_found)
        << version;
  }
  EXPECT_EQ(asked(show_report, of(id, {{"version", "two"}})).error().code,
            base::ErrorCode::invalid_input);
}

TEST_F(ReportPage, ShowsWhatOthersDidToTheBodysPeople) {
  const ReportId id = given_report();
  const auto before = page(show_report, of(id));
  EXPECT_TRUE(holds(before, "23 November 2026: whoever runs the service let a person in"));
  changed([&](Transaction& t) {
    const auto act = asker("administrator").act;
    return platform::disable(t, platform::find_account(t, people.at("ida")).value(),
                             {.at = act.at, .actor = act.actor, .action = "account disable"});
  });
  EXPECT_TRUE(
      holds(page(show_report, of(id)), "an administrator disabled an account of this body"));
}

TEST_F(ReportPage, EscapesWhatPeopleTyped) {
  const ReportId id = begun(kHostile);
  for (const char* part : {"summary", "mission-health", "gaps"}) {
    ASSERT_TRUE(wrote(id, part, kHostile));
  }
  ASSERT_TRUE(changed([&](Transaction& t) {
    return put_recommendation(t, id, {0, "dhsc", kHostile}, asker("ida"));
  }));
  ASSERT_TRUE(published(id, {0, day_after(9), ""}));
  ASSERT_TRUE(changed([&](Transaction& t) {
    return answer_report(t, id, {1, ReportAnswer::accepted, kHostile}, asker("unit"));
  }));
  ASSERT_TRUE(changed([&](Transaction& t) {
    return note_outcome(t, id, {1, ReportOutcome::done, kHostile}, asker("ida"));
  }));
  for (const Shows shows : {&show_report, &show_reports}) {
    const auto shown = page(shows, of(id));
    EXPECT_FALSE(holds(shown, "<script>alert"));
    EXPECT_TRUE(holds(shown, "&lt;script&gt;alert(&#39;x&#39;)"));
  }
}

TEST_F(ReportPage, SaysThatThereIsNoneYet) {
  EXPECT_TRUE(holds(page(show_reports, {}), "No report is published yet"));
  EXPECT_TRUE(holds(page(show_reports, {.query_parameters = {{"mission", "health"}}}),
                    "What the independent body says on Health"));
  EXPECT_EQ(asked(show_reports, {.query_parameters = {{"mission", "beds"}}}).error().code,
            base::ErrorCode::not_found);
}

TEST_F(ReportPage, IsAPdfOfTheVersionThatStaysTheSame) {
  const ReportId id = given_report();
  const auto pdf = [&] {
    Transaction t(store, platform::Access::read);
    const auto directory = load_directory(t);
    return answer_report_pdf(of(id), {t, *directory}).value();
  };
  const auto first = pdf();
  EXPECT_EQ(first.content_type, "application/pdf");
  EXPECT_TRUE(first.body.starts_with("%PDF-"));
  ASSERT_TRUE(answered(id));
  EXPECT_EQ(pdf().body, first.body);
}

}  // namespace
}  // namespace commonweal::missions
