#include "missions/standing_api.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

constexpr auto kWaiting =
    R"({"code":"waiting-list","title":"People waiting for treatment",)"
    R"("short_title":"Waiting list","service":"health","mission":"health","unit":"count",)"
    R"("unit_words":"people","decimals":0,"direction":"lower","kind":"output",)"
    R"("dimension":"access","tier":"core","period_kind":"month",)"
    R"("description":"Referrals that had not started.",)"
    R"("body":{"code":"E92000001","name":"England"},)"
    R"("standing":{"latest":{"period":"2020-05","value":120,"status":"final"},)"
    R"("first":{"period":"2020-01","value":100},"change":null,)"
    R"("best":{"period":"2020-03","value":80,"gap":40},)"
    R"("recovery":{"from":{"period":"2020-05","value":120},"level":80,)"
    R"("replayed":"2020-01:2020-03","years":0.3333333333333333,"first_period":"2020-09"}}})";

constexpr auto kHealth =
    R"({"code":"health","title":"Health","goal":"The healthiest country",)"
    R"("statutory_basis":"None yet","headline_metric":"waiting-list","metrics":[)";

struct StandingApi : PageFixture {
  std::string body(ShowsHoldings shows, const platform::Request& request = {}) {
    const auto response = answer(shows, request);
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
};

TEST_F(StandingApi, ListsTheMetricsWithWhereTheyStand) {
  given_waiting_list();
  EXPECT_EQ(body(answer_metrics),
            R"({"items":[)" + std::string(kWaiting) + R"(],"page":1,"pages":1,"total":1})");
}

TEST_F(StandingApi, TellsOfAMissionAllThatItsPageSays) {
  given_waiting_list();
  const std::string health = kHealth + std::string(kWaiting) + "]}";
  EXPECT_EQ(body(answer_mission, {.path_parameters = {{"mission", "health"}}}), health);
  EXPECT_EQ(body(answer_missions), R"({"items":[)" + health + R"(],"page":1,"pages":1,"total":1})");
}

TEST_F(StandingApi, HasNullWhereNoSeriesIsHeld) {
  given_records();
  EXPECT_NE(body(answer_metrics).find(R"("standing":null)"), std::string::npos);
}

TEST_F(StandingApi, TurnsTheListByPages) {
  given_waiting_list();
  Record metric = sound(RecordKind::metric);
  metric.code = "a-first";
  given(RecordKind::metric, {metric});
  const std::string second =
      body(answer_metrics, {.query_parameters = {{"page", "2"}, {"per-page", "1"}}});
  EXPECT_TRUE(second.starts_with(R"({"items":[{"code":"waiting-list")"));
  EXPECT_TRUE(second.ends_with(R"(],"page":2,"pages":2,"total":2})"));
}

TEST_F(StandingApi, ListsOnlyTheMetricsThatAreAskedFor) {
  given_waiting_list();
  const auto total = [&](const char* name, const char* value) {
    const std::string json = body(answer_metrics, {.query_parameters = {{name, value}}});
    return json.substr(json.find("\"total\""));
  };
  EXPECT_EQ(total("mission", "health"), "\"total\":1}");
  EXPECT_EQ(total("mission", "safety"), "\"total\":0}");
  EXPECT_EQ(total("service", "schools"), "\"total\":0}");
  EXPECT_EQ(total("dimension", "quality"), "\"total\":0}");
  EXPECT_EQ(total("tier", "core"), "\"total\":1}");
}

TEST_F(StandingApi, SaysWhatIsNotThere) {
  given_records();
  EXPECT_EQ(told(answer(answer_mission, {.path_parameters = {{"mission", "beds"}}})),
            "There is no mission \"beds\".\n");
  EXPECT_EQ(told(answer(answer_metrics, {.query_parameters = {{"page", "7"}}})),
            "There is no page 7: the list has 1 page.\n");
}

}  // namespace
}  // namespace commonweal::missions
