#include "investment/prevention/prevention_api.hpp"

#include <gtest/gtest.h>

#include "investment/prevention/prevention_site_fixture.hpp"

namespace commonweal::investment {
namespace {

struct PreventionApi : PreventionSiteFixture {};

TEST_F(PreventionApi, AnswersProgramsWithTheSame) {
  const auto json = answer(answer_prevention, {})->body;
  EXPECT_TRUE(holds(json, R"("class":"primary","counts":true)")) << json;
  EXPECT_TRUE(holds(answer(take_prevention_csv, {})->body, "dhsc,2026,1000,40,0,0.04,0.03,yes"));
}

}  // namespace
}  // namespace commonweal::investment
