#include "missions/mission_page.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct MissionPage : PageFixture {
  base::Result<platform::Response> ask(const std::string& mission,
                                       platform::Parameters query = {}) {
    return answer(show_mission, {.path_parameters = {{"mission", mission}},
                                 .query_parameters = std::move(query)});
  }
  std::string page(platform::Parameters query = {}) {
    const auto response = ask("health", std::move(query));
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
  void given_metric(const std::string& code, const std::string& title) {
    Record metric = sound_but(RecordKind::metric, "short_title", title);
    metric.code = code;
    given(RecordKind::metric, {metric});
  }
};

TEST_F(MissionPage, OpensWithItsGoalItsBasisInLawAndHowManyMeasuresWatchIt) {
  given_waiting_list();
  given_metric("beds", "Beds");
  EXPECT_TRUE(words_within(page(), "id", "main-content").starts_with(R"(Mission
Health
The healthiest country
Basis in law
None yet
Targets
No target is recorded.
Reported on
What the independent body says
Watched by
1 measure; no series is held of 1 more
Core measures
Waiting list
)"));
}

TEST_F(MissionPage, ShowsEveryMeasureInATable) {
  given_waiting_list();
  const std::string table = words_within(page(), "id", "all");
  EXPECT_NE(table.find(R"(Waiting list
core
120
May 2020
80
Less than a
Access
)"),
            std::string::npos)
      << table;
}

TEST_F(MissionPage, SortsTheTableByTheLinkThatWasFollowed) {
  given_waiting_list();
  given_metric("beds", "Beds");
  const auto order = [&](const char* sort) {
    const std::string table = words_within(page({{"sort", sort}}), "id", "all");
    return table.find("Beds\n") < table.find("Waiting list\n");
  };
  EXPECT_TRUE(order("measure"));
  EXPECT_FALSE(order("-measure"));
  EXPECT_FALSE(order("-period"));  // What is not held has no period.
  EXPECT_FALSE(order("years"));
  EXPECT_NE(page({{"sort", "measure"}}).find("aria-sort=\"ascending\""), std::string::npos);
  EXPECT_EQ(page({{"sort", "colour"}}).find("aria-sort"), std::string::npos);
}

TEST_F(MissionPage, DrawsCoreMeasuresOfOneUnitSideBySide) {
  given_waiting_list();
  EXPECT_EQ(page().find("Core measures over time"), std::string::npos);  // One alone has its card.
  given_metric("calls", "Calls");
  given_metric("beds", "Beds");
  Record weeks = sound_but(RecordKind::metric, "unit_words", "weeks");
  weeks.code = "wait";
  given(RecordKind::metric, {weeks});
  for (const char* metric : {"calls", "wait"}) {
    given({{metric, "E92000001", {.period = in_2020(1), .figure = base::Reported{7}}},
           {metric, "E92000001", {.period = in_2020(2), .figure = base::Reported{9}}}});
  }
  EXPECT_NE(page().find("Over time: Waiting list, last 120; Calls, last 9."), std::string::npos);
}

TEST_F(MissionPage, LeadsBackHomeAndToItsData) {
  given_waiting_list();
  EXPECT_EQ(words_within(page(), "class", "govuk-breadcrumbs__list"), "Home\nHealth\n");
  EXPECT_NE(page().find("href=\"/api/v1/missions/health\""), std::string::npos);
}

TEST_F(MissionPage, SaysSoWhereItHasNoMeasure) {
  given_records();
  Record safety = sound_but(RecordKind::mission, "title", "Safety");
  safety.code = "safety";
  given(RecordKind::mission, {safety});
  const auto response = ask("safety");
  ASSERT_TRUE(response) << told(response);
  EXPECT_NE(response->body.find("No measure is named for this mission yet"), std::string::npos);
}

TEST_F(MissionPage, SaysWhatIsNotThere) {
  given_records();
  EXPECT_EQ(told(ask("beds")), "There is no mission \"beds\".\n");
  EXPECT_EQ(ask("beds").error().code, base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::missions
