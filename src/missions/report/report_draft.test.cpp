#include "missions/report/report_draft.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

using methods::Track;
using std::chrono::sys_days;

constexpr base::Date day(int year, unsigned month, unsigned day) {
  return sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}
constexpr base::Date kToday = day(2026, 11, 23);

TargetFact target(std::string code, Track verdict, std::optional<double> probability) {
  return {.code = std::move(code),
          .title = "Waiting list, England",
          .level = "at most 40 people",
          .by = "December 2029",
          .basis = "None: a promise.",
          .figure = "112 in December 2019",
          .needed = "Never has it fallen so fast.",
          .verdict = verdict,
          .probability = probability,
          .allowances = {},
          .moves = {}};
}

DraftFacts health(std::vector<TargetFact> targets) {
  return {.today = kToday,
          .missions = {{.code = "health", .title = "Health", .targets = std::move(targets)}},
          .gaps = {},
          .last = std::nullopt};
}

ReportPart part(const std::vector<ReportPart>& parts, std::string_view key) {
  const auto found = std::ranges::find(parts, key, &ReportPart::key);
  EXPECT_NE(found, parts.end()) << key;
  return *found;
}

LastReport last_report_with(std::vector<ReportMark> marks) {
  return {.title = "Progress report 2025",
          .published_on = day(2025, 6, 30),
          .answer_due = day(2025, 9, 30),
          .marks = std::move(marks),
          .recommendations = {}};
}

TEST(ReportDraft, CountsVerdictsByMissionWithoutARating) {
  const auto parts =
      drafted_parts(health({target("a", Track::on_track, 0.8), target("b", Track::well_off, 0.004),
                            target("c", Track::well_off, std::nullopt)}));
  EXPECT_EQ(part(parts, "summary").sentences[0],
            "3 targets are set for 1 mission: 1 on track, 2 well off track.");
  const auto mission = part(parts, "mission-health");
  EXPECT_EQ(mission.sentences[0], "3 targets are set: 1 on track, 2 well off track.");
  ASSERT_EQ(mission.tables.size(), 1U);
  EXPECT_EQ(mission.tables[0].rows[0],
            (std::vector<std::string>{"Waiting list, England", "at most 40 people", "December 2029",
                                      "112 in December 2019", "80%", "On track"}));
  EXPECT_EQ(mission.tables[0].rows[1][4], "Less than 1%");
  EXPECT_EQ(mission.tables[0].rows[2][4], "Not known");
  ASSERT_TRUE(mission.chart);
  EXPECT_EQ(mission.chart->bars.size(), 2U);  // Of those whose chance is known.
}

TEST(ReportDraft, SaysThatAMissionWithoutATargetCannotBeOnTrack) {
  EXPECT_EQ(part(drafted_parts(health({})), "mission-health").sentences[0],
            "No target is set for this mission, so it cannot be said whether it is on track.");
}

TEST(ReportDraft, TellsAllowancesBySector) {
  auto one = target("a", Track::on_track, 0.8);
  one.allowances = {{"June 2027", "", "at most 80 people", "112 in December 2019", Track::well_off},
                    {"June 2027", "Hospitals", "at most 50 people", "40 in May", Track::met},
                    {"June 2028", "Hospitals", "at most 40 people", "", Track::not_known}};
  const auto parts = drafted_parts(health({one}));
  const auto sectors = part(parts, "sectors");
  EXPECT_EQ(sectors.points, std::vector<std::string>{"Hospitals: 1 of 2 allowances on track or "
                                                     "met"});
  EXPECT_EQ(sectors.tables[0].rows.size(), 2U);
  EXPECT_EQ(part(parts, "mission-health").tables[1].rows[0][2], "All");
  EXPECT_EQ(part(parts, "gaps").points[0],
            "No figures for an allowance: Waiting list, England, June 2028, Hospitals");
}

