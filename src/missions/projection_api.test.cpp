#include "missions/projection_api.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

constexpr auto kStanding =
    R"({"latest":{"period":"2020-05","value":120},"nowcast":null,"rate_per_year":-120,)"
    R"("target":{"value":80,"period":"2020-03"},)"
    R"("reached":{"years":0.3333333333333333,"crossing":2020.6666666666665,)"
    R"("first_period":"2020-09"},)"
    R"("fragility":{"windows":2,"years_p10":null,"years_median":null,"years_p90":null,)"
    R"("never_share":0.5,"moved_ends":{"windows":6,"years_p10":0.3333333333333333,)"
    R"("years_median":null,"years_p90":null,"never_share":0.5}},"method":"replay 1"})";

struct ProjectionApi : PageFixture {
  base::Result<platform::Response> ask(platform::Parameters query = {},
                                       const std::string& metric = "waiting-list") {
    return answer(answer_projection, asked_of(metric, std::move(query)));
  }
};

TEST_F(ProjectionApi, AnswersTheStandingQuestion) {
  given_waiting_list();
  const auto response = ask();
  ASSERT_TRUE(response) << told(response);
  EXPECT_EQ(response->status, 200);
  EXPECT_EQ(response->content_type, "application/json");
  EXPECT_EQ(response->body, kStanding);
}

TEST_F(ProjectionApi, AnswersAQuestionOfItsOwnByTheEndsWhereNoRateIsSaid) {
  given_waiting_list();
  const auto response = ask({{"replay_from", "2020-01"}, {"replay_to", "2020-03"}, {"to", "low"}});
  ASSERT_TRUE(response) << told(response);
  EXPECT_EQ(response->body, kStanding);
}

TEST_F(ProjectionApi, TellsEveryProblemAtItsParameter) {
  given_waiting_list();
  const auto response = ask({{"from", "now"}, {"rate", "x"}, {"replay_to", "2020-03"}});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, base::ErrorCode::invalid_input);
  EXPECT_EQ(told(response),
            "from: \"now\" is not a period. Write it like 2023-09, 2016 Q1, 2015, 2022-23 or "
            "2016-03-31.\n"
            "replay_from: Give a period.\n"
            "rate: \"x\" is not one of endpoints, least-squares or compound.\n"
            "to: \"\" is not a level. Say low, high or a number.\n");
}

TEST_F(ProjectionApi, TellsWhyTheFiguresDoNotAnswer) {
  given_waiting_list();
  EXPECT_EQ(told(ask({{"replay_from", "2020-04"}, {"replay_to", "2021-01"}, {"to", "low"}})),
            "replay: The series has no figure for 2020-04.\n"
            "replay: 2021-01 is outside the series, which runs from 2020-01 to 2020-05.\n");
}

TEST_F(ProjectionApi, AnswersAsKnownOnADayAndNamesIt) {
  given_waiting_list();
  const auto response = ask({{"known-on", "23 November 2026"}});
  ASSERT_TRUE(response) << told(response);
  const std::string standing(kStanding);
  EXPECT_EQ(response->body,
            standing.substr(0, standing.size() - 1) + R"(,"known_on":"2026-11-23"})");
  const auto before = ask({{"known-on", "2026-11-22"}});
  EXPECT_EQ(told(before), "No figures had been recorded by the end of 22 November 2026.\n");
  EXPECT_EQ(before.error().code, base::ErrorCode::not_found);
  EXPECT_EQ(told(ask({{"known-on", "May"}})),
            "known-on: \"May\" is not a day. Write it like 2026-05-01 or 1 May 2026.\n");
}

TEST_F(ProjectionApi, SaysWhatIsNotThere) {
  given_records();
  struct Example {
    std::string metric;
    platform::Parameters query;
    const char* problem;
  };
  for (const auto& [metric, query, problem] : {
           Example{"beds", {}, "There is no metric \"beds\".\n"},
           Example{"E92000001", {}, "There is no metric \"E92000001\".\n"},
           Example{"waiting-list", {{"body", "Mars"}}, "There is no body \"Mars\".\n"},
           Example{"waiting-list", {}, "No figures are held yet.\n"},
       }) {
    const auto response = ask(query, metric);
    EXPECT_EQ(told(response), problem);
    EXPECT_EQ(response.error().code, base::ErrorCode::not_found);
  }
}

TEST_F(ProjectionApi, AnswersOfAnotherBody) {
  given_waiting_list();
  given(RecordKind::body, {{"W92000004", {"Wales", "nation", ""}}});
  given({{"waiting-list", "W92000004", {.period = in_2020(1), .figure = base::Reported{9}}},
         {"waiting-list", "W92000004", {.period = in_2020(2), .figure = base::Reported{8}}}});
  const auto response = ask(
      {{"body", "W92000004"}, {"replay_from", "2020-01"}, {"replay_to", "2020-02"}, {"to", "low"}});
  ASSERT_TRUE(response) << told(response);
  EXPECT_TRUE(response->body.starts_with(R"({"latest":{"period":"2020-02","value":8},)"));
}

}  // namespace
}  // namespace commonweal::missions
