#include "learning/gaps/gap_map_api.hpp"

#include "learning/gaps/gaps_fixture.hpp"

namespace commonweal::learning {
namespace {

struct GapMapApi : GapsFixture {};

TEST_F(GapMapApi, IsAnsweredAsDataAndAsATable) {
  const auto json = answer(answer_gap_map, {.query_parameters = {{"service", "health"}}});
  ASSERT_TRUE(json) << told(json);
  EXPECT_TRUE(says(json->body,
                   "{\"intervention\":\"clinics\",\"outcome\":\"Waiting list\",\"high\":1,"
                   "\"medium\":1,\"low_or_unranked\":0,\"not_appraised\":2,"))
      << json->body;
  EXPECT_TRUE(says(json->body, "\"missing\":\"answer\""));
  const auto csv = answer(answer_gap_map_csv, {});
  ASSERT_TRUE(csv) << told(csv);
  EXPECT_TRUE(says(csv->body, "coaching,Job coaching,Jobs,,0,0,0,0,0,1,3,study,jobs\n"))
      << csv->body;
  EXPECT_TRUE(answer(answer_gap_map_xlsx, {}));
}

}  // namespace
}  // namespace commonweal::learning
