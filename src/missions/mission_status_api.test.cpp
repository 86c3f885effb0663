#include "missions/mission_status_api.hpp"

#include <gtest/gtest.h>

#include "missions/targets_fixture.hpp"

namespace commonweal::missions {
namespace {

struct MissionStatusApi : TargetsFixture {
  MissionStatusApi() {
    given_waiting_list();
    given(RecordKind::target, {target_record("waits-2020", "90", "2020-03")});
  }
  base::Result<platform::Response> ask(ShowsHoldings answers, platform::Parameters query = {}) {
    return answer(answers, {.path_parameters = {{"mission", "health"}, {"target", "waits-2020"}},
                            .query_parameters = std::move(query)});
  }
  std::string json(ShowsHoldings answers, platform::Parameters query = {}) {
    const auto response = ask(answers, std::move(query));
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
};

TEST_F(MissionStatusApi, AnswersTheSameSentenceAtEachAddress) {
  for (const auto answers :
       {answer_all_statuses, answer_mission_status, answer_targets, answer_target}) {
    const std::string text = json(answers);
    EXPECT_NE(text.find("\"sentence\":\"Met. The figure for March 2020 was 80, and it had to be at "
                        "most 90 people.\""),
              std::string::npos)
        << text;
  }
}

TEST_F(MissionStatusApi, GivesTheTargetsOfOneVerdict) {
  EXPECT_NE(json(answer_targets, {{"verdict", "met"}}).find("waits-2020"), std::string::npos);
  EXPECT_NE(json(answer_targets, {{"verdict", "missed"}}).find("\"items\":[]"), std::string::npos);
  EXPECT_EQ(told(ask(answer_targets, {{"verdict", "good"}})),
            "verdict: \"good\" is not a verdict. It is one of on-track, slightly-off, well-off, "
            "too-early, met, missed, not-known.\n");
}

TEST_F(MissionStatusApi, AnswersAsKnownOnADay) {
  EXPECT_NE(json(answer_all_statuses, {{"known-on", "2026-11-22"}})
                .find("\"known_on\":\"2026-11-22\",\"missions\":[{\"code\":\"health\",\"title\":"
                      "\"Health\",\"targets\":[]}"),
            std::string::npos);
  EXPECT_EQ(ask(answer_target, {{"known-on", "2026-11-22"}}).error().code,
            base::ErrorCode::not_found);
  EXPECT_EQ(ask(answer_target, {{"known-on", "yesterday"}}).error().code,
            base::ErrorCode::invalid_input);
}

}  // namespace
}  // namespace commonweal::missions
