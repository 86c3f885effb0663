#include "missions/outlook_api.hpp"

#include "missions/effect_change_fixture.hpp"

namespace commonweal::missions {
namespace {

struct OutlookApi : OutlookFixture {};

TEST_F(OutlookApi, GivesItsFiguresAsFiles) {
  given_list();
  const auto asked = asked_of("waiting-list", {{"horizon", "24"}});
  const auto csv = answer(answer_outlook_csv, asked);
  ASSERT_TRUE(csv) << told(csv);
  EXPECT_TRUE(
      csv->body.starts_with("metric,body,period,mean,p2_5,p10,p25,p75,p90,p97_5,replayed,"
                            "observed\nwaiting-list,E92000001,2024-01,"))
      << csv->body;
  EXPECT_EQ(std::ranges::count(csv->body, '\n'), 25);
  EXPECT_TRUE(answer(answer_outlook_xlsx, asked));
}

TEST_F(OutlookApi, AnswersTheSameAndRefusesWithSentences) {
  given_list();
  const auto response = answer(answer_outlook, asked_of("waiting-list", {{"horizon", "24"}}));
  ASSERT_TRUE(response) << told(response);
  EXPECT_TRUE(says(response->body, "\"latest\":{\"period\":\"2023-12\",\"value\":"));
  EXPECT_TRUE(says(response->body, "\"forecast\":[{\"period\":\"2024-01\",\"mean\":"));
  EXPECT_TRUE(says(response->body, "\"replay\":{\"replayed\":\"2019-01:2023-01\""));
  EXPECT_TRUE(says(response->body, "\"digest\":\"" + digest_of(falling_list()) + "\""));
  const auto wrong = answer(answer_outlook, asked_of("waiting-list", {{"model", "best"}}));
  EXPECT_EQ(wrong.error().code, base::ErrorCode::invalid_input);
}

TEST_F(OutlookApi, FindsNothingWhereNoForecastCanBeMade) {
  EXPECT_EQ(answer(answer_outlook, asked_of("waiting-list")).error().code,
            base::ErrorCode::not_found);
  given({{"waiting-list", "E92000001", falling_list().front()}});
  EXPECT_EQ(answer(answer_outlook, asked_of("waiting-list")).error().code,
            base::ErrorCode::not_found);
}

using OutlookWithInterventionsApi = EffectChangeFixture;

TEST_F(OutlookWithInterventionsApi, SaysWhereItTakesFewerThanWereAskedFor) {
  const std::string cap =
      "Text messages: Only 5,000 people are eligible, so the reach of 99,999,999 that was asked "
      "for is capped there.";
  const auto asked =
      asked_of("waiting-list", {{"with", "texts-waits"}, {"reach", "99999999"}, {"horizon", "12"}});
  const auto json = answer(answer_outlook, asked);
  ASSERT_TRUE(json) << told(json);
  EXPECT_TRUE(says(json->body, cap)) << json->body;
  EXPECT_TRUE(says(json->body, "\"reach_asked\":99999999,\"eligible\":5000,\"reach\":5000"));
  const auto csv = answer(answer_outlook_csv, asked);
  ASSERT_TRUE(csv) << told(csv);
  EXPECT_TRUE(says(csv->body, cap)) << csv->body;
}

}  // namespace
}  // namespace commonweal::missions
