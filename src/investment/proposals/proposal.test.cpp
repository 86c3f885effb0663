#include "investment/proposals/proposal.hpp"

#include <gtest/gtest.h>

#include "investment/proposals/proposal_example.hpp"

namespace commonweal::investment {
namespace {

const missions::PlaceOf kPlace = [](std::string_view column) { return std::string(column); };

std::vector<std::string> complaints(const missions::Record& record) {
  base::Problems problems;
  Proposal::make(record, kPlace, problems);
  std::vector<std::string> said;
  if (problems.empty()) return said;
  const auto failed = std::move(problems).fail();
  for (const auto& one : failed.value().problems) said.push_back(one.place + ": " + one.what);
  return said;
}

TEST(Proposal, IsReadAndWrittenTheSame) {
  base::Problems problems;
  const auto proposal = Proposal::make(sound_proposal(), kPlace, problems);
  ASSERT_TRUE(proposal) << complaints(sound_proposal())[0];
  EXPECT_EQ(proposal->costs.size(), 2u);
  EXPECT_EQ(proposal->costs[1].budget, Budget::cdel);
  EXPECT_EQ(proposal->benefits[1].units, (std::vector<missions::YearAmount>{{2026, 12}}));
  EXPECT_EQ(proposal->start_years, (std::vector<int>{2026, 2027}));
  EXPECT_EQ(proposal->unmonetised.size(), 2u);
  EXPECT_EQ(proposal->record(), sound_proposal());
}

TEST(Proposal, StartsInAnotherYearWithAllItsAmountsMoved) {
  base::Problems problems;
  const auto later = started_in(*Proposal::make(sound_proposal(), kPlace, problems), 2027);
  EXPECT_EQ(later.first_year, 2027);
  EXPECT_EQ(later.costs[0].pounds[0].year, 2027);
  EXPECT_EQ(later.reach[0].people[0].year, 2027);
  EXPECT_EQ(later.benefits[1].units[0].year, 2027);
}

TEST(Proposal, TellsEachFieldThatIsWrong) {
  EXPECT_EQ(complaints(proposal_but("costs", "budget=rdel 2026=-5")),
            (std::vector<std::string>{"costs, line 1: 2026=-5 is no cost: money is from 0 up. What "
                                      "is saved is a benefit."}));
  EXPECT_EQ(complaints(proposal_but("costs", "budget=gold 2026=5")),
            (std::vector<std::string>{"costs, line 1: budget=gold: \"gold\" is not one of rdel, "
                                      "cdel, ame or ame-capital."}));
  EXPECT_EQ(complaints(proposal_but("years", "61")),
            (std::vector<std::string>{"years: Give a whole number from 1 to 60."}));
  EXPECT_EQ(complaints(proposal_but("popularity", "55")),
            (std::vector<std::string>{"popularity: Give a share from 0 to 1."}));
  EXPECT_EQ(complaints(proposal_but("benefits", "value=qaly")),
            (std::vector<std::string>{
                "benefits, line 1: Give either effect= with per=, or units by year."}));
}

TEST(Proposal, RefusesAmountsOutsideItsHorizonAndAStartThatLeavesOutItsFirstYear) {
  EXPECT_EQ(complaints(proposal_but("costs", "budget=rdel 2025=5")),
            (std::vector<std::string>{"costs: The year 2025 is not from 2026 to 2045, the years it "
                                      "is appraised over."}));
  EXPECT_EQ(complaints(proposal_but("start_years", "2027")),
            (std::vector<std::string>{
                "start_years: The years it may start in must hold its first year, 2026."}));
}

TEST(Proposal, CannotNeedWhatItExcludesNorItself) {
  EXPECT_EQ(complaints(proposal_but("excludes", "night-buses")),
            (std::vector<std::string>{"needs: It cannot both need and exclude night-buses."}));
  EXPECT_EQ(complaints(proposal_but("needs", "evening-clinics")),
            (std::vector<std::string>{"needs: A proposal does not need itself."}));
}

TEST(Proposal, SaysAllThatItLacksToBeSubmitted) {
  base::Problems problems;
  Proposal proposal = *Proposal::make(sound_proposal(), kPlace, problems);
  EXPECT_TRUE(lacks_of(proposal).empty());
  proposal.evaluation.clear();
  proposal.officer.clear();
  EXPECT_EQ(lacks_of(proposal),
            (std::vector<std::string>{"Say how it will be evaluated.",
                                      "Name the office that will answer for it."}));
}

}  // namespace
}  // namespace commonweal::investment
