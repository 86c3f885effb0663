#include "missions/report/report_page.hpp"

#include "missions/report/report_page_fixture.hpp"
#include "missions/report/report_stored_fixture.hpp"
#include "missions/report/reports_page.hpp"

namespace commonweal::missions {
namespace {

using platform::Transaction;
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

TEST_F(ReportPage, ShowsWhatAnEarlierProgramPublished) {
  const ReportId id = given_report();
  for (const std::string& text :
       {std::string(kStoredWithoutLine), stored_with_line(), stored_with_format()}) {
    keep_text(id, text);
    EXPECT_TRUE(holds(page(show_reports, {}), "Progress report 2026"));
    const auto shown = page(show_report, of(id));
    EXPECT_TRUE(holds(shown, "Progress is too slow."));
    EXPECT_TRUE(holds(shown, "33%"));
    EXPECT_EQ(holds(shown, "On track from here"), text != kStoredWithoutLine);
    Transaction t(store, platform::Access::read);
    const auto directory = load_directory(t);
    EXPECT_TRUE(answer_report_pdf(of(id), {t, *directory})->body.starts_with("%PDF-"));
  }
}

TEST_F(ReportPage, SaysOnItsOwnPageThatAVersionCannotBeReadAndShowsTheOthers) {
  const ReportId bad = given_report("The odd one");
  const ReportId good = given_report("The other one");
  keep_text(bad, stored_by_a_later_program());
  constexpr auto kSentence = "This program cannot read version 1 of report 1.";
  const auto list = page(show_reports, {});
  EXPECT_TRUE(holds(list, "The other one"));
  EXPECT_TRUE(holds(list, "The odd one"));
  EXPECT_TRUE(holds(list, kSentence));
  const auto own = page(show_report, of(bad));
  EXPECT_TRUE(holds(own, kSentence));
  EXPECT_TRUE(holds(own, "Progress report by Progress Commission, 2025/26"));
  EXPECT_TRUE(holds(own, "commonweal report show 1 --version 1 --json | sha256sum"));
  EXPECT_FALSE(holds(own, "reports/1.pdf"));
  EXPECT_TRUE(holds(page(show_report, of(good)), "Waits are far from the promise."));
  EXPECT_FALSE(asked(show_reports, {})->body.empty());
  EXPECT_FALSE(answered(bad));
  Transaction t(store, platform::Access::read);
  const auto directory = load_directory(t);
  EXPECT_FALSE(answer_report_pdf(of(bad), {t, *directory}));
}

TEST_F(ReportPage, LetsABodyDraftAgainWhatCannotBeRead) {
  const ReportId id = given_report();
  keep_text(id, "{}");
  {
    Transaction t(store, platform::Access::write);
    t.prepare("UPDATE report_facts SET facts = '{}'").run();
    t.commit();
  }
  EXPECT_TRUE(holds(page(show_reports, of(id, {}, "ida")), "Yours to write"));
  const auto refused = published(id, {1, day_after(40), "A slip."});
  EXPECT_EQ(refused.error().problems[0].what,
            "This program cannot read the facts. Draft them again first.");
  ASSERT_TRUE(changed([&](Transaction& t) { return redraft(t, id, facts(t, id), asker("ida")); }));
  EXPECT_EQ(published(id, {1, day_after(40), "A slip."}), 2);
  const auto next = changed([&](Transaction& t) { return facts(t, kNewReport, 1); });
  EXPECT_EQ(next.parts.back().key, "last-time");
}

TEST_F(ReportPage, SaysInADraftThatTheLastReportCannotBeRead) {
  const ReportId id = given_report();
  keep_text(id, stored_by_a_later_program());
  const auto next = changed([&](Transaction& t) { return facts(t, kNewReport, 1); });
  EXPECT_EQ(next.parts.back().sentences[0],
            "The last report, \"Progress report 2026\" of 23 November 2026, cannot be read by this "
            "program, so nothing is held against it.");
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
