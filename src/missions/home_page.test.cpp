#include "missions/home_page.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct HomePage : PageFixture {
  std::string page() {
    const auto response = answer(show_home, {});
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
  std::string words() { return words_within(page(), "id", "main-content"); }
  std::string mission() { return words_within(page(), "class", "cw-mission"); }
};

TEST_F(HomePage, ShowsOfEachCoreMeasureWhereItStandsAndTheWayBack) {
  given_waiting_list();
  EXPECT_EQ(mission(), R"(Health
The healthiest country
Waiting list
120
people
England, May 2020
Gap
40 above the best, 80 in March 2020
Years to recover
Less than a year, until September 2020, at the pace of January 2020 to March 2020
The measure of this mission
of Health
)");
}

TEST_F(HomePage, LeadsToTheMissionTheMeasureTheSearchAndTheArea) {
  given_waiting_list();
  const std::string html = page();
  for (const char* part :
       {"href=\"/missions/health\"", "href=\"/metrics/waiting-list\"", "action=\"/search\"",
        "action=\"/areas\"", "<label class=\"govuk-label govuk-label--m\" for=\"area\">"}) {
    EXPECT_NE(html.find(part), std::string::npos) << part;
  }
}

TEST_F(HomePage, LaysMeasuresOutByServiceInThreeDimensionsAndSaysWhichAreEmpty) {
  given_waiting_list();
  EXPECT_EQ(words_within(page(), "class", "cw-services"), R"(Health
Access
Waiting list
120
people
May 2020
Experience
No series held
Quality
No series held
)");
}

TEST_F(HomePage, NamesTheFirstFourOfAServicesDimensionAndLeadsToTheRest) {
  given_records();
  for (const char* code : {"beds", "calls", "deaths", "falls", "visits"}) {
    Record metric = sound_but(RecordKind::metric, "short_title", code);
    metric.code = code;
    given(RecordKind::metric, {metric});
  }
  const std::string services = words_within(page(), "class", "cw-services");
  EXPECT_LT(services.find("Waiting list\n"), services.find("beds\n"));  // The headline first.
  EXPECT_NE(services.find("deaths\n"), std::string::npos);
  EXPECT_NE(services.find("2 more\n"), std::string::npos);
  EXPECT_EQ(services.find("falls\n"), std::string::npos);
}

TEST_F(HomePage, ExplainsItsWords) {
  given_waiting_list();
  EXPECT_NE(words().find("It is arithmetic, not a forecast."), std::string::npos);
}

TEST_F(HomePage, SaysWhatToDoWhereThereIsNoMission) {
  EXPECT_EQ(words(), R"(The state of public services
No missions are held yet
Load the example with
commonweal example load england
.
)");
}

TEST_F(HomePage, OrdersMissionsByTheirPlace) {
  given_waiting_list();
  Record safety = sound_but(RecordKind::mission, "title", "Safety");
  safety.code = "a-safety";
  safety.fields[4] = "2";
  given(RecordKind::mission, {safety});
  const std::string said = words();
  EXPECT_LT(said.find("Waiting list\n"), said.find("Safety\n"));
  EXPECT_NE(said.find("No core measure is named yet.\n"), std::string::npos);
}

TEST_F(HomePage, SaysSoWhereNoSeriesIsHeld) {
  given_records();
  EXPECT_EQ(mission(),
            "Health\nThe healthiest country\nWaiting list\nNo series held\n"
            "The measure of this mission\nof Health\n");
}

TEST_F(HomePage, ShowsTheLatestFigureWhereTheStandingQuestionHasNoAnswer) {
  given_waiting_list();
  given(RecordKind::replay, {sound_but(RecordKind::replay, "replay_to", "2020-04")});
  EXPECT_NE(mission().find("120\npeople\n"), std::string::npos);
  EXPECT_EQ(mission().find("Years to recover"), std::string::npos);
}

TEST_F(HomePage, EscapesWhatPeopleTyped) {
  given_waiting_list();
  const std::string hostile = "\"><script>alert(1)</script>";
  Record mission = sound_but(RecordKind::mission, "title", hostile);
  mission.fields[1] = hostile;
  given(RecordKind::mission, {mission});
  for (const char* column : {"short_title", "unit_words", "service"}) {
    given(RecordKind::metric, {sound_but(RecordKind::metric, column, hostile)});
    const std::string html = page();
    EXPECT_EQ(html.find("<script>alert"), std::string::npos) << column;
    EXPECT_NE(words_within(html, "id", "main-content").find(hostile), std::string::npos);
  }
}

}  // namespace
}  // namespace commonweal::missions
