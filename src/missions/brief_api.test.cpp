#include "missions/brief_api.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct BriefApi : PageFixture {};

TEST_F(BriefApi, SaysWhatTheBriefsSay) {
  given_waiting_list();
  const auto metric = answer(answer_metric_brief, asked_of("waiting-list"));
  ASSERT_TRUE(metric);
  EXPECT_TRUE(metric->body.starts_with(
      R"({"title":"People waiting for treatment","caption":"Brief: England, Health mission",)"))
      << metric->body;
  const auto mission = answer(answer_mission_brief, {.path_parameters = {{"mission", "health"}}});
  ASSERT_TRUE(mission);
  EXPECT_TRUE(mission->body.starts_with(R"({"title":"Health mission","caption":"Brief",)"))
      << mission->body;
}

TEST_F(BriefApi, IsNotFoundWhereThereIsNoneOfThatCode) {
  EXPECT_EQ(told(answer(answer_metric_brief, asked_of("beds"))), "There is no metric \"beds\".\n");
  EXPECT_EQ(told(answer(answer_mission_brief, {.path_parameters = {{"mission", "beds"}}})),
            "There is no mission \"beds\".\n");
}

}  // namespace
}  // namespace commonweal::missions
