#include "missions/framework_api.hpp"

#include "missions/framework_fixture.hpp"

namespace commonweal::missions {
namespace {

struct FrameworkApi : FrameworkFixture {};

TEST_F(FrameworkApi, AnswersAsDataAndAsATable) {
  const auto json = answer(answer_framework, of_body("E92000001"));
  ASSERT_TRUE(json) << told(json);
  EXPECT_TRUE(says(json->body,
                   "\"coverage\":{\"cells\":9,\"with_measure\":3,\"held_here\":1,"
                   "\"held_elsewhere\":0,\"without_series\":2,\"without_measure\":6}"));
  const auto csv = answer(answer_framework_csv, of_body("E92000001"));
  ASSERT_TRUE(csv) << told(csv);
  EXPECT_TRUE(says(csv->body, "health,access,here,waiting-list,"));
  EXPECT_TRUE(says(csv->body, "courts,access,no_measure,,,,,,,,,\n")) << csv->body;
  EXPECT_TRUE(answer(answer_framework_xlsx, of_body("E92000001")));
}

}  // namespace
}  // namespace commonweal::missions
