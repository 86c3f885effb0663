#include "learning/quality/answers_fixture.hpp"

namespace commonweal::learning {
namespace {

constexpr std::string_view kAll =
    "account=yes; data=yes; cause=yes; independent=yes; cost=yes; scaled=yes";

int level(std::string_view changes) {
  return judged(SchemeCode::nesta, given_but(kAll, changes)).level.value();
}

TEST(NestaStandards, AreALadder) {
  EXPECT_EQ(level(""), 5);
  EXPECT_EQ(level("scaled=no"), 4);
  EXPECT_EQ(level("independent=no"), 3);
  EXPECT_EQ(level("cost=no"), 3);
  EXPECT_EQ(level("cause=no"), 2);
  EXPECT_EQ(level("data=no"), 1);
  EXPECT_EQ(level("account=no"), 0);
}

TEST(NestaStandards, StopAtTheFirstRungThatIsMissing) {
  const auto judgement = judged(SchemeCode::nesta, given_but(kAll, "data=no; scaled=no"));
  EXPECT_EQ(judgement.name, "Level 1");
  EXPECT_EQ(reasons_of(judgement), "data -4, scaled -1");
}

}  // namespace
}  // namespace commonweal::learning
