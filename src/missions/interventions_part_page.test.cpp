#include "missions/interventions_part_page.hpp"

#include <gtest/gtest.h>

#include "missions/home_page.hpp"
#include "missions/mission_page.hpp"
#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct InterventionsPart : PageFixture {
  void given_interventions() {
    given_records();
    given(RecordKind::service, {sound(RecordKind::service)});
    given(RecordKind::intervention, {sound(RecordKind::intervention)});
    given(RecordKind::effect, {sound(RecordKind::effect)});
  }
  std::string page(ShowsHoldings shows, const platform::Request& request) {
    const auto response = answer(shows, request);
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
};

TEST_F(InterventionsPart, SaysOfAMissionWhatServesItAndWhatChangesItsMeasures) {
  given_interventions();
  const auto html = page(show_mission, {.path_parameters = {{"mission", "health"}}});
  EXPECT_EQ(words_within(html, "id", "what-works"),
            "What works\n1 intervention serves this mission\n: what each does for people, what it "
            "costs and how sure that is.\nWaiting list:\n1 intervention with an effect on it\n");
  EXPECT_NE(html.find("href=\"/metrics/waiting-list/interventions\""), std::string::npos);
  EXPECT_NE(html.find("href=\"/interventions?mission=health\""), std::string::npos);
}

TEST_F(InterventionsPart, CountsThemOnTheHomePage) {
  given_interventions();
  EXPECT_NE(words_within(page(show_home, {}), "id", "main-content")
                .find("What works\n: 1 intervention with impact, cost and security"),
            std::string::npos);
}

TEST_F(InterventionsPart, SaysNothingWhereNothingIsHeld) {
  given_records();
  const auto mission = page(show_mission, {.path_parameters = {{"mission", "health"}}});
  EXPECT_EQ(mission.find("id=\"what-works\""), std::string::npos);
  EXPECT_EQ(words_within(page(show_home, {}), "id", "main-content").find("What works"),
            std::string::npos);
}

}  // namespace
}  // namespace commonweal::missions
