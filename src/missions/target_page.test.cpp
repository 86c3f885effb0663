#include "missions/target_page.hpp"

#include <gtest/gtest.h>

#include "missions/metric_page.hpp"
#include "missions/mission_page.hpp"
#include "missions/targets_fixture.hpp"

namespace commonweal::missions {
namespace {

struct TargetPage : TargetsFixture {
  TargetPage() {
    given_waiting_list();
    given(RecordKind::target, {target_record("waits-2020", "90", "2020-03")});
  }
  std::string page(platform::Parameters query = {}) {
    const auto response = answer(show_target, {.path_parameters = {{"target", "waits-2020"}},
                                               .query_parameters = std::move(query)});
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
  std::string words(platform::Parameters query = {}) {
    return words_within(page(std::move(query)), "id", "main-content");
  }
};

TEST_F(TargetPage, OpensWithTheVerdictAndItsReason) {
  EXPECT_TRUE(words().starts_with(R"(Target of England
Waiting list: at most 90 people by March 2020
Met
Met. The figure for March 2020 was 80, and it had to be at most 90 people.
)")) << words();
}

TEST_F(TargetPage, SaysByWhatRightAndThatNoAllowanceIsRecorded) {
  const std::string text = words();
  EXPECT_NE(text.find(R"(Basis in law
None: a promise.
Set by
The government
Set on
31 January 2019
)"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("No allowance is recorded."), std::string::npos) << text;
  EXPECT_NE(text.find("This target is as it was when it was first recorded."), std::string::npos);
}

TEST_F(TargetPage, ShowsOldAndNewSideBySideOfATargetThatMoved) {
  given_later(2, RecordKind::target, target_record("waits-2020", "70", "2020-05"));
  const std::string text = words();
  EXPECT_NE(text.find(R"(This target has moved.
On 25 November 2026 at 04:05 UTC it became at most 70 people by May 2020; before that it was at most 90 people by March 2020.
)"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("Level\n90\n70\nBy\n2020-03\n2020-05\n"), std::string::npos) << text;
  const std::string then = words({{"known-on", "2026-11-24"}});
  EXPECT_NE(then.find("at most 90 people by March 2020\n"), std::string::npos) << then;
  EXPECT_EQ(then.find("has moved"), std::string::npos) << then;
}

TEST_F(TargetPage, TellsWhatItWouldTake) {
  given_later(1, RecordKind::target, target_record("waits-2020", "60", "2021-05"));
  const std::string text = words();
  EXPECT_NE(text.find(R"(Change needed
Down 60 a year
Best ever over as long
The series is shorter than that
)"),
            std::string::npos)
      << text;
}

TEST_F(TargetPage, ListsAllowancesWithTheirOwnVerdicts) {
  given(RecordKind::allowance, {allowance_record("by-february", "85", "2020-02")});
  const std::string text = words();
  EXPECT_NE(text.find(R"(February 2020
The whole
at most 85 people
Missed
Missed. The figure for February 2020 was 90, and it had to be at most 85 people.
)"),
            std::string::npos)
      << text;
}

TEST_F(TargetPage, IsLedToByTheMetricAndTheMission) {
  const auto metric = answer(show_metric, asked_of("waiting-list"));
  ASSERT_TRUE(metric);
  EXPECT_NE(metric->body.find("href=\"/targets/waits-2020\""), std::string::npos);
  const auto mission = answer(show_mission, {.path_parameters = {{"mission", "health"}}});
  ASSERT_TRUE(mission);
  EXPECT_NE(mission->body.find("1 target: 1 met. <a"), std::string::npos);
}

TEST_F(TargetPage, IsNotFoundBeforeTheTargetWasThere) {
  const auto response = answer(show_target, {.path_parameters = {{"target", "waits-2020"}},
                                             .query_parameters = {{"known-on", "2026-11-22"}}});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::missions
