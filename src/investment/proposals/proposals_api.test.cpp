#include "investment/proposals/proposals_api.hpp"

#include <gtest/gtest.h>

#include "investment/proposals/proposals_fixture.hpp"

namespace commonweal::investment {
namespace {

struct ProposalsApi : ProposalsFixture {};

TEST_F(ProposalsApi, HidesDraftsFromGuestsInEveryForm) {
  given_bid("draft");
  for (const Shows shows : {answer_proposals, take_proposals_csv, take_proposals_json}) {
    EXPECT_FALSE(says(body(shows), "evening-clinics"));
  }
  EXPECT_FALSE(answer(answer_proposal, {.path_parameters = {{"proposal", "evening-clinics"}}}));
}

TEST_F(ProposalsApi, CostsByYearAreATable) {
  given_bid("submitted");
  EXPECT_EQ(body(take_proposals_csv),
            "proposal,title,body,department,mission,state,illustrative,prices,price_year,budget,"
            "2026-27,total\n"
            "evening-clinics,Evening clinics,RRK,dhsc,health,submitted,yes,real,2026,rdel,1000000,"
            "1000000\n");
}

}  // namespace
}  // namespace commonweal::investment
