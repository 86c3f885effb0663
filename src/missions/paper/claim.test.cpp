#include "missions/paper/claim.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

Claim nearly_ten() {
  return {.id = "list",
          .published = "nearly 10 years",
          .reading = ClaimReading{9.5, 10},
          .unit = "years",
          .decimals = 2};
}

TEST(Claim, IsRecomputedWhereOurFigureLiesWithinItsRange) {
  const Claim claim = nearly_ten();
  EXPECT_EQ(state_of(claim, 9.98), ClaimState::recomputed);
  EXPECT_EQ(state_of(claim, 9.5), ClaimState::recomputed);
  EXPECT_EQ(state_of(claim, 10), ClaimState::recomputed);
}

TEST(Claim, IsConsistentWhereTheMeasureIsOurs) {
  Claim claim = nearly_ten();
  claim.our_measure = "the months are ours";
  EXPECT_EQ(state_of(claim, 9.98), ClaimState::consistent);
}

TEST(Claim, DiffersOutsideOnEitherSideWhateverTheMeasure) {
  Claim claim = nearly_ten();
  EXPECT_EQ(state_of(claim, 9.49), ClaimState::differs);
  EXPECT_EQ(state_of(claim, 10.01), ClaimState::differs);
  claim.our_measure = "the months are ours";
  EXPECT_EQ(state_of(claim, 4.8), ClaimState::differs);
}

TEST(Claim, IsQuotedWhereNothingIsComputedOrNothingIsToBeComparedWith) {
  Claim claim = nearly_ten();
  EXPECT_EQ(state_of(claim, std::nullopt), ClaimState::quoted);
  claim.reading = std::nullopt;
  EXPECT_EQ(state_of(claim, 9.98), ClaimState::quoted);
}

TEST(Claim, HasARangeThatMayBeOpenAtOneEnd) {
  Claim claim = nearly_ten();
  claim.reading = ClaimReading{.at_least = 20, .at_most = {}};
  claim.unit = "%";
  EXPECT_EQ(state_of(claim, 26.9), ClaimState::recomputed);
  EXPECT_EQ(reading_text(claim), "at least 20%");
  claim.reading = ClaimReading{.at_least = {}, .at_most = 1.25};
  EXPECT_EQ(state_of(claim, 26.9), ClaimState::differs);
  EXPECT_EQ(reading_text(claim), "at most 1.25%");
}

TEST(Claim, WritesItsFigureInItsUnit) {
  Claim claim = nearly_ten();
  EXPECT_EQ(value_text(claim, 9.9801), "9.98 years");
  EXPECT_EQ(reading_text(claim), "9.5 to 10 years");
  claim.unit = "£";
  claim.decimals = 0;
  EXPECT_EQ(value_text(claim, 8923.08), "£8,923");
  EXPECT_EQ(value_text(claim, -8923.08), "-£8,923");
  claim.unit = "%";
  EXPECT_EQ(value_text(claim, 28.1), "28%");
  claim.unit = "";
  EXPECT_EQ(value_text(claim, 13), "13");
}

TEST(Claim, WritesAYearWithoutAComma) {
  Claim claim = nearly_ten();
  claim.unit = "year";
  claim.reading = ClaimReading{2027.5, 2028.5};
  EXPECT_EQ(value_text(claim, 2028.0305), "2028.03");
  EXPECT_EQ(reading_text(claim), "2027.5 to 2028.5");
}

TEST(Claim, KnowsItsStatesAndPartsByTheirWords) {
  for (const ClaimState state : kClaimStates) {
    EXPECT_EQ(claim_state_named({"state", code_word(state)}).value(), state);
    EXPECT_FALSE(meaning(state).empty());
  }
  for (const PaperPart part : paper_parts()) {
    EXPECT_EQ(paper_part_named({"part", code_word(part)}).value(), part);
    EXPECT_FALSE(title_of(part).empty());
  }
  EXPECT_EQ(claim_state_named({"state", "true"}).error().problems.front().what,
            "\"true\" is not one of recomputed, consistent, differs or quoted.");
}

}  // namespace
}  // namespace commonweal::missions
