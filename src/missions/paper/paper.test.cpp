#include "missions/paper/paper.hpp"

#include <gtest/gtest.h>

#include "missions/paper/paper_example.hpp"

namespace commonweal::missions {
namespace {

std::string refused(PaperRecords records, std::vector<Recomputation> table = {kHighestWait}) {
  const auto paper = recompute(std::move(records), few_figures(), table);
  if (paper) return "nothing";
  const auto& problem = paper.error().problems.front();
  return problem.place + ": " + problem.what;
}

TEST(Paper, DerivesTheStateOfEachClaim) {
  const Paper paper = few_paper();
  ASSERT_EQ(paper.claims.size(), 2U);
  EXPECT_EQ(paper.claims[0].state, ClaimState::recomputed);
  EXPECT_EQ(paper.claims[0].ours(), "400 people");
  EXPECT_EQ(paper.claims[0].working->command, "commonweal paper --claim highest");
  EXPECT_EQ(paper.claims[1].state, ClaimState::quoted);
  EXPECT_EQ(paper.claims[1].ours(), "");
  EXPECT_EQ(paper.count(ClaimState::quoted), 1U);
  EXPECT_EQ(paper.find("quoted")->claim.published, "a third");
  EXPECT_EQ(paper.find("none"), nullptr);
  EXPECT_EQ(paper.contradictions_of("highest").size(), 1U);
  EXPECT_TRUE(paper.contradictions_of("quoted").empty());
}

TEST(Paper, RefusesARangeWithoutARecomputationAndTheOtherWayRound) {
  EXPECT_EQ(refused({.claims = {few_claim()}, .contradictions = {}}, {}),
            "highest: It has a range but no recomputation.");
  Claim open = few_claim();
  open.reading = std::nullopt;
  EXPECT_EQ(refused({.claims = {open}, .contradictions = {}}),
            "highest: It is recomputed but has no range.");
}

TEST(Paper, RefusesAQuotedClaimThatDoesNotSayWhatItNeeds) {
  Claim quoted = quoted_claim();
  quoted.needs.clear();
  EXPECT_EQ(refused({.claims = {few_claim(), quoted}, .contradictions = {}}),
            "quoted: It does not say what it would need.");
}

TEST(Paper, RefusesADifferenceWithoutAReason) {
  Claim claim = few_claim();
  claim.reading = ClaimReading{500, 600};
  EXPECT_EQ(refused({.claims = {claim}, .contradictions = {}}), "nothing");
  claim.note.clear();
  EXPECT_EQ(refused({.claims = {claim}, .contradictions = {}}),
            "highest: It differs and the note does not say why.");
}

TEST(Paper, RefusesIdsThatAreTwiceOrUnknown) {
  EXPECT_EQ(refused({.claims = {few_claim(), few_claim()}, .contradictions = {}}),
            "highest: This claim is there twice.");
  EXPECT_EQ(refused({.claims = {quoted_claim()}, .contradictions = {}}),
            "highest: There is no such claim to recompute.");
  EXPECT_EQ(refused({.claims = {few_claim()}, .contradictions = {}}, {kHighestWait, kHighestWait}),
            "highest: It is recomputed twice.");
  EXPECT_EQ(refused({.claims = {few_claim()},
                     .contradictions = {{.id = "x",
                                         .title = {},
                                         .first_place = {},
                                         .first_says = {},
                                         .second_place = {},
                                         .second_says = {},
                                         .note = {},
                                         .claims = {"gone"}}}}),
            "x: It names the claim \"gone\", which is none.");
}

}  // namespace
}  // namespace commonweal::missions
