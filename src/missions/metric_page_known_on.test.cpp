#include "missions/metric_page.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

// The waiting list recorded on 23 November 2026, and its May revised from 120 to 110 a day later.
struct MetricPageKnownOn : PageFixture {
  MetricPageKnownOn() {
    given_waiting_list();
    platform::Transaction transaction(store, platform::Access::write);
    put_observations(
        transaction,
        {{"waiting-list", "E92000001", {.period = in_2020(5), .figure = base::Reported{110}}}},
        {.at = kNow + std::chrono::hours{24}, .actor = "shell:ann", .action = "test"});
    transaction.commit();
  }

  std::string get(platform::Parameters query, int status = 200) {
    const auto response = answer(show_metric, asked_of("waiting-list", std::move(query)));
    EXPECT_TRUE(response) << told(response);
    if (!response) return "";
    EXPECT_EQ(response->status, status);
    return response->body;
  }
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_F(MetricPageKnownOn, AnswersFromTheFiguresOfThatDay) {
  const std::string page = get({{"known-on", "2026-11-23"}});
  EXPECT_TRUE(holds(page, "<strong class=\"cw-headline__value\">120</strong>"));
  EXPECT_FALSE(holds(page, "<strong class=\"cw-headline__value\">110</strong>"));
  EXPECT_TRUE(holds(page, "It would take 0.33 years"));
  EXPECT_TRUE(holds(get({}), "<strong class=\"cw-headline__value\">110</strong>"));
  EXPECT_TRUE(holds(get({{"known-on", "24 November 2026"}}),
                    "<strong class=\"cw-headline__value\">110</strong>"));
}

TEST_F(MetricPageKnownOn, SaysWhichDayItIsAndWhatIsOfToday) {
  EXPECT_EQ(words_within(get({{"known-on", "2026-11-23"}}), "id", "known-on-notice"),
            "These are the figures as known on 23 November 2026, at the end of the day. Titles, "
            "sources and the question that the page opens with are those of today.\n"
            "See the figures as known now\n");
  EXPECT_FALSE(holds(get({}), "known-on-notice"));
}

TEST_F(MetricPageKnownOn, NamesTheDayInItsProvenanceAndTheCommand) {
  const std::string words =
      words_within(get({{"known-on", "23 November 2026"}}), "id", "provenance");
  EXPECT_TRUE(holds(words,
                    "As known on\n23 November 2026: recorded before 2026-11-24T00:00:00Z\n"
                    "Figures, SHA-256\n" +
                        digest_of(waiting_observations()) +
                        "\nLast recorded\n23 November 2026 at 04:05 UTC\n"))
      << words;
  EXPECT_TRUE(holds(words,
                    "commonweal observation export --metric waiting-list --body E92000001 "
                    "--known-on 2026-11-23 | commonweal metric project - "))
      << words;
}

TEST_F(MetricPageKnownOn, KeepsTheDayInTheQuestionsForm) {
  EXPECT_TRUE(holds(get({{"known-on", "23 November 2026"}}),
                    "name=\"known-on\" type=\"text\" value=\"2026-11-23\""));
  EXPECT_TRUE(holds(get({{"known-on", ""}}), "<strong class=\"cw-headline__value\">110</strong>"));
}

TEST_F(MetricPageKnownOn, SaysSoWhereNothingWasKnownYet) {
  EXPECT_EQ(words_within(get({{"known-on", "2026-11-22"}}), "id", "main-content"),
            "England\nPeople waiting for treatment\nReferrals that had not started.\n"
            "Lower is better. One of the core measures of access in the mission Health.\n"
            "No figures for England had been recorded by the end of 22 November 2026. The first "
            "were recorded on 23 November 2026 at 04:05 UTC.\n"
            "See the figures as known now\n");
}

TEST_F(MetricPageKnownOn, TellsADayThatIsNoneAtItsFieldAndAnswersNothing) {
  const std::string page = get({{"known-on", "\"><script>"}}, 400);
  EXPECT_EQ(outline_within(page, "class", "govuk-list govuk-error-summary__list"), R"(<li>
  <a href="#known-on">
    """><script>" is not a day. Write it like 2026-05-01 or 1 May 2026."
)");
  EXPECT_NE(words_within(page, "id", "known-on-error"), "");
  EXPECT_TRUE(holds(page, "value=\"&quot;&gt;&lt;script&gt;\""));
  EXPECT_FALSE(holds(page, "It would take"));
}

}  // namespace
}  // namespace commonweal::missions
