#include "missions/metric_revisions_page.hpp"

#include <gtest/gtest.h>

#include "missions/metric_revisions_api.hpp"
#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct MetricRevisionsPage : PageFixture {
  MetricRevisionsPage() { given_waiting_list(); }

  // May from 120 to 110 after a day, and 114 after two; January from 100 to 101.
  void given_revisions() {
    revise(1, 5, 110);
    revise(2, 5, 114);
    revise(2, 1, 101);
  }
  void revise(int days_later, unsigned month, double value) {
    platform::Transaction transaction(store, platform::Access::write);
    put_observations(
        transaction,
        {{"waiting-list",
          "E92000001",
          {.period = in_2020(month),
           .figure = base::Reported{value},
           .source = "nhs-rtt",
           .source_rows = "=7"}}},
        {.at = kNow + std::chrono::hours{24 * days_later}, .actor = "shell:ann", .action = "test"});
    transaction.commit();
  }
  std::string get(Shows shows, platform::Parameters query = {}) {
    const auto response = answer(shows, asked_of("waiting-list", std::move(query)));
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
};

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

TEST_F(MetricRevisionsPage, HasTheSameAsCsvWithNoFormulaInIt) {
  revise(1, 5, 110);
  EXPECT_EQ(get(answer_revisions_csv),
            "metric,body,period,revision,value,status,reason,change,change_percent,recorded,source,"
            "rows\n"
            "waiting-list,E92000001,2020-05,1,120,final,,,,2026-11-23T04:05:06Z,nhs-rtt,\n"
            "waiting-list,E92000001,2020-05,2,110,final,,-10,-8.333333333333334,"
            "2026-11-24T04:05:06Z,nhs-rtt,'=7\n");
  const auto response = answer(answer_revisions_csv, asked_of("waiting-list"));
  EXPECT_EQ(response->content_type, "text/csv; charset=utf-8");
  EXPECT_EQ(platform::find_header(response->headers, "Content-Disposition"),
            "attachment; filename=\"waiting-list-revisions.csv\"");
}

TEST_F(MetricRevisionsPage, HasTheSameAsJson) {
  revise(1, 5, 110);
  EXPECT_EQ(get(answer_revisions),
            R"({"metric":"waiting-list","body":"E92000001","periods":5,"revised_periods":1,)"
            R"("changed":{"figures":1,"up":0,"down":1,"mean":-10,"mean_absolute":10,"largest":)"
            R"({"period":"2020-05","first":120,"latest":110,"change":-10}},"revised":[{)"
            R"("period":"2020-05","first":120,"latest":110,"revisions":[{"revision":1,)"
            R"("value":120,"status":"final","reason":null,"change":null,"change_percent":null,)"
            R"("recorded":"2026-11-23T04:05:06Z","source":"nhs-rtt","rows":null},{"revision":2,)"
            R"("value":110,"status":"final","reason":null,"change":-10,)"
            R"("change_percent":-8.333333333333334,"recorded":"2026-11-24T04:05:06Z",)"
            R"("source":"nhs-rtt","rows":"=7"}]}]})");
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
