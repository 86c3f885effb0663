#include "missions/metric_interventions_api.hpp"

#include <gtest/gtest.h>

#include "missions/effect_change_fixture.hpp"

namespace commonweal::missions {
namespace {

using MetricInterventionsApi = EffectChangeFixture;

TEST_F(MetricInterventionsApi, AnswersProgramsAsThePageDoes) {
  const auto json = answer(
      answer_metric_interventions,
      asked_of("waiting-list",
               {{"reach", "1000"}, {"first", "extra-clinics-waits"}, {"second", "texts-waits"}}));
  ASSERT_TRUE(json) << told(json);
  EXPECT_TRUE(says(json->body, R"("rule":"same-people","change":-78.69)")) << json->body;
  const auto csv =
      answer(answer_metric_interventions_csv, asked_of("waiting-list", {{"reach", "1000"}}));
  ASSERT_TRUE(csv) << told(csv);
  EXPECT_TRUE(says(csv->body, "waiting-list,E92000001,texts-waits,texts,")) << csv->body;
}

}  // namespace
}  // namespace commonweal::missions
