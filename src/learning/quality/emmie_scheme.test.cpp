#include "learning/quality/answers_fixture.hpp"

namespace commonweal::learning {
namespace {

TEST(Emmie, KeepsFiveDimensionsApart) {
  const auto judgement =
      judged(SchemeCode::emmie,
             given_in("effect=4; mechanism=2; moderators=0; implementation=3; economic=1"));
  EXPECT_EQ(judgement.level, std::nullopt);
  ASSERT_EQ(judgement.dimensions.size(), 5U);
  EXPECT_EQ(judgement.dimensions[0].level, 4);
  EXPECT_EQ(judgement.dimensions[0].of, 4);
  EXPECT_EQ(judgement.dimensions[3].name, "Implementation");
  EXPECT_EQ(judgement.dimensions[3].words, "An account of it with evidence");
  EXPECT_EQ(one_line(judgement),
            "EMMIE: Effect 4, Mechanism 2, Moderators 0, Implementation 3, Economic cost 1");
}

TEST(Emmie, GivesEveryDimensionEveryLevel) {
  for (int level = 0; level <= 4; ++level) {
    const std::string text = std::to_string(level);
    const auto judgement =
        judged(SchemeCode::emmie,
               given_in("effect=" + text + "; mechanism=" + text + "; moderators=" + text +
                        "; implementation=" + text + "; economic=" + text));
    for (const auto& dimension : judgement.dimensions) EXPECT_EQ(dimension.level, level);
  }
}

TEST(Emmie, NeedsAllFive) {
  EXPECT_NE(refused_answers(SchemeCode::emmie, given_in("effect=4")).find("economic"),
            std::string::npos);
}

}  // namespace
}  // namespace commonweal::learning
