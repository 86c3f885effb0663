#include "missions/metric_revisions_page.hpp"

#include <gtest/gtest.h>

#include "missions/revisions_fixture.hpp"

namespace commonweal::missions {
namespace {

using MetricRevisionsPage = RevisionsFixture;

TEST_F(MetricRevisionsPage, SaysSoWhereNoFigureWasRevised) {
  EXPECT_EQ(words_within(get(show_revisions), "id", "main-content"),
            "England\nRevisions: People waiting for treatment\n"
            "No figure of this metric has been revised.\n");
}

TEST_F(MetricRevisionsPage, SumsUpHowManyChangedWhichWayAndHowFar) {
  given_revisions();
  EXPECT_TRUE(words_within(get(show_revisions), "id", "main-content").starts_with(R"(England
Revisions: People waiting for treatment
Of 5 months that are held, 2 were revised.
In 2 months the latest figure differs from the first: 1 was revised up and 1 down.
The mean revision of these 2 is -2.5 people, and their mean size 3.5.
The largest is that of May 2020: from 120 to 114, -6 (-5.0%).
)")) << words_within(get(show_revisions), "id", "main-content");
}

TEST_F(MetricRevisionsPage, ListsEachRevisionFromTheLatestPeriod) {
  given_revisions();
  EXPECT_EQ(words_within(get(show_revisions), "aria-label", "Revisions"),
            R"(Every revision, the latest period first
Period
Recorded
Figure
Change
In percent
Source
May 2020
23 November 2026 at 04:05 UTC
120
nhs-rtt
May 2020, revision 1
24 November 2026 at 04:05 UTC
110
-10
-8.3%
nhs-rtt, row =7
May 2020, revision 2
25 November 2026 at 04:05 UTC
114
+4
+3.6%
nhs-rtt, row =7
January 2020
23 November 2026 at 04:05 UTC
100
nhs-rtt
January 2020, revision 1
25 November 2026 at 04:05 UTC
101
+1
+1.0%
nhs-rtt, row =7
)");
}

TEST_F(MetricRevisionsPage, DrawsTheFirstAgainstTheLatestWithItsTable) {
  given_revisions();
  const std::string table = words_within(get(show_revisions), "id", "revision-chart-table");
  EXPECT_TRUE(table.ends_with("April 2020\nnone\nnone\nMay 2020\n120\n114\n")) << table;
  EXPECT_NE(get(show_revisions).find("First published"), std::string::npos);
}

TEST_F(MetricRevisionsPage, KeepsToItsBody) {
  given_revisions();
  given(RecordKind::body, {{"W92000004", {"Wales", "nation", ""}}});
  EXPECT_NE(get(show_revisions, {{"body", "W92000004"}})
                .find("No figure of this metric has been revised."),
            std::string::npos);
  const auto none = answer(show_revisions, asked_of("waiting-list", {{"body", "Mars"}}));
  EXPECT_EQ(told(none), "There is no body \"Mars\".\n");
  EXPECT_EQ(told(answer(show_revisions, asked_of("beds"))), "There is no metric \"beds\".\n");
}

TEST_F(MetricRevisionsPage, EscapesWhatPeopleTyped) {
  given_revisions();
  const std::string hostile = "\"><script>alert(1)</script>";
  given(RecordKind::body, {sound_but(RecordKind::body, "name", hostile)});
  for (const char* column : {"title", "short_title", "unit_words"}) {
    given(RecordKind::metric, {sound_but(RecordKind::metric, column, hostile)});
    EXPECT_EQ(get(show_revisions).find("<script>alert"), std::string::npos) << column;
  }
}

}  // namespace
}  // namespace commonweal::missions
