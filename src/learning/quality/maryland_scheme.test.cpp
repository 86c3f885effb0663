#include "learning/quality/answers_fixture.hpp"

namespace commonweal::learning {
namespace {

constexpr std::string_view kTrial =
    "design=rct; comparable=yes; attrition=negligible; contamination=none";
constexpr std::string_view kDiscontinuity =
    "design=regression-discontinuity; comparable=yes; assumption=yes";

int level(std::string_view text, std::string_view changes = "") {
  return judged(SchemeCode::maryland, given_but(text, changes)).level.value();
}

// The scoring guide's contents: RCT 5; IV and RDD 4; DiD and PSM 3; cross-section and before-after
// 2 at most; additionality and impact modelling are not scored.
TEST(MarylandScale, GivesEachDesignItsCeiling) {
  EXPECT_EQ(level(kTrial), 5);
  EXPECT_EQ(level(kTrial, "design=cluster-rct"), 5);
  EXPECT_EQ(level(kDiscontinuity), 4);
  EXPECT_EQ(level(kDiscontinuity, "design=natural-experiment"), 4);
  EXPECT_EQ(level(kDiscontinuity, "design=difference-in-differences"), 3);
  EXPECT_EQ(level(kDiscontinuity, "design=matched"), 3);
  EXPECT_EQ(level("design=controlled-trial; comparable=yes"), 3);
  for (const std::string design :
       {"interrupted-time-series", "before-after", "cohort", "case-control", "cross-sectional"}) {
    EXPECT_EQ(level("controls=yes; design=" + design), 2) << design;
    EXPECT_EQ(level("controls=no; design=" + design), 1) << design;
  }
  for (const std::string design : {"qualitative", "modelling", "practice", "review", "unknown"}) {
    EXPECT_EQ(level("design=" + design), 0) << design;
  }
}

TEST(MarylandScale, LowersATrialThatWasNotDoneWell) {
  EXPECT_EQ(level(kTrial, "comparable=partly"), 3);
  EXPECT_EQ(level(kTrial, "comparable=no"), 2);
  EXPECT_EQ(level(kTrial, "attrition=some"), 4);
  EXPECT_EQ(level(kTrial, "attrition=large"), 3);
  EXPECT_EQ(level(kTrial, "contamination=some"), 4);
  EXPECT_EQ(level(kTrial, "contamination=not-said"), 4);
  EXPECT_EQ(level(kTrial, "contamination=some; attrition=large"), 3);
}

TEST(MarylandScale, LowersADesignWhoseAssumptionIsNotShown) {
  EXPECT_EQ(level(kDiscontinuity, "assumption=argued"), 3);
  EXPECT_EQ(level(kDiscontinuity, "assumption=no"), 2);
  EXPECT_EQ(level(kDiscontinuity, "comparable=partly"), 3);
}

TEST(MarylandScale, NeverRisesAboveItsDesign) {
  EXPECT_EQ(level("design=matched; comparable=yes; assumption=yes"), 3);
  EXPECT_EQ(level("design=matched; comparable=yes; assumption=argued"), 3);
}

TEST(MarylandScale, DoesNotCountAnswersToWhatWasNotAsked) {
  EXPECT_EQ(level("design=cohort; controls=yes; attrition=large; comparable=no"), 2);
}

TEST(MarylandScale, SaysWhyItIsNotHigher) {
  const auto judgement =
      judged(SchemeCode::maryland, given_but(kDiscontinuity, "comparable=partly"));
  EXPECT_EQ(reasons_of(judgement), "design -1, comparable -2");
  EXPECT_EQ(judgement.reasons[1].what,
            "Treated and comparison groups are poorly balanced: level 3 at most.");
  EXPECT_EQ(one_line(judgement), "Maryland scale: Level 3");
  EXPECT_TRUE(judged(SchemeCode::maryland, given_in(kTrial)).reasons.empty());
}

}  // namespace
}  // namespace commonweal::learning
