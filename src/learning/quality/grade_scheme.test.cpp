#include "learning/quality/answers_fixture.hpp"

namespace commonweal::learning {
namespace {

constexpr std::string_view kSound =
    "start=trials; risk-of-bias=not-serious; inconsistency=not-serious; indirectness=not-serious; "
    "imprecision=not-serious; publication-bias=undetected; large-effect=none; dose-response=none; "
    "confounding=none";

Judgement graded(std::string_view changes = "") {
  return judged(SchemeCode::grade, given_but(kSound, changes));
}
std::string grade(std::string_view changes) { return graded(changes).name; }

// Nicotine replacement against control: 133 trials, 64,640 people, RR 1.55 (1.49 to 1.61), judged
// of high quality (Hartmann-Boyce and others, Cochrane CD000146.pub5, 2018).
TEST(Grade, OfTrialsWithoutConcernsIsHighAsForNicotineReplacement) {
  EXPECT_EQ(grade(""), "High");
  EXPECT_TRUE(graded().reasons.empty());
}

TEST(Grade, OfObservationalStudiesStartsAtLow) {
  EXPECT_EQ(grade("start=observational"), "Low");
  EXPECT_EQ(reasons_of(graded("start=observational")), "start -2");
}

TEST(Grade, GoesDownOneForASeriousAndTwoForAVerySeriousConcern) {
  for (const std::string domain :
       {"risk-of-bias", "inconsistency", "indirectness", "imprecision"}) {
    EXPECT_EQ(grade(domain + "=serious"), "Moderate") << domain;
    EXPECT_EQ(grade(domain + "=very-serious"), "Low") << domain;
    EXPECT_EQ(reasons_of(graded(domain + "=very-serious")), domain + " -2");
  }
  EXPECT_EQ(grade("publication-bias=suspected"), "Moderate");
  EXPECT_EQ(grade("publication-bias=very-likely"), "Low");
}

// The Cochrane levels: triple-downgraded trials and downgraded observational studies are very low,
// double-upgraded observational studies high.
TEST(Grade, AddsConcernsUpAndStopsAtVeryLow) {
  EXPECT_EQ(grade("risk-of-bias=serious; imprecision=serious"), "Low");
  EXPECT_EQ(grade("risk-of-bias=serious; imprecision=serious; inconsistency=serious"), "Very low");
  EXPECT_EQ(grade("start=observational; imprecision=serious"), "Very low");
  EXPECT_EQ(grade("start=observational; imprecision=very-serious; risk-of-bias=very-serious"),
            "Very low");
}

TEST(Grade, GoesUpForLargeEffectsDoseResponseAndConfounding) {
  EXPECT_EQ(grade("start=observational; large-effect=large"), "Moderate");
  EXPECT_EQ(grade("start=observational; large-effect=very-large"), "High");
  EXPECT_EQ(grade("start=observational; dose-response=yes"), "Moderate");
  EXPECT_EQ(grade("start=observational; confounding=yes"), "Moderate");
  EXPECT_EQ(grade("start=observational; large-effect=very-large; dose-response=yes"), "High");
  EXPECT_TRUE(graded("start=observational; large-effect=large").cautions.empty());
}

TEST(Grade, WarnsWhereRatingUpIsNotUsual) {
  EXPECT_EQ(graded("start=trials; large-effect=large").cautions.size(), 1U);
  EXPECT_EQ(graded("start=observational; dose-response=yes; imprecision=serious").cautions.size(),
            1U);
}

TEST(Grade, CarriesTheReasonThatAPersonGave) {
  EXPECT_EQ(reasons_text(graded("imprecision=serious; imprecision-why=Two small towns")),
            "Down one for imprecision. Reason given: Two small towns.");
}

}  // namespace
}  // namespace commonweal::learning
