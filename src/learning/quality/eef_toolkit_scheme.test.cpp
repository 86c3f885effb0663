#include "learning/quality/answers_fixture.hpp"

namespace commonweal::learning {
namespace {

constexpr std::string_view kSound =
    "studies=80; not-randomised=no; not-independent=no; not-recent=no; not-usual-setting=no; "
    "variation=no";
constexpr std::string_view k2018 =
    "reviews=5; outcomes=highly-relevant; methods=strong; consistent=consistent; recent=yes";

Judgement strand(std::string_view changes) {
  return judged(SchemeCode::eef_toolkit, given_but(kSound, changes));
}
int padlocks(std::string_view changes) { return strand(changes).level.value(); }
int padlocks_2018(std::string_view changes) {
  return judged(SchemeCode::eef_toolkit_2018, given_but(k2018, changes)).level.value();
}

TEST(EefToolkitPadlocks, StartFromTheNumberOfStudies) {
  EXPECT_EQ(padlocks("studies=70"), 5);
  EXPECT_EQ(padlocks("studies=69"), 4);
  EXPECT_EQ(padlocks("studies=45"), 4);
  EXPECT_EQ(padlocks("studies=44"), 3);
  EXPECT_EQ(padlocks("studies=25"), 3);
  EXPECT_EQ(padlocks("studies=24"), 2);
  EXPECT_EQ(padlocks("studies=10"), 2);
  EXPECT_EQ(padlocks("studies=9"), 0);
}

TEST(EefToolkitPadlocks, LoseOneForEachReason) {
  for (const std::string question :
       {"not-randomised", "not-independent", "not-recent", "not-usual-setting", "variation"}) {
    const auto judgement = strand(question + "=yes");
    EXPECT_EQ(judgement.level, 4) << question;
    EXPECT_EQ(reasons_of(judgement), question + " -1");
  }
  EXPECT_EQ(padlocks("not-randomised=yes; not-independent=yes; variation=yes"), 2);
}

TEST(EefToolkitPadlocks, LoseNoneForWhatIsNotKnown) {
  EXPECT_EQ(padlocks("not-independent=not-known; not-usual-setting=not-known"), 5);
}

TEST(EefToolkitPadlocks, KeepOneWhereThereAreTenStudies) {
  const std::string all =
      "not-randomised=yes; not-independent=yes; not-recent=yes; not-usual-setting=yes; "
      "variation=yes";
  EXPECT_EQ(padlocks(all), 1);
  EXPECT_EQ(padlocks("studies=12; " + all), 1);
  EXPECT_EQ(strand("studies=12; " + all).cautions.size(), 1U);
  EXPECT_EQ(padlocks("studies=5; " + all), 0);
}

// The descriptions of the five ratings on the EEF's site, as archived.
TEST(EefToolkitPadlocksOf2018, AskForReviewsOutcomesMethodsAndConsistency) {
  EXPECT_EQ(padlocks_2018(""), 5);
  EXPECT_EQ(padlocks_2018("recent=no"), 4);
  EXPECT_EQ(padlocks_2018("reviews=3"), 4);
  EXPECT_EQ(padlocks_2018("consistent=broadly"), 4);
  EXPECT_EQ(padlocks_2018("consistent=not-consistent"), 3);
  EXPECT_EQ(padlocks_2018("reviews=2"), 3);
  EXPECT_EQ(padlocks_2018("outcomes=relevant"), 3);
  EXPECT_EQ(padlocks_2018("outcomes=not-relevant"), 1);
  EXPECT_EQ(padlocks_2018("methods=moderate"), 3);
  EXPECT_EQ(padlocks_2018("methods=weak"), 2);
  EXPECT_EQ(padlocks_2018("methods=none"), 1);
  EXPECT_EQ(padlocks_2018("reviews=1"), 2);
  EXPECT_EQ(padlocks_2018("reviews=0"), 1);
}

}  // namespace
}  // namespace commonweal::learning
