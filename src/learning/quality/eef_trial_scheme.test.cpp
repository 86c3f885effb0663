#include "learning/quality/answers_fixture.hpp"

namespace commonweal::learning {
namespace {

constexpr std::string_view kSound =
    "design=randomised; mdes=0.15; attrition=5; confounding=low; concurrent=low; experimental=low; "
    "fidelity=low; missing=low; measurement=low; reporting=low";

Judgement trial(std::string_view changes = "") {
  return judged(SchemeCode::eef_trial, given_but(kSound, changes));
}
int padlocks(std::string_view changes) { return trial(changes).level.value(); }

TEST(EefTrialPadlocks, StartFromTheDesign) {
  EXPECT_EQ(padlocks(""), 5);
  EXPECT_EQ(padlocks("design=unobserved"), 4);
  EXPECT_EQ(padlocks("design=observed"), 3);
  EXPECT_EQ(padlocks("design=some-observed"), 2);
  EXPECT_EQ(padlocks("design=none-observed"), 1);
  EXPECT_EQ(padlocks("design=no-comparison"), 0);
}

TEST(EefTrialPadlocks, StartFromWhatTheTrialCouldDetect) {
  EXPECT_EQ(padlocks("mdes=0.2"), 5);
  EXPECT_EQ(padlocks("mdes=0.21"), 4);
  EXPECT_EQ(padlocks("mdes=0.3"), 4);
  EXPECT_EQ(padlocks("mdes=0.4"), 3);
  EXPECT_EQ(padlocks("mdes=0.5"), 2);
  EXPECT_EQ(padlocks("mdes=0.6"), 1);
  EXPECT_EQ(padlocks("mdes=0.61"), 0);
}

TEST(EefTrialPadlocks, StartFromHowManyLeft) {
  EXPECT_EQ(padlocks("attrition=10"), 5);
  EXPECT_EQ(padlocks("attrition=10.5"), 4);
  EXPECT_EQ(padlocks("attrition=20"), 4);
  EXPECT_EQ(padlocks("attrition=30"), 3);
  EXPECT_EQ(padlocks("attrition=40"), 2);
  EXPECT_EQ(padlocks("attrition=50"), 1);
  EXPECT_EQ(padlocks("attrition=51"), 0);
  EXPECT_NE(refused_answers(SchemeCode::eef_trial, given_but(kSound, "attrition=101")), "");
}

TEST(EefTrialPadlocks, StartFromTheLowestOfTheThree) {
  EXPECT_EQ(padlocks("mdes=0.25; attrition=35"), 2);
  EXPECT_EQ(reasons_of(trial("mdes=0.25; attrition=35")), "mdes -1, attrition -3");
}

// The formula as the University of Oxford's risk of bias training gives it.
TEST(EefTrialPadlocks, LoseNoneForTwoThreatsOfUnknownDirection) {
  EXPECT_EQ(padlocks("missing=moderate"), 5);
  EXPECT_EQ(padlocks("missing=moderate; fidelity=moderate"), 5);
  EXPECT_EQ(padlocks("missing=moderate; fidelity=moderate; direction=unknown"), 5);
}

TEST(EefTrialPadlocks, LoseOneForSeveralModerateThreatsOrOneHigh) {
  EXPECT_EQ(padlocks("missing=moderate; direction=same"), 4);
  EXPECT_EQ(padlocks("missing=moderate; fidelity=moderate; direction=same"), 4);
  EXPECT_EQ(padlocks("missing=moderate; fidelity=moderate; reporting=moderate"), 4);
  EXPECT_EQ(
      padlocks("missing=moderate; fidelity=moderate; reporting=moderate; concurrent=moderate"), 4);
  EXPECT_EQ(padlocks("confounding=high"), 4);
}

TEST(EefTrialPadlocks, LoseTwoForMoreThanThat) {
  EXPECT_EQ(padlocks("confounding=high; missing=moderate; fidelity=moderate"), 3);
  EXPECT_EQ(padlocks("confounding=high; missing=high"), 3);
  EXPECT_EQ(padlocks("confounding=high; missing=high; fidelity=high; reporting=high"), 3);
}

// What the formula leaves open.
TEST(EefTrialPadlocks, LoseTwoWhereTheFormulaIsSilent) {
  EXPECT_EQ(padlocks("confounding=high; missing=moderate"), 3);
  EXPECT_EQ(padlocks("missing=moderate; fidelity=moderate; reporting=moderate; direction=same"), 3);
  EXPECT_EQ(
      padlocks("missing=moderate; fidelity=moderate; reporting=moderate; concurrent=moderate; "
               "experimental=moderate"),
      3);
}

TEST(EefTrialPadlocks, NeverFallBelowNone) {
  EXPECT_EQ(padlocks("attrition=45; confounding=high; missing=high"), 0);
}

TEST(EefTrialPadlocks, ListEachReasonForALostPadlock) {
  const auto judgement = trial("attrition=24; confounding=high");
  EXPECT_EQ(judgement.name, "2 padlocks");
  EXPECT_EQ(reasons_text(judgement),
            "More than 20% left the trial: 3 padlocks at most. Threats to validity take 1 padlock: "
            "1 of high and 0 of moderate risk.");
}

}  // namespace
}  // namespace commonweal::learning
