#include "learning/toolkit/toolkit_api.hpp"

#include "learning/toolkit/toolkit_fixture.hpp"

namespace commonweal::learning {
namespace {

struct ToolkitApi : ToolkitFixture {
  ToolkitApi() { given_toolkit(); }
};

TEST_F(ToolkitApi, ListsTheRowsOfThePageWithIdeasLast) {
  const auto json = page(answer_interventions, {});
  EXPECT_TRUE(json.starts_with("{\"items\":[{\"code\":\"early-help\"")) << json;
  EXPECT_LT(json.find("\"code\":\"extra-clinics\""), json.find("\"code\":\"choir\"")) << json;
  EXPECT_TRUE(json.ends_with("\"page\":1,\"pages\":1,\"total\":3}")) << json;
  EXPECT_TRUE(says(json, "\"unit_cost\":null")) << json;
  EXPECT_TRUE(says(json, "\"words\":\"39% less likely\",\"sense\":\"Better\"")) << json;
}

TEST_F(ToolkitApi, ReadsRatiosOutOfTheirLogarithms) {
  const auto json = page(answer_interventions, {.query_parameters = {{"outcome", "waiting-list"}}});
  EXPECT_TRUE(says(json, "\"estimate\":0.60653")) << json;
  EXPECT_TRUE(says(json, "\"interval\":[0.49857")) << json;
}

TEST_F(ToolkitApi, AnswersOneInFull) {
  const auto json = page(answer_intervention, {.path_parameters = {{"intervention", "choir"}}});
  EXPECT_TRUE(says(json, "\"overlaps\":[\"extra-clinics\"]")) << json;
  EXPECT_TRUE(says(json, "\"versions\":[{\"number\":1,")) << json;
  EXPECT_EQ(answer(answer_intervention, {.path_parameters = {{"intervention", "x"}}}).error().code,
            base::ErrorCode::not_found);
  EXPECT_EQ(answer(answer_interventions, {.query_parameters = {{"grade", "A"}}}).error().code,
            base::ErrorCode::invalid_input);
}

TEST_F(ToolkitApi, GivesTheSameChoiceAsCsvWorkbookAndJson) {
  const platform::Request request{.query_parameters = {{"service", "care"}}};
  const auto csv = page(take_toolkit_csv, request);
  EXPECT_TRUE(csv.starts_with("intervention,title,stage,for_whom,")) << csv;
  EXPECT_TRUE(says(csv, "early-help,Early help,promising,Families before a crisis,care,,2500,"))
      << csv;
  EXPECT_TRUE(says(csv, "£1.90 back for each £1,return-per-pound,1.9,")) << csv;
  EXPECT_FALSE(says(csv, "choir"));
  EXPECT_TRUE(page(take_toolkit_xlsx, request).starts_with("PK"));
  EXPECT_TRUE(says(page(take_toolkit_json, request), "early-help-pound"));
}

}  // namespace
}  // namespace commonweal::learning
