#include "missions/metric_page.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct MetricPage : PageFixture {
  std::string get(platform::Parameters query = {}, int status = 200) {
    const auto response = answer(show_metric, asked_of("waiting-list", std::move(query)));
    EXPECT_TRUE(response) << told(response);
    if (!response) return "";
    EXPECT_EQ(response->status, status);
    return response->body;
  }
  std::string words(const std::string& attribute, std::string_view value) {
    return words_within(get(), attribute, value);
  }
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_F(MetricPage, OpensWithItsMeasureTheLatestFigureAndTheStandingAnswer) {
  given_waiting_list();
  EXPECT_TRUE(words("id", "main-content").starts_with(R"(England
People waiting for treatment
120
people
May 2020
Gap to the best
40 above the best, 80 in March 2020
Years to recover
Less than a year, until September 2020, at the pace of January 2020 to March 2020
Referrals that had not started.
Lower is better. One of the core measures of access in the mission Health.
)"));
  EXPECT_TRUE(holds(words("id", "projection"), R"(How long until it is back?
It would take 0.33 years, until September 2020, to go from 120 people (May 2020) back to the record low of 80 (March 2020), if the fall of 120 a year between January 2020 and March 2020 were repeated.
Starts from
120 (May 2020)
Level to reach
80 (March 2020)
Change a year
-120 (January 2020 to March 2020)
Years
0.33
First reached
September 2020
The paper,
Great Government
(IPPR, 2023), says: Figure 1.5: nearly 10 years.
The window is ours.
Does the answer hang on the window?
Of the 2 windows of 2 months up to May 2020, 1 (1 in 2) never arrives, and the quickest takes 0.3 years.
Moving either end of the window by up to 6 periods gives 6 windows: the quickest 1 in 10 take up to 0.3 years, and 3 never arrive.
)"));
}

TEST_F(MetricPage, ListsTheFiguresFromTheLatestWithTheReasonOfEachThatIsMissing) {
  given_waiting_list();
  given({{"waiting-list",
          "E92000001",
          {.period = in_2020(5), .figure = base::Reported{121, base::FigureStatus::provisional}}}});
  EXPECT_EQ(words("id", "figures"), R"(All figures as a table
People waiting for treatment, England
Period
people
May 2020
121 (provisional)
April 2020
not available
March 2020
80
February 2020
90
January 2020
100
)");
}

TEST_F(MetricPage, NamesItsSourceTheMethodAndTheCommandThatPrintsTheSame) {
  given_waiting_list();
  EXPECT_TRUE(holds(words("id", "main-content"), R"(Where they come from
Waiting times
Published by
NHS England
Licence
Open Government Licence v3.0
File
rtt.csv
To know
One person can wait twice.
Source: NHS England.
)"));
  EXPECT_EQ(words("id", "provenance"), "How to check this\nMethod\nreplay 1\nFigures, SHA-256\n" +
                                           digest_of(waiting_observations()) +
                                           R"(
Last recorded
23 November 2026 at 04:05 UTC
This command prints the same answer:
commonweal observation export --metric waiting-list --body E92000001 | commonweal metric project - --from 2020-05 --replay 2020-01:2020-03 --rate endpoints --to low
)");
}

TEST_F(MetricPage, DrawsTheHistoryAndTheAnswersOfTheWindows) {
  given_waiting_list();
  const std::string page = get();
  EXPECT_TRUE(holds(words_within(page, "id", "projection"),
                    "People waiting for treatment from January 2020 to May 2020. A dashed line "
                    "shows the replayed path to the level.\n"));
  EXPECT_TRUE(holds(words_within(page, "id", "projection"), "Under 5 years\n1\n"));
  EXPECT_TRUE(holds(words_within(page, "id", "projection"), "Never\n1\n"));
}

TEST_F(MetricPage, OpensWithItsHistoryWhereNoQuestionStands) {
  given_waiting_list();
  given(RecordKind::replay, {sound_but(RecordKind::replay, "replay_to", "2020-04")});
  const std::string page = get();  // April has no figure: that is not the reader's mistake.
  EXPECT_FALSE(holds(page, "It would take"));
  EXPECT_FALSE(holds(page, "govuk-error-summary"));
  EXPECT_FALSE(holds(page, "This command prints the same answer"));
  EXPECT_FALSE(holds(page, "Ask another question"));
  EXPECT_TRUE(holds(page, "id=\"ask\">How long until it is back?"));
}

TEST_F(MetricPage, SaysSoWhereThereAreNoFigures) {
  given_records();
  EXPECT_EQ(words("id", "main-content"),
            "England\nPeople waiting for treatment\nNo series held\n"
            "Referrals that had not started.\nAll measures of this mission\n");
}

TEST_F(MetricPage, SaysWhatIsNotThere) {
  given_waiting_list();
  const auto metric = answer(show_metric, asked_of("beds"));
  EXPECT_EQ(told(metric), "There is no metric \"beds\".\n");
  EXPECT_EQ(metric.error().code, base::ErrorCode::not_found);
  const auto body = answer(show_metric, asked_of("waiting-list", {{"body", "Mars"}}));
  EXPECT_EQ(told(body), "There is no body \"Mars\".\n");
  EXPECT_EQ(body.error().code, base::ErrorCode::not_found);
}

TEST_F(MetricPage, EscapesWhatPeopleTyped) {
  given_waiting_list();
  const std::string hostile = "\"><script>alert(1)</script>";
  for (const RecordKind kind : {RecordKind::source, RecordKind::replay}) {
    Record record = sound(kind);
    record.fields.back() = hostile;
    given(kind, {record});
  }
  given(RecordKind::body, {sound_but(RecordKind::body, "name", hostile)});
  for (const char* column : {"title", "short_title", "unit_words", "description"}) {
    given(RecordKind::metric, {sound_but(RecordKind::metric, column, hostile)});
    const std::string page = get({{"from", hostile}, {"level", hostile}}, 400) + get();
    EXPECT_FALSE(holds(page, "<script>alert")) << column;
    EXPECT_TRUE(holds(page, "&lt;script&gt;alert")) << column;
  }
}

}  // namespace
}  // namespace commonweal::missions