TEST(ReportDraft, ShowsATargetThatMovedAsItWasAndAsItIs) {
  auto facts = health({target("a", Track::on_track, 0.8), target("new", Track::too_early, {})});
  facts.last = last_report_with(
      {{"a", "Waiting list, England", "at most 30 people", "December 2027", "Well off track", 0.1},
       {"gone", "Beds, England", "at least 9", "2027", "Met", {}}});
  const auto parts = drafted_parts(facts);
  const auto changes = part(parts, "changes");
  ASSERT_EQ(changes.tables.size(), 1U);
  EXPECT_EQ(changes.tables[0].rows,
            (std::vector<std::vector<std::string>>{
                {"Waiting list, England", "Level", "at most 30 people", "at most 40 people"},
                {"Waiting list, England", "By", "December 2027", "December 2029"}}));
  EXPECT_EQ(changes.points,
            (std::vector<std::string>{
                "New since the last report: Waiting list, England, at most 40 people by December "
                "2029",
                "In the last report and no longer set: Beds, England, at least 9 by 2027"}));
  const auto row = part(parts, "mission-health").tables[0].rows;
  EXPECT_EQ(row[0].back(), "Well off track, 10%");
  EXPECT_EQ(row[1].back(), "Not in it");
}

TEST(ReportDraft, SaysThatNothingMovedWhereNothingDid) {
  auto facts = health({target("a", Track::on_track, 0.8)});
  facts.last = last_report_with(marks_of(facts.missions));
  EXPECT_EQ(part(drafted_parts(facts), "changes").sentences[0],
            "No target has moved since the last report, published on 30 June 2025.");
}

TEST(ReportDraft, TellsWhatBecameOfWhatWasSaidLastTimeAndWhichAnswersAreLate) {
  auto facts = health({});
  facts.last = last_report_with({});
  facts.last->recommendations = {
      {.recommendation = {1, "dhsc", "Department of Health", "Open theatres."},
       .answered = ReportAnswered{ReportAnswer::rejected, "No money.", kToday},
       .noted = ReportNoted{ReportOutcome::not_done, "None opened.", kToday}},
      {.recommendation = {2, "hmt", "Treasury", "Fund them."}, .answered = {}, .noted = {}}};
  const auto last = part(drafted_parts(facts), "last-time");
  EXPECT_EQ(last.sentences,
            (std::vector<std::string>{
                "\"Progress report 2025\" was published on 30 June 2025. Recommendations: 2. "
                "Answered: 1. Noted as done: 0.",
                "The government's answer was due on 30 September 2025. It is late by 419 days for "
                "1 of them."}));
  EXPECT_EQ(last.tables[0].rows[0],
            (std::vector<std::string>{"1. Open theatres.", "Department of Health",
                                      "Rejected, 23 November 2026", "Not done: None opened."}));
  EXPECT_EQ(last.tables[0].rows[1][2], "No answer. Late by 419 days");
}

TEST(ReportDraft, ExpectsFiguresAfterHalfAYearAndThoseOfYearsAYearLater) {
  using base::Period;
  EXPECT_EQ(expected_latest(base::PeriodKind::month, kToday), Period::month(2026, 4));
  EXPECT_EQ(expected_latest(base::PeriodKind::quarter, kToday), Period::quarter(2026, 1));
  EXPECT_EQ(expected_latest(base::PeriodKind::calendar_year, kToday),
            Period::year(base::PeriodKind::calendar_year, 2024));
  EXPECT_EQ(expected_latest(base::PeriodKind::financial_year, kToday),
            Period::year(base::PeriodKind::financial_year, 2024));
}

TEST(DaysLate, BeginWithTheDayAfterTheOneThatWasNamed) {
  EXPECT_EQ(days_late(kToday, kToday), std::nullopt);
  EXPECT_EQ(days_late(kToday - std::chrono::days(1), kToday), 1);
  EXPECT_EQ(days_late(std::nullopt, kToday), std::nullopt);
  EXPECT_EQ(owed_words(kToday - std::chrono::days(1), kToday), "Late by 1 day");
  EXPECT_EQ(owed_words(kToday, kToday), "Due on 23 November 2026");
}

TEST(ParagraphsOf, EndAtTheEndOfALine) {
  EXPECT_EQ(paragraphs_of(" One. \r\n\n\nTwo.\n"), (std::vector<std::string>{"One.", "Two."}));
  EXPECT_TRUE(paragraphs_of(" \n ").empty());
}

}  // namespace
}  // namespace commonweal::missions
