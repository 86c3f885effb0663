#include "missions/mission_status_page.hpp"

#include <gtest/gtest.h>

#include "missions/targets_fixture.hpp"

namespace commonweal::missions {
namespace {

struct MissionStatusPage : TargetsFixture {
  void given_target() {
    given_waiting_list();
    given(RecordKind::target, {target_record("waits-2020", "90", "2020-03")});
  }
  platform::Response shown(ShowsHoldings shows, platform::Parameters query = {}) {
    const auto response =
        answer(shows, {.path_parameters = {{"mission", "health"}, {"target", "waits-2020"}},
                       .query_parameters = std::move(query)});
    EXPECT_TRUE(response) << told(response);
    return response.value_or(platform::Response{});
  }
  std::string words(ShowsHoldings shows, platform::Parameters query = {}) {
    return words_within(shown(shows, std::move(query)).body, "id", "main-content");
  }
};

TEST_F(MissionStatusPage, CountsVerdictsAndListsTheTargets) {
  given_target();
  const std::string text = words(show_mission_status);
  EXPECT_NE(text.find("1 target: 1 met.\n"), std::string::npos) << text;
  EXPECT_NE(text.find(R"(Waiting list
England
Met
at most 90 people by March 2020
80, March 2020
)"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("commonweal mission status --mission health\n"), std::string::npos) << text;
}

TEST_F(MissionStatusPage, SaysThatNoTargetIsRecorded) {
  given_waiting_list();
  EXPECT_NE(words(show_all_statuses).find("No target is recorded for Health.\n"),
            std::string::npos);
  EXPECT_NE(words(show_targets).find("No target is recorded yet\n"), std::string::npos);
}

TEST_F(MissionStatusPage, ShowsADayOfThePast) {
  given_target();
  given_later(2, RecordKind::target, target_record("waits-2020", "70", "2020-05"));
  const std::string then = words(show_all_statuses, {{"known-on", "2026-11-24"}});
  EXPECT_NE(then.find("as known on 24 November 2026"), std::string::npos) << then;
  EXPECT_NE(then.find("at most 90 people by March 2020"), std::string::npos) << then;
  const std::string now = words(show_all_statuses);
  EXPECT_NE(now.find("England, has moved\n"), std::string::npos) << now;
}

TEST_F(MissionStatusPage, RefusesADayAheadOfToday) {
  given_target();
  const auto status_on = [&](const std::string& known_on) {
    return with_holdings(
        [&](const Holdings& holdings) {
          const platform::Request request{.query_parameters = {{"known-on", known_on}}};
          return show_all_statuses(request, holdings).value();
        },
        after(0));
  };
  EXPECT_EQ(status_on("2026-11-23").status, 200);
  const auto refused = status_on("2030-01-01");
  EXPECT_EQ(refused.status, 400);
  EXPECT_TRUE(words_within(refused.body, "id", "main-content")
                  .starts_with("There is a problem\n1 January 2030 is ahead of today, 23 November "
                               "2026. Give today or a day before it."));
}

TEST_F(MissionStatusPage, GivesBackADayThatIsNoneWithWhatIsWrong) {
  given_target();
  const auto response = shown(show_all_statuses, {{"known-on", "yesterday"}});
  EXPECT_EQ(response.status, 400);
  const std::string text = words_within(response.body, "id", "main-content");
  EXPECT_TRUE(text.starts_with("There is a problem\n\"yesterday\" is not a day.")) << text;
}

TEST_F(MissionStatusPage, ShowsTheTargetsOfOneVerdict) {
  given_target();
  given(RecordKind::target, {target_record("again", "90", "2020-05")});
  const std::string missed = words(show_targets, {{"verdict", "missed"}});
  EXPECT_NE(missed.find("by May 2020"), std::string::npos) << missed;
  EXPECT_EQ(missed.find("by March 2020"), std::string::npos) << missed;
  EXPECT_NE(words(show_targets, {{"verdict", "on-track"}}).find("No target fits this choice"),
            std::string::npos);
}

}  // namespace
}  // namespace commonweal::missions
