#include "missions/effect_change_api.hpp"

#include <gtest/gtest.h>

#include "missions/effect_change_fixture.hpp"

namespace commonweal::missions {
namespace {

using EffectChangeApi = EffectChangeFixture;

TEST_F(EffectChangeApi, AnswersProgramsAsThePageDoes) {
  const platform::Request asked{.path_parameters = {{"effect", "extra-clinics-waits"}},
                                .query_parameters = {{"reach", "1000"}}};
  const auto response = answer(answer_effect_change, asked);
  ASSERT_TRUE(response) << told(response);
  EXPECT_TRUE(says(response->body, R"("unit":"metric","unit_words":"people","change":-78.69)"))
      << response->body;
  EXPECT_TRUE(says(response->body, R"({"step":"baseline","value":0.2,"standard_error":0.01)"));
  const platform::Request wrong{.path_parameters = {{"effect", "extra-clinics-waits"}},
                                .query_parameters = {{"seed", "-1"}}};
  EXPECT_EQ(told(answer(answer_effect_change, wrong)),
            "seed: \"-1\" is not a seed. Give a whole number from 0 to 9223372036854775807.\n");
}

}  // namespace
}  // namespace commonweal::missions
